import type { Geometry, Position } from 'geojson'
import type { MapGeometry } from '../geometry'

/** Vertices nearer than this, in degrees, are left out: a few pixels on a globe that fills a screen. */
const STEP_DEGREES = 0.25
/** A ring needs its start, two more points and its end. */
const LEAST_RING = 4

/** The same countries with fewer points, for a globe that turns. Made when it is first asked for. */
export function coarseGeometry(geometry: MapGeometry): () => MapGeometry {
  let coarse: MapGeometry | null = null
  return () => {
    coarse ??= {
      ...geometry,
      world: thinnedCollection(geometry.world),
      region: thinnedCollection(geometry.region),
      borders: thinnedFeature(geometry.borders),
      namedBorders: thinnedFeature(geometry.namedBorders),
    }
    return coarse
  }
}

function thinnedCollection<C extends MapGeometry['world']>(collection: C): C {
  return { ...collection, features: collection.features.map(thinnedFeature) }
}

function thinnedFeature<F extends { geometry: Geometry }>(feature: F): F {
  return { ...feature, geometry: thinnedGeometry(feature.geometry) }
}

function thinnedGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: rings(geometry.coordinates) }
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map(rings).filter((polygon) => polygon.length > 0),
      }
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(thinned) }
    default:
      return geometry
  }
}

const rings = (polygon: Position[][]) =>
  polygon.map(thinned).filter((ring) => ring.length >= LEAST_RING)

function thinned(points: Position[]): Position[] {
  let last = points[0]
  return points.filter((point, index) => {
    if (index === 0 || index === points.length - 1) return true
    const [x = 0, y = 0] = point
    const [lastX = 0, lastY = 0] = last ?? []
    const isFar = Math.abs(x - lastX) + Math.abs(y - lastY) >= STEP_DEGREES
    if (isFar) last = point
    return isFar
  })
}
