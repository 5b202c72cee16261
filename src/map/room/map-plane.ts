import { fromPlane, toPlane } from '../../domain/mercator'
import type { Position } from '../../domain/records'
import { nameSizeAt } from '../country-names'
import { type Scale, zoomAt } from '../scale'

export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The map as it is drawn at a scale, in pixels. */
export interface Plane {
  emPx: number
  zoom: number
  at: (position: Position) => readonly [number, number]
  moveBy: (position: Position, step: Step) => Position
}
export type Step = readonly [dx: number, dy: number]

export function planeOf(scale: Scale): Plane {
  const zoom = zoomAt(scale)
  const at = (position: Position) => {
    const [x, y] = toPlane(position)
    return [x * scale, -y * scale] as const
  }
  const moveBy = (position: Position, [dx, dy]: Step): Position => {
    if (dx === 0 && dy === 0) return position
    const [x, y] = at(position)
    return fromPlane([(x + dx) / scale, -(y + dy) / scale])
  }
  return { emPx: nameSizeAt(zoom), zoom, at, moveBy }
}

export const middleOf = ([left, top, right, bottom]: Box): Step => [
  (left + right) / 2,
  (top + bottom) / 2,
]

/** A letter from the left and from the right end. */
export const endsOf = ([left, top, right, bottom]: Box): Step[] => {
  const y = (top + bottom) / 2
  return [
    [left + (bottom - top) / 2, y],
    [right - (bottom - top) / 2, y],
  ]
}

export const shifted = ([left, top, right, bottom]: Box, [dx, dy]: Step): Box => [
  left + dx,
  top + dy,
  right + dx,
  bottom + dy,
]

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
