import { quantize } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  Objects,
  Topology,
  Transform,
} from 'topojson-specification'
import type { GeneratedFile } from '../generated-file'
import { densifyAlongBox } from './box'
import type { CountryProperties } from './country'

/** The file of a topology in degrees, stored on a grid of `step` degrees that meets whole degrees. */
export function topologyFile(
  path: string,
  topology: Topology<Objects>,
  step: number,
): GeneratedFile {
  // A grid of round numbers from -180, -90: the box's edge falls on it in every file.
  const grid: Transform = { scale: [step, step], translate: [-180, -90] }
  const { type, transform, objects, arcs } = quantize(topology, grid)
  const $schema = '../schema/topology.schema.json'
  return { path, text: `${JSON.stringify({ $schema, type, transform, objects, arcs })}\n` }
}

/** Countries with the number as `id`, where MapLibre looks for it, and the box's edge made of short steps. */
export function finishCountries(topology: Topology<Objects>): Topology<Objects> {
  const { geometries } = topology.objects.countries as GeometryCollection<CountryProperties>
  const countries: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: geometries.filter((geometry) => 'arcs' in geometry).map(withNumber),
  }
  return { ...topology, arcs: topology.arcs.map(densifyAlongBox), objects: { countries } }
}

function withNumber(geometry: GeometryObject<CountryProperties>): GeometryObject {
  const { id, a3, name } = geometry.properties as CountryProperties
  return { ...geometry, id, properties: { a3, name } }
}
