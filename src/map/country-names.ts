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

/** Typefaces of `ui/fonts.css` for scripts that the map's own lacks, by ISO 15924 code. */
export const SCRIPT_FONTS: Readonly<Record<string, string>> = {
  Thai: 'Noto Sans Thai',
  Laoo: 'Noto Sans Lao',
  Khmr: 'Noto Sans Khmer',
  Mymr: 'Noto Sans Myanmar',
}
