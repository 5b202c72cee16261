import { freshness } from '../domain/as-of'
import type { Day } from '../domain/day'
import type { Position } from '../domain/records'
import type { LineKind, PointKind } from '../ui/looks'

/** What choosing something on the map or in its list selects; each is a key of the address. */
export type Target = { place: string } | { event: string }

interface Mark {
  /** Unique among the points, or the lines, of a lens. */
  id: string
  /** First day that it is drawn on. */
  from: Day
  /** Last day that it is drawn on; `Number.POSITIVE_INFINITY` where none is known. */
  until: Day
  /** Whether it takes the highlight in its first year. */
  highlights: boolean
  target: Target | null
}

/** A point of a lens, for all of time: the date only decides whether it is seen. */
export interface LensPoint extends Mark {
  position: Position
  kind: PointKind
  /** Empty for a point without a name. */
  label: string
  /** One to three characters inside the point, such as a number; mostly empty. */
  number: string
  /**
   * Of two names that do not both find room, the one with the lower rank stays. Room is given without
   * regard to the date: rank by the first day, and no name that is not seen yet takes another's.
   */
  rank: number
}

/** A line of a lens, for all of time. */
export interface LensLine extends Mark {
  kind: LineKind
  /** A drawn line, or the shortest way over the globe between two places. */
  path: readonly Position[] | { from: Position; to: Position }
}

/** What a lens draws beside countries. Made once for a record and a choice, never for a date. */
export interface LensMarks {
  points: readonly LensPoint[]
  lines: readonly LensLine[]
}

export const NO_MARKS: LensMarks = { points: [], lines: [] }

/** What the date makes of a mark. */
export interface MarkState {
  shown: boolean
  /** 1 on its first day, falling to 0 within a year. */
  fresh: number
}

/** Whether a mark is seen on a day, and how new it is: 1 on its first day, 0 a year later. */
export function markStateOn(
  { from, until, highlights }: Pick<Mark, 'from' | 'until' | 'highlights'>,
  day: Day,
): MarkState {
  const shown = day >= from && day <= until
  return { shown, fresh: shown && highlights ? freshness(day - from) : 0 }
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b
  if ('event' in a) return 'event' in b && a.event === b.event
  return 'place' in b && a.place === b.place
}
