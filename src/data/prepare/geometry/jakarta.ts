import { geoContains } from 'd3-geo'
import type { Feature, FeatureCollection, LineString } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { GeneratedFile } from '../generated-file'
import { readExtracted } from './extracted-file'
import { topologyFile } from './finish-topology'
import { JAKARTA_FRAME } from './jakarta-frame'
import { runMapshaper } from './run-mapshaper'

/** Degrees: 11 m, the grid the shore was extracted on; nothing is simplified. */
const GRID = 0.0001

/** Open water of the Java Sea. All water in the frame hangs together through the Sunda Strait. */
const AT_SEA: [number, number] = [107.5, -5.5]

/** Java's west, the tip of Sumatra and their islands, one object `land`; cut at the frame. */
export async function buildJakarta(): Promise<GeneratedFile> {
  const faces = await runMapshaper(readShore(), '-polygons', 'faces')
  const object = faces.objects.faces as GeometryCollection
  const features = feature(faces, object).features.filter((face) => !geoContains(face, AT_SEA))
  if (features.length === object.geometries.length) throw new Error('No face of the shore is sea')
  const land = { type: 'FeatureCollection', features } satisfies FeatureCollection
  return topologyFile('geo/jakarta.topo.json', await runMapshaper(land, '-dissolve', 'land'), GRID)
}

/** The shore lines and the frame that closes them to faces. */
function readShore(): FeatureCollection<LineString> {
  const { features } = readExtracted<LineString, null>('jakarta-shore.geojson')
  return { type: 'FeatureCollection', features: [...features, frameLine()] }
}

function frameLine(): Feature<LineString, null> {
  const { west, east, south, north } = JAKARTA_FRAME
  const coordinates = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  return { type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates } }
}
