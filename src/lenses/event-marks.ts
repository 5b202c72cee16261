import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Position } from '../domain/records'
import type { LensLine, LensMarks, LensPoint } from '../map/marks'
import type { PointKind } from '../ui/looks'

/** How an event looks on the map from a day on, until the next look begins. */
export interface Look {
  kind: PointKind
  from: Day
}

/**
 * Events at their places, each from the day on which it began. Where several share a place they
 * stand in a column beside it, each with a line to where it was.
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
const NEAR_DEGREES = 1.2
/** A column stands this far east of its place, where names have most room. */
const ASIDE_DEGREES = 2.2
/** Room for a finger between two points of a column, at that scale. */
const STEP_DEGREES = 2.6

interface Placed {
  dated: DatedEvent
  home: Position
  position: Position
}

function spread(events: readonly DatedEvent[]): Placed[] {
  return groupsOf(events).flatMap((group) =>
    group.map(({ dated, home }, index) => ({
      dated,
      home,
      position: group.length === 1 ? home : inColumn(group[0]?.home ?? home, index, group.length),
    })),
  )
}

/** Events with a place, those near each other together, in order of time. */
function groupsOf(events: readonly DatedEvent[]) {
  const groups: { dated: DatedEvent; home: Position }[][] = []
  for (const dated of events) {
    const home = dated.event.place?.point
    if (!home) continue
    const group = groups.find(([first]) => first && isNear(home, first.home))
    if (group) group.push({ dated, home })
    else groups.push([{ dated, home }])
  }
  return groups
}

function isNear(a: Position, b: Position): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < NEAR_DEGREES
}

/** The first stands at the top. */
function inColumn([longitude, latitude]: Position, index: number, size: number): Position {
  return [longitude + ASIDE_DEGREES, latitude + ((size - 1) / 2 - index) * STEP_DEGREES]
}
