import type { LensLine, LensMarks } from '../marks'
import type { Surface } from '../target'
import { type Box, isCovered } from './covered'

/**
 * Ids of the points that lie under what stands on the map, and of lines to points there: behind large
 * letters a mark can be neither seen nor left unseen. The list of the lens still has them.
 */
export function coveredMarks(
  { points, lines }: LensMarks,
  covered: readonly Box[],
  locate: Surface['locate'],
): ReadonlySet<string> {
  const isUnder = (position: Parameters<Surface['locate']>[0] | undefined) => {
    const at = position && locate(position)
    return at ? isCovered(at, covered) : false
  }
  const under = [
    ...points.filter(({ position }) => isUnder(position)),
    ...lines.filter((line) => line.kind === 'leader' && isUnder(endOf(line))),
  ]
  return new Set(under.map(({ id }) => id))
}

const endOf = ({ path }: LensLine) => ('from' in path ? path.to : path.at(-1))
