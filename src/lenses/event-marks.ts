import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Position } from '../domain/records'
import type { LensLine, LensMarks, LensPoint } from '../map/marks'
import type { Scale } from '../map/scale'
import type { PointKind } from '../ui/looks'
import { fanOut, NAMES, NUMBERED, SEAT } from './fan-out'

/** How an event looks on the map from a day on, until the next look begins. */
export interface Look {
  kind: PointKind
  from: Day
}

/** Of many events only those of this importance have their name beside their number. */
const LEAST_NAMED = 4

/** What stands in the points: numbers in their order, of events too many for names; or letters. */
interface Inside {
  isNumbered?: boolean
  /** By id of event. */
  lettersOf?: (id: string) => string
  /** Of the map that they stand on. */
  scale?: Scale | undefined
}

/**
 * Events at their places, each from the day on which it began. Where several share a place they
 * stand around it, each with a line to where it was.
 */
export function eventMarks(
  events: readonly DatedEvent[],
  looksOf: (dated: DatedEvent) => readonly Look[],
  { isNumbered = false, lettersOf = () => '', scale }: Inside = {},
): LensMarks {
  const points: LensPoint[] = []
  const lines: LensLine[] = []
  for (const { dated, home, position } of spread(events, isNumbered, scale)) {
    const number = isNumbered ? String(events.indexOf(dated) + 1) : lettersOf(dated.event.id)
    const isNamed = !isNumbered || dated.event.importance >= LEAST_NAMED
    const looks = looksOf(dated)
    looks.forEach(({ kind, from }, index) => {
      const until = (looks[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1
      points.push(
        pointOf(dated, { number, isNamed, kind, from, until, position, isFirst: index === 0 }),
      )
    })
    if (position !== home) lines.push(leaderOf(dated, home, position))
  }
  return { points, lines }
}

function pointOf(
  { event, day }: DatedEvent,
  { number, isNamed, kind, from, until, position, isFirst }: PointPart,
): LensPoint {
  return {
    id: `${event.id}:${kind}`,
    position,
    kind,
    label: isNamed ? event.label.en : '',
    number,
    rank: day,
    from,
    until,
    highlights: isFirst,
    target: { event: event.id },
  }
}

type PointPart = Look & {
  number: string
  isNamed: boolean
  until: Day
  position: Position
  isFirst: boolean
}

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

interface Placed {
  dated: DatedEvent
  home: Position
  position: Position
}

function spread(events: readonly DatedEvent[], isNumbered: boolean, scale?: Scale): Placed[] {
  const placed = events.flatMap((dated) => {
    const home = dated.event.place?.point
    return home ? [{ dated, home }] : []
  })
  const positions = fanOut(
    placed.map(({ home }) => home),
    isNumbered ? [SEAT] : [],
    isNumbered ? NUMBERED : NAMES,
    scale,
  )
  return placed.map(({ dated, home }, index) => ({
    dated,
    home,
    position: positions[index] ?? home,
  }))
}
