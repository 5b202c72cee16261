import { geoGraticule } from 'd3-geo'
import type { Feature, FeatureCollection, MultiLineString, Point } from 'geojson'
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Palette } from '../../ui/palette'
import type { CountryName } from '../country-names'
import type { MapGeometry } from '../geometry'
import type { MapInput, MapPoint } from '../map-input'
import { lensLineFeatures, lensPointFeatures } from '../mark-features'
import { NO_MARKS } from '../marks'
import { labelFeatures } from '../room/name-places'
import { roomPoints } from '../room/room-points'
import { SMALL_SCALE } from '../scale'
import { type LineKind, mapLayers } from './layers'
import { outlineFeatures } from './outline-view'
import { isEmpty } from './send'

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** What the first picture holds beside countries: sent with the style, it costs no second drawing. */
type Begins = Pick<
  MapInput,
  'marks' | 'points' | 'selectedCountry' | 'hoveredCountries' | 'scale' | 'restingDay'
>
const NOTHING: Begins = {
  marks: NO_MARKS,
  points: [],
  selectedCountry: null,
  hoveredCountries: [],
  scale: SMALL_SCALE,
  restingDay: 0,
}

/**
 * The whole style. Pure: data in, style out; nothing is fetched by it.
 * @param covered boxes that names keep clear of
 */
export function mapStyle(
  palette: Palette,
  geometry: MapGeometry,
  names: ReadonlyMap<string, CountryName>,
  projection: MapInput['projection'] = 'mercator',
  begins: Begins = NOTHING,
  covered: FeatureCollection = EMPTY,
): StyleSpecification {
  // What has text comes first: its letters are drawn on this side while the worker cuts the land.
  const data = {
    labels: labelFeatures(geometry, names, begins.marks.points, begins.scale),
    points: pointFeatures(begins.points),
    'lens-points': lensPointFeatures(begins.marks.points),
    'lens-rooms': lensPointFeatures(roomPoints(begins)),
    'lens-lines': lensLineFeatures(begins.marks.lines),
    covered,
    outlines: outlineFeatures(geometry, begins),
    lines: lineFeatures(geometry),
    world: geometry.world,
    region: geometry.region,
    disputed: EMPTY,
    city: EMPTY,
  } satisfies Record<string, FeatureCollection>
  const sources = Object.entries(data).map(([id, content]): [string, SourceSpecification] => [
    id,
    { type: 'geojson', data: content, ...TOLERANCE[id] },
  ])
  const empty = new Set(Object.keys(data).filter((id) => isEmpty(data[id as keyof typeof data])))
  return {
    version: 8,
    // A date is drawn as it is; colours that run after it would show what was never true.
    transition: { duration: 0, delay: 0 },
    projection: { type: projection },
    sources: Object.fromEntries(sources),
    layers: mapLayers(palette, namedCountries(geometry)).map((layer) => hiddenIf(empty, layer)),
  }
}

/** How far simplifying may move a vertex, in pixels, where the library's own share is not right. */
const TOLERANCE: Record<string, { tolerance: number }> = {
  world: { tolerance: 0.4 },
  region: { tolerance: 0.25 },
  'lens-lines': { tolerance: 0.1 },
}

function hiddenIf(empty: ReadonlySet<string>, layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || !empty.has(layer.source)) return layer
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification
}

/** Lines of the ground, each with its kind: one source costs less than three. */
export function lineFeatures({
  borders,
  namedBorders,
}: Pick<MapGeometry, 'borders' | 'namedBorders'>): FeatureCollection {
  const line = (kind: LineKind, geometry: MultiLineString) => ({
    type: 'Feature' as const,
    properties: { kind },
    geometry,
  })
  return {
    type: 'FeatureCollection',
    features: [
      line('graticule', GRATICULE),
      line('border', borders.geometry),
      line('named-border', namedBorders.geometry),
    ],
  }
}

/** Straight on a flat map; on a globe the library bends them. */
const GRATICULE = geoGraticule().step([10, 10]).precision(10)()

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
