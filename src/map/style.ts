import { geoGraticule } from 'd3-geo'
import type { Feature, FeatureCollection, Point } from 'geojson'
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Palette } from '../ui/palette'
import type { CountryName } from './country-names'
import type { MapGeometry } from './geometry'
import { mapLayers } from './layers'
import type { MapInput, MapPoint } from './map-input'

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Names that find no room on their country stand beside it, over the sea. */
const OUTSIDE: Record<string, { anchor: string; offset: [number, number] }> = {
  BRN: { anchor: 'bottom', offset: [0, -0.5] },
  SGP: { anchor: 'left', offset: [0.7, 0.3] },
  TLS: { anchor: 'top', offset: [0.6, 0.7] },
  VNM: { anchor: 'left', offset: [1.5, 0] },
  PHL: { anchor: 'left', offset: [1.9, 0] },
  MYS: { anchor: 'left', offset: [1.5, -0.2] },
}
/** The larger a country, the sooner its name is placed. */
const RANKS = ['IDN', 'THA', 'MMR', 'PHL', 'VNM', 'MYS', 'KHM', 'LAO', 'SGP', 'BRN', 'TLS']

/** The whole style. Pure: data in, style out; nothing is fetched by it. */
export function mapStyle(
  palette: Palette,
  geometry: MapGeometry,
  names: ReadonlyMap<string, CountryName>,
  projection: MapInput['projection'] = 'mercator',
): StyleSpecification {
  const source = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data,
  })
  const graticule = geoGraticule().step([10, 10])()
  return {
    version: 8,
    projection: { type: projection },
    sources: {
      graticule: source({ type: 'Feature', properties: {}, geometry: graticule }),
      world: { ...source(geometry.world), tolerance: 0.4 },
      region: { ...source(geometry.region), tolerance: 0.25 },
      borders: source(geometry.borders),
      'named-borders': source(geometry.namedBorders),
      disputed: source(EMPTY),
      labels: source(labelFeatures(geometry, names)),
      points: source(EMPTY),
      'lens-points': source(EMPTY),
      'lens-lines': { ...source(EMPTY), tolerance: 0.1 },
      city: source(EMPTY),
    },
    layers: mapLayers(palette, namedCountries(geometry)),
  }
}

/** Numeric ISO 3166-1 codes of the countries that have a label. */
export function namedCountries(geometry: MapGeometry): number[] {
  return geometry.labels.features.map(({ id }) => Number(id))
}

/** Names at their places, each with the typeface's script and the room that it takes. */
export function labelFeatures(
  geometry: MapGeometry,
  names: ReadonlyMap<string, CountryName>,
): FeatureCollection {
  const features = geometry.labels.features.flatMap((label) => {
    const { a3 } = label.properties
    const name = names.get(a3)
    if (name === undefined) return []
    const outside = OUTSIDE[a3]
    const place = outside ?? { anchor: 'center', offset: [0, 0] }
    const properties = {
      a3,
      name: name.text,
      script: name.script,
      outside: outside !== undefined,
      rank: RANKS.indexOf(a3),
      ...place,
    }
    return [{ ...label, properties }]
  })
  return { type: 'FeatureCollection', features }
}

export function pointFeatures(points: readonly MapPoint[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: points.map(
      ({ id, name, shortName = name, position, kind }): Feature<Point> => ({
        type: 'Feature',
        properties: { id, name, shortName, kind },
        geometry: { type: 'Point', coordinates: [...position] },
      }),
    ),
  }
}
