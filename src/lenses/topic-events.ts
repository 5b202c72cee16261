import { dateInWords } from '../domain/date-words'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Position, Topic } from '../domain/records'
import { hasBegun } from '../domain/truth'
import type { LensLine, LensMarks, LensPoint } from '../map/marks'
import type { PointKind } from '../ui/looks'
import { count, list } from './words'

/** A topic and those that have it as parent, in the order of the record. */
export function withChildren(topics: readonly Topic[], id: string): Topic[] {
  return topics.filter((topic) => topic.id === id || topic.parent === id)
}

/** The events that topics name as related, in order of time. */
export function eventsNamedBy(
  topics: readonly Topic[],
  events: readonly DatedEvent[],
): DatedEvent[] {
  const named = new Set(topics.flatMap(({ related = [] }) => related))
  return events.filter(({ event }) => named.has(event.id))
}

export function hasHappened({ day: begun }: DatedEvent, day: Day): boolean {
  return day >= begun
}

/** How an event looks on the map from a day on, until the next look begins. */
export interface Look {
  kind: PointKind
  from: Day
}

/**
 * Events at their places, each from the day on which it began. Where several share a place they
 * stand around it, each with a line to where it was.
 */
export function eventMarks(
  events: readonly DatedEvent[],
  looksOf: (dated: DatedEvent) => readonly Look[],
): LensMarks {
  const points: LensPoint[] = []
  const lines: LensLine[] = []
  for (const { dated, home, position } of spread(events)) {
    const looks = looksOf(dated)
    looks.forEach(({ kind, from }, index) => {
      const until = (looks[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1
      points.push(pointOf(dated, { kind, from, until, position, isFirst: index === 0 }))
    })
    if (position !== home) lines.push(leaderOf(dated, home, position))
  }
  return { points, lines }
}

function pointOf(
  { event, day }: DatedEvent,
  { kind, from, until, position, isFirst }: PointPart,
): LensPoint {
  return {
    id: `${event.id}:${kind}`,
    position,
    kind,
    label: event.label.en,
    number: '',
    rank: day,
    from,
    until,
    highlights: isFirst,
    target: { event: event.id },
  }
}

type PointPart = Look & { until: Day; position: Position; isFirst: boolean }

function leaderOf({ event, day }: DatedEvent, home: Position, position: Position): LensLine {
  const until = Number.POSITIVE_INFINITY
  return {
    id: `${event.id}:leader`,
    kind: 'leader',
    path: [home, position],
    from: day,
    until,
    highlights: false,
    target: null,
  }
}

/** Nearer than this, in degrees, two points lie on each other while the whole region is in view. */
const NEAR_DEGREES = 0.5
/** Far enough for a finger between two points of a place, at that scale. */
const RING_DEGREES = 1.7

interface Placed {
  dated: DatedEvent
  home: Position
  position: Position
}

function spread(events: readonly DatedEvent[]): Placed[] {
  const groups: { home: Position; events: { dated: DatedEvent; home: Position }[] }[] = []
  for (const dated of events) {
    const home = dated.event.place?.point
    if (!home) continue
    const group = groups.find(({ home: other }) => isNear(home, other))
    if (group) group.events.push({ dated, home })
    else groups.push({ home, events: [{ dated, home }] })
  }
  return groups.flatMap(({ home: centre, events: members }) =>
    members.map(({ dated, home }, index) => ({
      dated,
      home,
      position: members.length === 1 ? home : onRing(centre, index, members.length),
    })),
  )
}

function isNear(a: Position, b: Position): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < NEAR_DEGREES
}

/** The first stands to the right, the others follow clockwise: names have most room on the sides. */
function onRing([longitude, latitude]: Position, index: number, size: number): Position {
  const angle = (-index * 2 * Math.PI) / size
  return [longitude + RING_DEGREES * Math.cos(angle), latitude + RING_DEGREES * Math.sin(angle)]
}

/**
 * "3 of 9 events that the project names had happened: …", or what the first of them will be.
 * @param what which events, and the verb: "that the project names had happened"
 */
export function happenedInWords(events: readonly DatedEvent[], day: Day, what: string): string {
  const [first] = events
  if (!first) return 'The record has no events of it.'
  const past = events.filter((dated) => hasHappened(dated, day))
  const lead = `${past.length} of ${count(events.length, 'event')} ${what}`
  if (past.length > 0) return `${lead}: ${list(past.map(({ event }) => event.label.en))}.`
  return `${lead}; the first is ${first.event.label.en}, ${dateInWords(first.event.date)}.`
}

/** Said on the days when an event with an inexact date may still lie ahead. */
export function doubtInWords(events: readonly DatedEvent[], day: Day): string {
  const doubtful = events.filter(({ event }) => hasBegun(event.date, day) === 'possible')
  if (doubtful.length === 0) return ''
  return `The exact day is not known: ${list(doubtful.map(({ event }) => event.label.en))}.`
}

/** What began on the very day; a day that only stands for a month or a year is no such day. */
export function begunOn(events: readonly DatedEvent[], day: Day): string {
  return events
    .filter((dated) => dated.day === day && hasBegun(dated.event.date, day) === 'certain')
    .map(({ event }) => event.title.en)
    .join(' · ')
}
