import { type DateLook, lookOf } from './date-look'
import type { Day } from './day'
import { anchorDay, firstDay, hasDay, isInOrder, lastDay, parseEdtf } from './edtf'
import type { AseanEvent } from './records'

/** What the timeline needs of an event; a record may hold much more. */
export type TimelineEvent = Pick<
  AseanEvent,
  'id' | 'date' | 'lane' | 'importance' | 'title' | 'label'
>

/** An event with its date worked out once. */
export interface DatedEvent<E extends TimelineEvent = AseanEvent> {
  event: E
  /** Where the cursor goes when the event is chosen. */
  day: Day
  /** Last day; equal to `day` for what happened on one day. */
  endDay: Day
  /** Drawn as a bar: lasted long enough that a point would hide it. */
  isSpan: boolean
  /** How exact its date is. */
  look: DateLook
}

const SPAN_DAYS = 90

/**
 * Works out the days of every event and puts them in order of time, then of importance.
 * An event whose date cannot be read, ends before it begins or names no day is left out; loading
 * has already reported it.
 */
export function dateEvents<E extends TimelineEvent>(events: readonly E[]): DatedEvent<E>[] {
  const dated: DatedEvent<E>[] = []
  for (const event of events) {
    const one = dateEvent(event)
    if (one) dated.push(one)
  }
  return dated.sort(byTime)
}

function dateEvent<E extends TimelineEvent>(event: E): DatedEvent<E> | null {
  const date = parseEdtf(event.date)
  if (!date) return null
  const look = lookOf(date)
  if (date.kind === 'point') {
    // "1974" is one event in an unknown part of a year, not an event of a year's length.
    return { event, day: date.earliest, endDay: date.earliest, isSpan: false, look }
  }
  if (!isInOrder(date) || !hasDay(date)) return null
  const day = anchorDay(date)
  const endDay = lastDay(date) ?? day
  const isSpan = endDay - day >= SPAN_DAYS && firstDay(date) !== null
  return { event, day, endDay, isSpan, look }
}

function byTime(a: DatedEvent<TimelineEvent>, b: DatedEvent<TimelineEvent>): number {
  return (
    a.day - b.day ||
    b.event.importance - a.event.importance ||
    (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
  )
}

/**
 * The event before or after the present one in order of time; without a present one, the nearest
 * strictly before or after the cursor.
 * @param matching ids of the events to step through; null for all. The present one may be another.
 */
export function neighbour<E extends TimelineEvent>(
  events: readonly DatedEvent<E>[],
  from: { eventId: string | null; day: Day },
  direction: 1 | -1,
  matching: ReadonlySet<string> | null = null,
): DatedEvent<E> | null {
  const ordered = direction === 1 ? events : events.toReversed()
  const index = from.eventId === null ? -1 : ordered.findIndex((e) => e.event.id === from.eventId)
  const isBeyond = (e: DatedEvent<E>) => (direction === 1 ? e.day > from.day : e.day < from.day)
  const ahead = index >= 0 ? ordered.slice(index + 1) : ordered.filter(isBeyond)
  return ahead.find((e) => matching === null || matching.has(e.event.id)) ?? null
}

/** Whether an event is about a state: it says so, the state hosted it, or it had three actors at most. */
export function isAboutCountry(event: AseanEvent, code: string): boolean {
  if (event.place?.country === code || event.about?.includes(code)) return true
  const states = event.countries ?? []
  return states.length <= 3 && states.includes(code)
}

export function eventsAboutCountry(events: readonly DatedEvent[], code: string): DatedEvent[] {
  return events.filter(({ event }) => isAboutCountry(event, code))
}

/** Events that happened at a place, by the place's id or within about 300 m of it. */
export function eventsAtPlace(
  events: readonly DatedEvent[],
  place: { id: string; point: readonly [number, number] },
): DatedEvent[] {
  const near = (point: readonly [number, number]) =>
    Math.abs(point[0] - place.point[0]) < 0.003 && Math.abs(point[1] - place.point[1]) < 0.003
  return events.filter(
    ({ event }) => event.place && (event.place.id === place.id || near(event.place.point)),
  )
}
