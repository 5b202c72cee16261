import type { Day } from '../domain/day'
import type { Position } from '../domain/records'
import type { MapPoint } from '../map/map-input'
import { type LensMarks, markStateOn } from '../map/marks'

/** Some 200 metres: on any map of this application one and the same point. */
const SAME_DEGREES = 0.002

const isSame = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]) < SAME_DEGREES

/**
 * Whether the lens says the name of what is selected at its place already: “Denpasar” beside
 * “Denpasar, Bali” would be the same place twice.
 */
export function isSaidByMark(points: readonly MapPoint[], marks: LensMarks, day: Day): boolean {
  const chosen = points.find(({ kind }) => kind === 'event')
  if (!chosen) return false
  return marks.points.some(
    (mark) =>
      mark.label !== '' &&
      chosen.name.includes(mark.label) &&
      isSame(mark.position, chosen.position) &&
      markStateOn(mark, day).shown,
  )
}

/** The points, of which the selected one has no name of its own. */
export function withoutChosenName(points: readonly MapPoint[]): MapPoint[] {
  return points.map((point) =>
    point.kind === 'event' ? { ...point, name: '', shortName: '' } : point,
  )
}
