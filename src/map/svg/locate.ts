import type { GeoProjection } from 'd3-geo'
import { geoDistance } from 'd3-geo'
import type { Position } from '../../domain/records'
import type { ScreenPoint, Surface } from '../target'
import { isGlobe, surfaceProjection } from './surface-projection'
import type { SurfaceView } from './surface-view'

/** Where a place is on the surface in pixels; null on the far side of a globe. */
export type Locate = Surface['locate']

/** Where a position is drawn, in pixels; null on the far side of the globe. */
export function locator(view: SurfaceView, projection: GeoProjection): Locate {
  const edge = isGlobe(view) ? (projection.clipAngle() ?? 90) * (Math.PI / 180) : Math.PI
  const middle: [number, number] = [view.camera.longitude, view.camera.latitude]
  return (position) => {
    if (geoDistance(middle, [...position]) > edge) return null
    const at = projection([...position])
    return at ? { x: at[0], y: at[1] } : null
  }
}

/** The place at a point of the surface; null beside a globe. */
export function placeAt(view: SurfaceView, { x, y }: ScreenPoint): Position | null {
  const place = surfaceProjection(view).invert?.([x, y])
  return place?.every(Number.isFinite) ? place : null
}
