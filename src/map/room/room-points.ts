import type { MapInput } from '../map-input'
import { type LensPoint, markStateOn } from '../marks'

type Rooms = Pick<MapInput, 'marks' | 'restingDay'>

/**
 * Whether names may stand where a point is still to come. Not among points with names of their own:
 * those would hop from side to side as others come.
 */
export function giveWay(points: readonly LensPoint[]): boolean {
  return points.every(({ label }) => label === '')
}

/** Points of the lens that names keep clear of: those seen when the page last rested, or all. */
export function roomPoints({ marks: { points }, restingDay }: Rooms): LensPoint[] {
  const all = points.filter(({ kind }) => kind !== 'name')
  return giveWay(points) ? all.filter((point) => markStateOn(point, restingDay).shown) : all
}

/** Whether names have the same room by both. */
export function sameRooms(a: Rooms, b: Rooms): boolean {
  if (a.marks !== b.marks) return false
  if (a.restingDay === b.restingDay) return true
  const [before, now] = [roomPoints(a), roomPoints(b)]
  return before.length === now.length && before.every((point, index) => point === now[index])
}
