import type { Position } from '../domain/records'

/** How a fan opens. */
interface Fan {
  /** Least distance between two points, in degrees of longitude. */
  spacing: number
  /** Where room is looked for first, radians against the clock from the east. */
  begins: number
}

/** Numbers are apart at region zoom; the names of the countries stand in the east. */
const NUMBERS: Fan = { spacing: 2.25, begins: Math.PI }
/** Points with names beside them: room for a line of text, and the names over the open sea. */
export const NAMES: Fan = { spacing: 2.6, begins: 0 }
/** Numbered points, some with a name beside them. */
export const NUMBERED: Fan = { spacing: 2.8, begins: Math.PI / 2 }
/** Jakarta: the map has the Secretariat's own mark there. */
export const SEAT: Position = [106.799, -6.239]
const RING_STEP = 0.25
const DIRECTIONS = 24
const FARTHEST_RING = 16

/** A place on the map plane, both ways in degrees of longitude (Web Mercator). */
type PlanePoint = readonly [x: number, y: number]

/**
 * Moves points apart that would lie on one another. The first at a place stays there, and whatever
 * comes later goes to the nearest room that is free, so that a point never moves as others come.
 * @param positions in order of time
 * @param taken what else stands on the map, and stays there
 * @returns as many positions, in the same order
 */
export function fanOut(
  positions: readonly Position[],
  taken: readonly Position[] = [],
  fan = NUMBERS,
): Position[] {
  const points = positions.map(toPlane)
  const settled = new Map<number, PlanePoint>()
  const others = taken.map(toPlane)
  const isFree = (point: PlanePoint) =>
    [...others, ...settled.values()].every((other) => distance(point, other) >= fan.spacing)
  // True places first: the fan of one city leaves the next city's own place alone.
  for (const [index, point] of points.entries()) if (isFree(point)) settled.set(index, point)
  for (const [index, point] of points.entries()) {
    if (!settled.has(index)) settled.set(index, around(point, fan).find(isFree) ?? point)
  }
  return positions.map((position, index) => {
    const point = settled.get(index)
    return !point || point === points[index] ? position : toPosition(point)
  })
}

/** Candidates from near to far. */
function around([x, y]: PlanePoint, { spacing, begins }: Fan): PlanePoint[] {
  return Array.from({ length: FARTHEST_RING * DIRECTIONS }, (_, index): PlanePoint => {
    const radius = spacing * (1 + Math.floor(index / DIRECTIONS) * RING_STEP)
    const angle = begins + ((index % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI
    // A hair farther than needed, or rounding would make a neighbour on the ring count as too near.
    return [x + 1.001 * radius * Math.cos(angle), y + 1.001 * radius * Math.sin(angle)]
  })
}

const distance = (a: PlanePoint, b: PlanePoint) => Math.hypot(a[0] - b[0], a[1] - b[1])

const RADIANS = Math.PI / 180

function toPlane([longitude, latitude]: Position): PlanePoint {
  return [longitude, Math.asinh(Math.tan(latitude * RADIANS)) / RADIANS]
}

function toPosition([x, y]: PlanePoint): Position {
  return [rounded(x), rounded(Math.atan(Math.sinh(y * RADIANS)) / RADIANS)]
}

const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4
