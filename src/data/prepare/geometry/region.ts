import type { GeneratedFile } from '../generated-file'
import { BOX_OPTION } from './box'
import { finishCountries, topologyFile } from './finish-topology'
import { buildLabels } from './labels'
import { readRegionCountries } from './region-countries'
import { runMapshaper } from './run-mapshaper'

/** How much of the atlas a level keeps. */
interface Level {
  path: string
  /** Share of the vertices. */
  keep: string
  /** Edge of the grid, degrees. */
  grid: number
}

/** Both have every country and every island; the coarse one is for a view of the whole region. */
const LEVELS: Record<'coarse' | 'fine', Level> = {
  // About 1 km: a tenth of a pixel while the region is in view.
  coarse: { path: 'geo/region-coarse.topo.json', keep: '20%', grid: 0.01 },
  // About 100 m, finer than the atlas's own grid.
  fine: { path: 'geo/region.topo.json', keep: '45%', grid: 0.001 },
}

/** Southeast Asia and its neighbours inside the box: objects `countries` and `labels`. */
export async function buildRegion(level: keyof typeof LEVELS): Promise<GeneratedFile> {
  const { path, keep, grid } = LEVELS[level]
  const commands = `-explode -simplify ${keep} keep-shapes -clip bbox=${BOX_OPTION} -dissolve id copy-fields=a3,name`
  const topology = await runMapshaper(readRegionCountries(), commands, 'countries')
  const { objects, ...rest } = finishCountries(topology)
  const withLabels = { ...rest, objects: { ...objects, labels: buildLabels() } }
  return topologyFile(path, withLabels, grid)
}
