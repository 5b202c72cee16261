import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

interface CountryProperties {
  a3: string
  name: string
}

export interface MapGeometry {
  world: FeatureCollection<Geometry, CountryProperties>
  region: FeatureCollection<Geometry, CountryProperties>
  /** Land borders without coasts and without the frame of the region. */
  borders: Feature<MultiLineString>
  /** Those of them that run between two states of the region that have a name on the map. */
  namedBorders: Feature<MultiLineString>
  labels: FeatureCollection<Geometry, { a3: string }>
  /** Numbers that feature state goes by, by ISO 3166-1 alpha-3 code. */
  numbers: ReadonlyMap<string, number>
}

function collection<P>(topology: Topology, name: string): FeatureCollection<Geometry, P> {
  const object = topology.objects[name]
  if (object?.type !== 'GeometryCollection') {
    throw new Error(`the geometry has no collection "${name}"`)
  }
  return feature(topology, object as unknown as GeometryCollection<P & object>)
}

type Countries = GeometryCollection<CountryProperties & object>

function borders(topology: Topology, isWanted: (id: unknown) => boolean): MultiLineString {
  const countries = topology.objects.countries as Countries
  return mesh(topology, countries, (a, b) => a !== b && isWanted(a.id) && isWanted(b.id))
}

const line = (...lines: MultiLineString[]): Feature<MultiLineString> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates: lines.flatMap((part) => part.coordinates) },
})

/**
 * The city's land over a sea that hides the region's coarser coast, cut at the frame of its file.
 * @throws {Error} where the topology lacks its land
 */
export function cityGeometry(topology: Topology): FeatureCollection {
  const land = collection<{ part: string }>(topology, 'land')
  const [west, south, east, north] = topology.bbox ?? [105, -8, 108.8, -5.2]
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ] as [number, number][]
  const sea: Feature = {
    type: 'Feature',
    properties: { part: 'sea' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
  const features = land.features.map(
    (piece): Feature => ({ ...piece, properties: { part: 'land' } }),
  )
  return { type: 'FeatureCollection', features: [sea, ...features] }
}

/**
 * Lines up to which a state claims land that another holds.
 * @throws {Error} where the topology lacks them
 */
export function disputedGeometry(topology: Topology): FeatureCollection {
  return collection(topology, 'lines')
}

/** @throws {Error} where a topology lacks one of its collections */
export function mapGeometry(regionTopology: Topology, worldTopology: Topology): MapGeometry {
  const labels = collection<{ a3: string }>(regionTopology, 'labels')
  const named = new Set<unknown>(labels.features.map(({ id }) => id))
  const all = () => true
  const world = collection<CountryProperties>(worldTopology, 'countries')
  const region = collection<CountryProperties>(regionTopology, 'countries')
  return {
    world,
    region,
    numbers: new Map(
      [...world.features, ...region.features].map(({ id, properties }) => [
        properties?.a3 ?? '',
        Number(id),
      ]),
    ),
    borders: line(borders(regionTopology, all), borders(worldTopology, all)),
    namedBorders: line(borders(regionTopology, (id) => named.has(id))),
    labels,
  }
}
