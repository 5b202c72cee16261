import { fromPlane, type PlanePoint, toPlane } from '../domain/mercator'
import type { Position } from '../domain/records'
import { POINT_EDGE_PX, radiusAt } from '../map/point-radius'
import { type Scale, SMALL_SCALE, zoomAt } from '../map/scale'

/** How a fan opens. */
interface Fan {
  /** Of the points. */
  radiusPx: number
  /** Least room between the edges of two points. */
  gapPx: number
  /** Where room is looked for first, radians against the clock from the east. */
  begins: number
}

/** Numbers, edge to edge; the names of the countries stand in the east. */
export const NUMBERS: Fan = { radiusPx: 10, gapPx: 0, begins: Math.PI }
/** Points with names beside them: room for a line of text, and the names over the open sea. */
export const NAMES: Fan = { radiusPx: 6, gapPx: 6, begins: 0 }
/** Numbered points, some with a name beside them. */
export const NUMBERED: Fan = { radiusPx: 9, gapPx: 2, begins: Math.PI / 2 }
/** Jakarta: the map has the Secretariat's own mark there. */
export const SEAT: Position = [106.799, -6.239]
const RING_STEP = 0.25
const DIRECTIONS = 24
const FARTHEST_RING = 16

/**
 * Moves points apart that would lie on one another. The first at a place stays there, and whatever
 * comes later goes to the nearest room that is free, so that a point never moves as others come.
 * @param positions in order of time
 * @param taken what else stands on the map, and stays there
 * @param scale of the map that shows the whole region: there no two points touch
 * @returns as many positions, in the same order
 */
export function fanOut(
  positions: readonly Position[],
  taken: readonly Position[] = [],
  fan = NUMBERS,
  scale = SMALL_SCALE,
): Position[] {
  const spacing = spacingOf(fan, scale)
  const points = positions.map(toPlane)
  const settled = new Map<number, PlanePoint>()
  const others = taken.map(toPlane)
  const isFree = (point: PlanePoint) =>
    [...others, ...settled.values()].every((other) => distance(point, other) >= spacing)
  // True places first: the fan of one city leaves the next city's own place alone.
  for (const [index, point] of points.entries()) if (isFree(point)) settled.set(index, point)
  for (const [index, point] of points.entries()) {
    if (settled.has(index)) continue
    settled.set(index, around(point, spacing, fan.begins).find(isFree) ?? point)
  }
  return positions.map((position, index) => {
    const point = settled.get(index)
    return !point || point === points[index] ? position : toPosition(point)
  })
}

/** Least distance between the middles of two points, in degrees of longitude. */
function spacingOf({ radiusPx, gapPx }: Fan, scale: Scale): number {
  return (2 * (radiusAt(radiusPx, zoomAt(scale)) + POINT_EDGE_PX) + gapPx) / scale
}

/** Candidates from near to far. */
function around([x, y]: PlanePoint, spacing: number, begins: number): PlanePoint[] {
  return Array.from({ length: FARTHEST_RING * DIRECTIONS }, (_, index): PlanePoint => {
    const radius = spacing * (1 + Math.floor(index / DIRECTIONS) * RING_STEP)
    const angle = begins + ((index % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI
    // A hair farther than needed, or rounding would make a neighbour on the ring count as too near.
    return [x + 1.001 * radius * Math.cos(angle), y + 1.001 * radius * Math.sin(angle)]
  })
}

const distance = (a: PlanePoint, b: PlanePoint) => Math.hypot(a[0] - b[0], a[1] - b[1])

function toPosition(point: PlanePoint): Position {
  const [longitude, latitude] = fromPlane(point)
  return [rounded(longitude), rounded(latitude)]
}

const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4
