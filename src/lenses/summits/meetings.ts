import type { Day } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'
import type { Place, Position, Summit } from '../../domain/records'
import type { Target } from '../../map/marks'
import type { PointKind } from '../../ui/looks'
import type { LensRecord } from '../lens'
import { spanOfState } from '../spans'

/** A summit with its days, its place on the map and what it selects worked out once. */
export interface Meeting {
  summit: Summit
  from: Day
  until: Day
  kind: PointKind
  /** The record knows the plan only. */
  isPlanned: boolean
  isDateUnsure: boolean
  isOnline: boolean
  target: Target
}

const KINDS: Record<Summit['kind'], PointKind> = {
  ordinary: 'summit',
  informal: 'informal-summit',
  special: 'special-summit',
  'special-with-partner': 'partner-summit',
}

/** How far a known place may be from where a summit is entered, in degrees. */
const NEAR_DEGREES = 0.15

type Facts = Pick<LensRecord, 'summits' | 'events' | 'places'>

// Read once for a record: a scrub asks for them at every step.
const known = new WeakMap<readonly Summit[], Facts & { meetings: readonly Meeting[] }>()

/** All summits in order of time; one whose date cannot be read is left out. */
export function meetingsOf({ summits, events, places }: Facts): readonly Meeting[] {
  const before = known.get(summits)
  if (before && before.events === events && before.places === places) return before.meetings
  const meetings = inOrder({ summits, events, places })
  known.set(summits, { summits, events, places, meetings })
  return meetings
}

/** Summits that had begun by a day, plans included. */
export function meetingsBy(facts: Facts, day: Day): readonly Meeting[] {
  return meetingsOf(facts).filter(({ from }) => from <= day)
}

/** Events that are summits, and what was decided at the place of a summit on its days. */
export function eventsAtSummits(facts: Facts): ReadonlySet<string> {
  const meetings = meetingsOf(facts)
  const ids = facts.events
    .filter((dated) => meetings.some((meeting) => isAt(dated, meeting)))
    .map(({ event }) => event.id)
  return new Set(ids)
}

function inOrder({ summits, events, places }: Facts): Meeting[] {
  return summits
    .flatMap((summit): Meeting[] => {
      const span = spanOfState(summit.date)
      if (!span) return []
      const days = { from: span.from, until: Math.min(span.until, lastDayOf(summit, span.from)) }
      const note = summit.note?.en ?? ''
      const isPlanned = summit.confidence === 'uncertain' && /\bplanned\b/.test(note)
      return [
        {
          summit,
          ...days,
          kind: isPlanned ? 'planned-summit' : KINDS[summit.kind],
          isPlanned,
          isDateUnsure: summit.confidence !== 'verified' || /\bday\b[^.]*not confirmed/.test(note),
          isOnline: /video link/.test(note),
          target: targetOf({ summit, ...days }, events, places),
        },
      ]
    })
    .toSorted((a, b) => a.from - b.from || (a.summit.number ?? 0) - (b.summit.number ?? 0))
}

/** A single date is one day of meeting, not a state that goes on. */
function lastDayOf({ date }: Summit, from: Day): Day {
  return date.includes('/') ? Number.POSITIVE_INFINITY : from
}

type Dated = Pick<Meeting, 'summit' | 'from' | 'until'>

/** The event that is the summit; else its place; else its country. */
function targetOf(meeting: Dated, events: readonly DatedEvent[], places: readonly Place[]): Target {
  const event = events.find((dated) => dated.event.kind === 'summit' && isAt(dated, meeting))
  if (event) return { event: event.event.id }
  const { point, country } = meeting.summit.place
  const near = places
    .filter((place) => gap(place.point, point) <= NEAR_DEGREES)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || gap(a.point, point) - gap(b.point, point))
  return { place: near[0]?.id ?? country }
}

const rankOf = ({ kind }: Place) => (kind === 'city' ? 0 : 1)

function isAt({ event, day }: DatedEvent, { summit, from, until }: Dated): boolean {
  if (!event.place || day < from || day > until) return false
  return (
    event.place.country === summit.place.country &&
    gap(event.place.point, summit.place.point) <= 2 * NEAR_DEGREES
  )
}

const gap = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1])
