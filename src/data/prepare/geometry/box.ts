import type { Position } from 'geojson'

/** Where the region's map replaces the world's, in degrees: one box for both, or a sliver shows. */
export const BOX = { west: 85, south: -16, east: 155, north: 34 } as const

/** The box as mapshaper wants it: west, south, east, north. */
export const BOX_OPTION = [BOX.west, BOX.south, BOX.east, BOX.north].join(',')

/**
 * Largest step along the edge, degrees. d3-geo draws a segment as a great arc, which bulges off
 * the parallel of 34 by 2 degrees over 35 degrees of longitude and by 0.001 over one.
 */
const STEP = 1

/** Whether a point lies inside the box. */
export function isInBox([x = 0, y = 0]: Position): boolean {
  return x > BOX.west && x < BOX.east && y > BOX.south && y < BOX.north
}

/** Whether both points lie on one and the same edge of the box. */
function isAlongBox([x1, y1]: Position, [x2, y2]: Position): boolean {
  const onMeridian = x1 === x2 && (x1 === BOX.west || x1 === BOX.east)
  const onParallel = y1 === y2 && (y1 === BOX.south || y1 === BOX.north)
  return onMeridian || onParallel
}

/** An arc in degrees with points added at whole steps where it runs along the box's edge. */
export function densifyAlongBox(arc: Position[]): Position[] {
  return arc.flatMap((point, index) => {
    const next = arc[index + 1]
    return next && isAlongBox(point, next) ? [point, ...stepsBetween(point, next)] : [point]
  })
}

/** Whole multiples of the step between two points, so that both maps get the same ones. */
function stepsBetween([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position[] {
  const [from, to] = x1 === x2 ? [y1, y2] : [x1, x2]
  const steps: Position[] = []
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  for (let at = Math.floor(low / STEP) * STEP + STEP; at < high; at += STEP) {
    steps.push(x1 === x2 ? [x1, at] : [at, y1])
  }
  return from < to ? steps : steps.reverse()
}
