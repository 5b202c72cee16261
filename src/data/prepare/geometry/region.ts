import type { GeneratedFile } from '../generated-file'
import { BOX_OPTION } from './box'
import { finishCountries, topologyFile } from './finish-topology'
import { buildLabels } from './labels'
import { readRegionCountries } from './region-countries'
import { runMapshaper } from './run-mapshaper'

/** Degrees: about 100 m, finer than the atlas's own grid. */
const GRID = 0.001

/** Southeast Asia and its neighbours inside the box: objects `countries` and `labels`. */
export async function buildRegion(): Promise<GeneratedFile> {
  const commands = `-explode -simplify 45% keep-shapes -clip bbox=${BOX_OPTION} -dissolve id copy-fields=a3,name`
  const topology = await runMapshaper(readRegionCountries(), commands, 'countries')
  const { objects, ...rest } = finishCountries(topology)
  const withLabels = { ...rest, objects: { ...objects, labels: buildLabels() } }
  return topologyFile('geo/region.topo.json', withLabels, GRID)
}
