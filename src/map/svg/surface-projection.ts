import { type GeoProjection, type GeoRawProjection, geoMercator, geoProjection } from 'd3-geo'
import { type SurfaceView, WORLD_PX } from './surface-view'

/** Nearer than this a globe cannot be told from a flat map, and the flat map is exact. */
const FLAT_FROM_ZOOM = 8
/** MapLibre's camera is this many heights away: 0.5 / tan(36.87 degrees / 2). */
const CAMERA_HEIGHTS = 1.5

/** As MapLibre does it, a globe becomes flat from a zoom on. */
export function isGlobe({ projection, camera }: SurfaceView): boolean {
  return projection === 'globe' && camera.zoom < FLAT_FROM_ZOOM
}

/**
 * The projection of a view, in pixels of its surface, pixel for pixel as MapLibre has it.
 * @param marginPx drawn beyond each edge, so that a drag finds land there
 */
export function surfaceProjection(view: SurfaceView, marginPx = 16): GeoProjection {
  const { camera, widthPx, heightPx, offsetPx } = view
  const across = (WORLD_PX * 2 ** camera.zoom) / (2 * Math.PI)
  const projection = isGlobe(view) ? globe(view, across) : flat(view, across)
  return projection
    .translate([widthPx / 2 + offsetPx[0], heightPx / 2 + offsetPx[1]])
    .clipExtent([
      [-marginPx, -marginPx],
      [widthPx + marginPx, heightPx + marginPx],
    ])
    .precision(0)
    .angle(isGlobe(view) || camera.bearing === 0 ? 0 : camera.bearing)
}

/** Turned to its own longitude, so that the map is cut on the far side of the earth. */
function flat({ camera }: SurfaceView, scale: number): GeoProjection {
  const { longitude, latitude } = camera
  return geoMercator().rotate([-longitude, 0]).center([0, latitude]).scale(scale)
}

function globe({ camera, heightPx }: SurfaceView, flatScale: number): GeoProjection {
  const { longitude, latitude, bearing } = camera
  const radius = globeRadius(flatScale, latitude)
  const distance = 1 + (CAMERA_HEIGHTS * heightPx) / radius
  const edge = (Math.acos(1 / distance) * 180) / Math.PI
  return geoProjection(perspective(distance))
    .rotate([-longitude, -latitude, bearing])
    .scale(radius)
    .clipAngle(edge - 1e-3)
}

const globeRadius = (flatScale: number, latitude: number) =>
  flatScale / Math.cos((latitude * Math.PI) / 180)

/** Radius of the globe in pixels where it is nearest to the viewer. */
export function radiusPx({ camera }: SurfaceView): number {
  return globeRadius((WORLD_PX * 2 ** camera.zoom) / (2 * Math.PI), camera.latitude)
}

/**
 * The earth as it is seen from above its middle. Vertical perspective projection: J. P. Snyder, Map
 * Projections: A Working Manual, USGS Professional Paper 1395 (1987), pages 173 to 174.
 * @param distance of the viewer from the earth's middle, in radii
 */
function perspective(distance: number): GeoRawProjection {
  const raw: GeoRawProjection = (lambda, phi) => {
    const scale = (distance - 1) / (distance - Math.cos(phi) * Math.cos(lambda))
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)]
  }
  raw.invert = (x, y) => {
    const rho = Math.hypot(x, y)
    if (rho === 0) return [0, 0]
    const inside = 1 - (rho * rho * (distance + 1)) / (distance - 1)
    const sine = (distance - Math.sqrt(inside)) / ((distance - 1) / rho + rho / (distance - 1))
    const cosine = Math.sqrt(1 - sine * sine)
    return [Math.atan2(x * sine, rho * cosine), Math.asin((y * sine) / rho)]
  }
  return raw
}
