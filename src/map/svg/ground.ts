import { type GeoProjection, geoGraticule, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { MapGeometry } from '../geometry'
import { createPathSink } from './path-sink'

export interface LandPath {
  code: string
  /** Unique: a country that reaches over the region's edge is there twice. */
  key: string
  /** A state of the region with a name on the map. */
  isNamed: boolean
  d: string
}

/** Everything that lies still while the date changes: made once for a view. */
export interface Ground {
  /** Outline of a globe; null where the map is flat. */
  globe: string | null
  graticule: string
  /** From the lowest up; what is out of sight is not in it. */
  land: readonly LandPath[]
  borders: string
  namedBorders: string
}

const GRATICULE = geoGraticule().step([10, 10])()

/** All land as path data, once for a projection; what changes with the date is only its colour. */
export function projectGround(
  geometry: MapGeometry,
  projection: GeoProjection,
  isGlobe: boolean,
): Ground {
  const draw = pathWriter(projection)
  const named = new Set(geometry.labels.features.map(({ properties }) => properties.a3))
  const land = (part: 'world' | 'region') =>
    geometry[part].features.map((feature): LandPath => {
      const code = feature.properties.a3
      const isNamed = part === 'region' && named.has(code)
      return { code, key: `${part}:${feature.id}`, isNamed, d: draw(feature) }
    })
  return {
    globe: isGlobe ? draw({ type: 'Sphere' }) : null,
    graticule: draw(GRATICULE),
    land: [...land('world'), ...land('region')].filter(({ d }) => d !== ''),
    borders: draw(geometry.borders),
    namedBorders: draw(geometry.namedBorders),
  }
}

/** Sea and land of a city, for which no country answers. */
export function projectCity(city: FeatureCollection, projection: GeoProjection) {
  const draw = pathWriter(projection)
  const part = (name: string) =>
    city.features
      .filter(({ properties }) => properties?.part === name)
      .map((feature) => draw(feature))
      .join('')
  return { sea: part('sea'), land: part('land') }
}

type Drawable = Feature<Geometry, unknown> | Geometry | { type: 'Sphere' }

/**
 * GeoJSON as path data, in the pixels of the projection; an empty text where nothing is in view.
 */
export function pathWriter(projection: GeoProjection): (object: Drawable) => string {
  const sink = createPathSink()
  const path = geoPath(projection, sink)
  return (object) => {
    path(object as Geometry)
    return sink.take()
  }
}
