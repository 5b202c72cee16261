import type { Day } from '../../domain/day'
import type { Position } from '../../domain/records'
import type { MapPoint } from '../../map/map-input'
import { type LensMarks, markStateOn } from '../../map/marks'

/** Some 200 metres: on any map of this application one and the same point. */
const SAME_DEGREES = 0.002

/** Closer than this, one of two names may find no room. */
const CROWDED_DEGREES = 0.004

const degreesApart = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1])

/**
 * Whether the lens says the name of what is selected at its place already: “Denpasar” beside
 * “Denpasar, Bali” would be the same place twice. Among names that stand close the selected one stays:
 * it is the one that is never left out.
 */
export function isSaidByMark(points: readonly MapPoint[], marks: LensMarks, day: Day): boolean {
  const chosen = points.find(({ kind }) => kind === 'event')
  if (!chosen) return false
  const close = marks.points.filter(
    (mark) =>
      mark.label !== '' &&
      degreesApart(mark.position, chosen.position) < CROWDED_DEGREES &&
      markStateOn(mark, day).shown,
  )
  const [mark] = close
  const isAlone = close.length === 1 && mark !== undefined
  return (
    isAlone &&
    chosen.name.includes(mark.label) &&
    degreesApart(mark.position, chosen.position) < SAME_DEGREES
  )
}

/** The points, of which the selected one has no name of its own. */
export function withoutChosenName(points: readonly MapPoint[]): MapPoint[] {
  return points.map((point) =>
    point.kind === 'event' ? { ...point, name: '', shortName: '' } : point,
  )
}
