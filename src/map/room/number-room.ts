import type { LensPoint } from '../marks'
import type { ScreenPoint } from '../target'

/** Size of the letters in a point. */
export const NUMBER_PX = 11
const DIGIT_EM = 0.62
const HEIGHT_EM = 0.85

type Numbered = Pick<LensPoint, 'id' | 'number' | 'rank'>

/**
 * Ids of the points whose number would lie on an earlier one: so far out the point stays without it.
 * The date decides nothing here: the earlier point is there whenever the later one is.
 * @param locate where a point is drawn; null where it is not
 */
export function roomlessNumbers<P extends Numbered>(
  points: readonly P[],
  locate: (point: P) => ScreenPoint | null,
): ReadonlySet<string> {
  const roomless = new Set<string>()
  const written: (ScreenPoint & { half: number })[] = []
  const numbered = points.filter(({ number }) => number !== '')
  for (const point of numbered.toSorted((a, b) => a.rank - b.rank)) {
    const at = locate(point)
    if (!at) continue
    const half = (point.number.length * DIGIT_EM * NUMBER_PX) / 2
    const isOver = written.some(
      (other) =>
        Math.abs(other.x - at.x) < other.half + half &&
        Math.abs(other.y - at.y) < HEIGHT_EM * NUMBER_PX,
    )
    if (isOver) roomless.add(point.id)
    else written.push({ x: at.x, y: at.y, half })
  }
  return roomless
}
