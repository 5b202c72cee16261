import type { Camera } from '../../domain/view-state'
import { globeZoom, type Padding, usablePadding } from '../framing'
import type { MapInput } from '../map-input'

export interface SizePx {
  widthPx: number
  heightPx: number
}

/** How the earth lies on a surface. */
export interface SurfaceView extends SizePx {
  projection: MapInput['projection']
  camera: Camera
  /** The camera's middle, in pixels right of and below the middle of the surface. */
  offsetPx: readonly [number, number]
}

/** What decides where the map looks. */
export type Looking = Pick<MapInput, 'projection' | 'camera' | 'framing' | 'padding'>

/** As MapLibre has them for this application. */
const LEAST_ZOOM = 0.6
const MOST_ZOOM = 16

/** Web Mercator ends here. */
const NORTHERNMOST = 85.051129
/** Width of the world in pixels at zoom 0, as MapLibre counts it. */
export const WORLD_PX = 512

/**
 * Where the map looks: by the viewer's camera, or framed as the lens wants it. Agrees with what
 * `camera.ts` asks of MapLibre: a globe stands in the middle of what panels leave free, a flat map
 * fills the surface and only its framing keeps clear of them.
 */
export function surfaceView(looking: Looking, size: SizePx): SurfaceView {
  const { projection, camera, framing } = looking
  const usable = usablePadding(looking.padding, size.widthPx, size.heightPx)
  const offsetPx = projection === 'globe' ? offsetOf(usable) : ([0, 0] as const)
  const whole = { ...size, projection, offsetPx }
  if (camera) return constrained({ ...whole, camera })
  if (framing.kind === 'globe') {
    const [longitude, latitude] = framing.center
    const free = Math.min(
      size.widthPx - usable.left - usable.right,
      size.heightPx - usable.top - usable.bottom,
    )
    return constrained({
      ...whole,
      camera: level(globeZoom(free, latitude), longitude, latitude),
    })
  }
  return constrained({ ...whole, camera: boundsCamera(framing.bounds, usable, size) })
}

const offsetOf = ({ left, right, top, bottom }: Padding) =>
  [(left - right) / 2, (top - bottom) / 2] as const

function level(zoom: number, longitude: number, latitude: number): Camera {
  return { zoom, longitude, latitude, bearing: 0, pitch: 0 }
}

/** The camera that shows a box between the paddings. */
function boundsCamera(
  [west, south, east, north]: readonly [number, number, number, number],
  padding: Padding,
  { widthPx, heightPx }: SizePx,
): Camera {
  const x = [mercatorX(west), mercatorX(east)] as const
  const y = [mercatorY(north), mercatorY(south)] as const
  const scalePx = Math.min(
    (widthPx - padding.left - padding.right) / (x[1] - x[0]),
    (heightPx - padding.top - padding.bottom) / (y[1] - y[0]),
  )
  const [dx, dy] = offsetOf(padding)
  const middle = [(x[0] + x[1]) / 2 - dx / scalePx, (y[0] + y[1]) / 2 - dy / scalePx] as const
  return level(
    Math.log2(scalePx / WORLD_PX),
    wrapped(middle[0] * 360 - 180),
    mercatorLatitude(middle[1]),
  )
}

/** Zoom and latitude within what can be drawn: a flat map shows nothing beyond its poles. */
export function constrained(view: SurfaceView): SurfaceView {
  const { camera, projection, heightPx } = view
  const longitude = wrapped(camera.longitude)
  if (projection === 'globe') {
    const zoom = clamp(camera.zoom, LEAST_ZOOM - 2, MOST_ZOOM)
    return { ...view, camera: { ...camera, zoom, longitude } }
  }
  const zoom = clamp(camera.zoom, Math.max(LEAST_ZOOM, Math.log2(heightPx / WORLD_PX)), MOST_ZOOM)
  const half = heightPx / 2 / (WORLD_PX * 2 ** zoom)
  const y = clamp(mercatorY(camera.latitude), half, 1 - half)
  return { ...view, camera: { ...camera, zoom, longitude, latitude: mercatorLatitude(y) } }
}

/** 0 at 180 degrees west to 1 at 180 degrees east. */
const mercatorX = (longitude: number) => (longitude + 180) / 360

/** 0 in the north to 1 in the south. */
function mercatorY(latitude: number): number {
  const sine = Math.sin((clamp(latitude, -NORTHERNMOST, NORTHERNMOST) * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

function mercatorLatitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}

/** A longitude in degrees, brought between -180 and 180. */
export function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
