import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Position } from '../../domain/records'

/** A part of a drawing surface, in CSS pixels from its upper left corner. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface SizePx {
  widthPx: number
  heightPx: number
}

/** Beyond the surface's edges: a name that reaches there would be cut. */
const EDGE_PX = 80

/** What no name may lie on: what stands on the map, and all around the surface. */
export function takenBoxes(covered: readonly Box[], { widthPx, heightPx }: SizePx): Box[] {
  const whole = {
    left: -EDGE_PX,
    right: widthPx + EDGE_PX,
    top: -EDGE_PX,
    bottom: heightPx + EDGE_PX,
  }
  return [
    ...covered,
    { ...whole, right: 0 },
    { ...whole, left: widthPx },
    { ...whole, bottom: 0 },
    { ...whole, top: heightPx },
  ]
}

/** Whether something stands over a point of the surface. */
export function isCovered({ x, y }: { x: number; y: number }, covered: readonly Box[]): boolean {
  return covered.some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
}

export function sameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/**
 * Boxes of the surface as features that MapLibre keeps its names clear of: all stand at one place,
 * and each says how far its middle is from there and how far it reaches, in pixels.
 * @param at where that place is drawn
 */
export function boxFeatures(
  boxes: readonly Box[],
  place: Position,
  at: { x: number; y: number },
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: boxes.map(({ left, right, top, bottom }): Feature<Point> => {
      const offset = [(left + right) / 2 - at.x, (top + bottom) / 2 - at.y]
      const [across, down] = [(right - left) / 2, (bottom - top) / 2]
      return {
        type: 'Feature',
        properties: { offset, reach: [down, across, down, across] },
        geometry: { type: 'Point', coordinates: [...place] },
      }
    }),
  }
}
