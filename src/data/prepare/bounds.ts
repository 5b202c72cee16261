import { geoBounds } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Bounds } from '../../domain/bounds'
import { formatJson, type GeneratedFile } from './generated-file'

/**
 * The box around each country, so that the running application can tell a gross mistake in a
 * position without the geometry.
 * @param topologies with a collection `countries`; a country may have parts in several
 */
export function buildBounds(topologies: readonly Topology[]): GeneratedFile {
  const parts = new Map<string, Feature<Geometry>[]>()
  for (const topology of topologies) {
    const object = topology.objects.countries as GeometryCollection<{ a3: string }>
    for (const shape of feature(topology, object).features) {
      const { a3 } = shape.properties
      parts.set(a3, [...(parts.get(a3) ?? []), shape])
    }
  }
  const bounds = [...parts]
    .filter(([code]) => /^[A-Z]{3}$/.test(code))
    .map(([id, features]) => ({ id, box: boxOf({ type: 'FeatureCollection', features }) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    path: 'bounds.json',
    text: formatJson({ $schema: 'schema/bounds.schema.json', bounds }),
  }
}

/** The box around a shape, in degrees rounded to a hundredth. */
export function boxOf(shape: Feature | FeatureCollection): Bounds {
  const [[west, south], [east, north]] = geoBounds(shape)
  const rounded = (value: number) => Number(value.toFixed(2))
  // Shapes that cross the 180th meridian are drawn on beyond it.
  return [rounded(wrap(west)), rounded(south), rounded(wrap(east)), rounded(north)]
}

const wrap = (longitude: number) => (longitude > 180 ? longitude - 360 : longitude)
