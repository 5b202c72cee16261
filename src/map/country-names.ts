import type { Member } from '../domain/records'
import type { LabelLanguage } from '../domain/view-state'

/** A name as the map writes it. */
export interface CountryName {
  text: string
  /** ISO 15924 code of its script, which decides the typeface. */
  script: string
}

type Named = Pick<Member, 'id' | 'name' | 'endonyms'>

/** What to write on each country, by alpha-3 code: in English, or as the country calls itself. */
export function countryNames(
  members: readonly Named[],
  language: LabelLanguage,
): ReadonlyMap<string, CountryName> {
  return new Map(members.map((member) => [member.id, nameIn(member, language)]))
}

function nameIn({ name, endonyms }: Named, language: LabelLanguage): CountryName {
  // The record gives the state's first language first.
  const own = endonyms.names.find(({ formal }) => !formal)
  if (language === 'english' || !own) return { text: name.en, script: 'Latn' }
  return { text: own.name, script: own.script }
}

/** The map's own typeface. */
export const FONT = ['Public Sans Semibold']

/** Typefaces of `ui/fonts.css` for scripts that the map's own lacks, by ISO 15924 code. */
export const SCRIPT_FONTS: Readonly<Record<string, string>> = {
  Thai: 'Noto Sans Thai',
  Laoo: 'Noto Sans Lao',
  Khmr: 'Noto Sans Khmer',
  Mymr: 'Noto Sans Myanmar',
}

/** Size of the Latin letters of a country's name in pixels, by zoom; between two it grows evenly. */
export const NAME_SIZES = [
  [2.5, 11],
  [3.6, 13],
  [6, 17],
] as const

export function nameSizeAt(zoom: number): number {
  const [[far, least], [middle, usual], [near, most]] = NAME_SIZES
  if (zoom <= middle) return least + (usual - least) * shareOf(zoom, far, middle)
  return usual + (most - usual) * shareOf(zoom, middle, near)
}

const shareOf = (zoom: number, from: number, to: number) =>
  Math.min(Math.max((zoom - from) / (to - from), 0), 1)

/**
 * Outlines of names in pixels. Those beside their land lie among the lines of a lens, and have to cut
 * a line cleanly; a quarter of the letters' size is the most that MapLibre draws.
 */
export const HALO_PX = { onLand: 1.6, outside: 2.6, ofPoint: 2.4 } as const
