import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import type { GeneratedFile } from '../generated-file'
import { readExtracted } from './extracted-file'
import { topologyFile } from './finish-topology'
import { runMapshaper } from './run-mapshaper'

/** As Natural Earth words it: whose claim, and the letters of the country that holds the land. */
interface ExtractedLine {
  name: string
  adm0_a3_l: string
}

/**
 * Left out, because they are lines of the past on a map of present-day borders: 1991's oblast and
 * 1994's ceasefire line of Nagorno-Karabakh. What stays are claims.
 */
const PAST = ['Former USSR oblast in 1991', 'Ceasefire Line 1994']

/** Natural Earth's letters where ISO 3166-1 has others. */
const ISO_A3: Record<string, string> = { SDS: 'SSD' }

/** Degrees: about 100 m. */
const GRID = 0.001

/** Claim lines, one feature a claimant and holder, one object `lines` with properties `name` (whose claim) and `a3` (who holds the land). */
export async function buildDisputed(): Promise<GeneratedFile> {
  const extracted = readExtracted<MultiLineString, ExtractedLine>('disputed-lines.geojson')
  const features = extracted.features
    .filter(({ properties }) => !PAST.includes(properties.name))
    .map(nameLine)
  const lines: FeatureCollection = { type: 'FeatureCollection', features }
  // The source chops lines into short pieces, on each of which a dash would begin anew.
  const commands = '-dissolve name,a3 -simplify 60%'
  return topologyFile('geo/disputed.topo.json', await runMapshaper(lines, commands, 'lines'), GRID)
}

function nameLine({ properties, geometry }: Feature<MultiLineString, ExtractedLine>): Feature {
  const a3 = ISO_A3[properties.adm0_a3_l] ?? properties.adm0_a3_l
  return { type: 'Feature', properties: { name: properties.name, a3 }, geometry }
}
