import { placeAt } from './locate'
import { isGlobe, radiusPx, surfaceProjection } from './surface-projection'
import { clamp, constrained, type SurfaceView, wrapped } from './surface-view'

/** A globe is not turned further than this: at a pole all directions are south. */
const MOST_LATITUDE = 85

/** The view after the map was moved by pixels, as a hand moves paper. */
export function panned(view: SurfaceView, dx: number, dy: number): SurfaceView {
  const { widthPx, heightPx, offsetPx, camera } = view
  if (isGlobe(view)) return turned(view, dx, dy)
  const middle = { x: widthPx / 2 + offsetPx[0] - dx, y: heightPx / 2 + offsetPx[1] - dy }
  const place = placeAt(view, middle)
  if (!place) return view
  return constrained({ ...view, camera: { ...camera, longitude: place[0], latitude: place[1] } })
}

/** Near its middle a globe follows the hand; its size stays the same whatever the latitude. */
function turned(view: SurfaceView, dx: number, dy: number): SurfaceView {
  const { camera } = view
  const degreesPerPx = 180 / Math.PI / radiusPx(view)
  const shrink = Math.max(Math.cos(radians(camera.latitude)), 0.2)
  const latitude = clamp(camera.latitude + dy * degreesPerPx, -MOST_LATITUDE, MOST_LATITUDE)
  const longitude = wrapped(camera.longitude - (dx * degreesPerPx) / shrink)
  const zoom = camera.zoom + sizeChange(camera.latitude, latitude)
  return constrained({ ...view, camera: { ...camera, latitude, longitude, zoom } })
}

/** MapLibre's zoom says the scale in the middle: the same globe has less of it further north. */
function sizeChange(from: number, to: number): number {
  return Math.log2(Math.cos(radians(to)) / Math.cos(radians(from)))
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * The view some zoom levels nearer or further.
 * @param at the point that stays where it is; the middle where it is left out
 */
export function zoomed(view: SurfaceView, levels: number, at?: { x: number; y: number }) {
  const { camera } = view
  const nearer = constrained({ ...view, camera: { ...camera, zoom: camera.zoom + levels } })
  const place = at && placeAt(view, at)
  const moved = place && surfaceProjection(nearer)([...place])
  return moved && at ? panned(nearer, at.x - moved[0], at.y - moved[1]) : nearer
}

/** A view on the way from one to another; `share` goes from 0 to 1. */
export function between(from: SurfaceView, to: SurfaceView, share: number): SurfaceView {
  const mix = (a: number, b: number) => a + (b - a) * share
  const turn = wrapped(to.camera.longitude - from.camera.longitude)
  const camera = {
    ...to.camera,
    zoom: mix(from.camera.zoom, to.camera.zoom),
    latitude: mix(from.camera.latitude, to.camera.latitude),
    longitude: wrapped(from.camera.longitude + turn * share),
  }
  return { ...to, camera }
}

/**
 * How a picture that was drawn for one flat view has to be moved to stand in for another; null where
 * it cannot, since too little of it would be there or it would be coarse.
 */
export function standIn(drawn: SurfaceView, now: SurfaceView) {
  const sameKind = !isGlobe(drawn) && !isGlobe(now) && drawn.camera.bearing === now.camera.bearing
  const sameSize = drawn.widthPx === now.widthPx && drawn.heightPx === now.heightPx
  if (!sameKind || !sameSize) return null
  const scale = 2 ** (now.camera.zoom - drawn.camera.zoom)
  const middle = surfaceProjection(now)([drawn.camera.longitude, drawn.camera.latitude])
  if (!middle) return null
  const { widthPx, heightPx, offsetPx } = drawn
  const x = middle[0] - scale * (widthPx / 2 + offsetPx[0])
  const y = middle[1] - scale * (heightPx / 2 + offsetPx[1])
  return { scale, x, y }
}
