import { geoGraticule } from 'd3-geo'
import type { Feature, FeatureCollection, Point } from 'geojson'
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Palette } from '../ui/palette'
import type { CountryName } from './country-names'
import type { MapGeometry } from './geometry'
import { mapLayers } from './layers'
import type { MapInput, MapPoint } from './map-input'
import { lensLineFeatures, lensPointFeatures } from './mark-features'
import { NO_MARKS } from './marks'
import { labelFeatures } from './name-places'

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** What the first picture holds beside countries: sent with the style, it costs no second drawing. */
type Begins = Pick<MapInput, 'marks' | 'points'>
const NOTHING: Begins = { marks: NO_MARKS, points: [] }

/** The whole style. Pure: data in, style out; nothing is fetched by it. */
export function mapStyle(
  palette: Palette,
  geometry: MapGeometry,
  names: ReadonlyMap<string, CountryName>,
  projection: MapInput['projection'] = 'mercator',
  { marks, points }: Begins = NOTHING,
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
      labels: source(labelFeatures(geometry, names, marks.points)),
      points: source(pointFeatures(points)),
      'lens-points': source(lensPointFeatures(marks.points)),
      'lens-lines': { ...source(lensLineFeatures(marks.lines)), tolerance: 0.1 },
      city: source(EMPTY),
    },
    layers: mapLayers(palette, namedCountries(geometry)),
  }
}

/** Numeric ISO 3166-1 codes of the countries that have a label. */
export function namedCountries(geometry: MapGeometry): number[] {
  return geometry.labels.features.map(({ id }) => Number(id))
}

/** Points with a name. What is only hovered is an element over the map, see `hover-ring`. */
export function pointFeatures(points: readonly MapPoint[]): FeatureCollection<Point> {
  const lasting = points.filter(({ kind }) => kind !== 'hover')
  return {
    type: 'FeatureCollection',
    features: lasting.map(
      ({ id, name, shortName = name, position, kind }): Feature<Point> => ({
        type: 'Feature',
        properties: { id, name, shortName, kind },
        geometry: { type: 'Point', coordinates: [...position] },
      }),
    ),
  }
}
