import type { AtlasFeature, CountryProperties } from './country'

/**
 * Features that carry no numeric ISO 3166-1 code, one decision each.
 *
 * Land stays as packaged, apart and named: to merge it into a neighbour would take a side and to
 * drop it would leave a hole of sea. It gets a number of 900 to 999, which ISO 3166-1 leaves to its users.
 * Dependencies with a code of their own get that code; those without one belong to their country.
 */
const BY_NAME: Record<string, CountryProperties> = {
  Kosovo: { id: 901, a3: 'XKX', name: 'Kosovo' },
  Somaliland: { id: 902, a3: 'SOL', name: 'Somaliland' },
  'N. Cyprus': { id: 903, a3: 'CYN', name: 'N. Cyprus' },
  'Siachen Glacier': { id: 904, a3: 'KAS', name: 'Siachen Glacier' },
  // ISO has no code for this reef, an Australian territory; the package repeats Australia's number.
  'Ashmore and Cartier Is.': { id: 36, a3: 'AUS', name: 'Australia' },
}

/** visionscarto gives Australia the letters of a reef that shares its number. */
const CORRECTED_A3: Record<number, string> = { 36: 'AUS' }

/**
 * The numeric code, letters and name of a feature of an atlas.
 * @param a3ById letters by number, for atlases that give none
 * @throws when a feature has neither a number nor a decision
 */
export function numberFeature(
  { id, properties }: AtlasFeature,
  a3ById: ReadonlyMap<number, string> = new Map(),
): CountryProperties {
  const { name } = properties
  const decided = BY_NAME[name]
  if (decided) return decided
  const number = Number(id)
  if (!(number > 0)) throw new Error(`No number and no decision for "${name}" (id ${id})`)
  const a3 = CORRECTED_A3[number] ?? properties.a3 ?? a3ById.get(number)
  if (!a3) throw new Error(`No three letters for "${name}" (id ${id})`)
  return { id: number, a3, name }
}
