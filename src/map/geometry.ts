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

/** @throws {Error} where a topology lacks one of its collections */
export function mapGeometry(regionTopology: Topology, worldTopology: Topology): MapGeometry {
  const labels = collection<{ a3: string }>(regionTopology, 'labels')
  const named = new Set<unknown>(labels.features.map(({ id }) => id))
  const all = () => true
  return {
    world: collection<CountryProperties>(worldTopology, 'countries'),
    region: collection<CountryProperties>(regionTopology, 'countries'),
    borders: line(borders(regionTopology, all), borders(worldTopology, all)),
    namedBorders: line(borders(regionTopology, (id) => named.has(id))),
    labels,
  }
}
