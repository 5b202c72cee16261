import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapInput, MapPoint } from '../map-input'
import { createHoverRing } from './hover-ring'
import { send } from './send'
import { pointFeatures } from './style'

/** Draws the points with a name. They are sent again only where they are others. */
export interface PointView {
  draw: (input: MapInput) => void
}

/** @param begins points that the style already holds */
export function createPointView(map: MapLibreMap, begins: readonly MapPoint[]): PointView {
  const ring = createHoverRing(map)
  let drawn: readonly MapPoint[] | null = null
  let sent = textOf(begins)
  return {
    draw: ({ points }) => {
      if (points === drawn) return
      drawn = points
      ring.draw(points)
      const text = textOf(points)
      if (text === sent) return
      sent = text
      send(map, 'points', pointFeatures(points))
    },
  }
}

/** A late file of the record makes the same points anew. */
const textOf = (points: readonly MapPoint[]) => JSON.stringify(pointFeatures(points))
