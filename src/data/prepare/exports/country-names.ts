import type { ExportRecord } from './export-record'

export interface CountryName {
  /** ISO 3166-1 alpha-2; null where neither the record nor the list below gives one. */
  iso2: string | null
  name: string
}

/** Source: ISO 3166-1. Countries of events and places that the record itself does not describe. */
const FURTHER: Record<string, CountryName> = {
  BEL: { iso2: 'BE', name: 'Belgium' },
  HKG: { iso2: 'HK', name: 'Hong Kong, China' },
  SAU: { iso2: 'SA', name: 'Saudi Arabia' },
}

/**
 * Looks up an ISO 3166-1 alpha-3 code among members, observers, partners and parties of forums.
 * A code that nothing names stands for itself.
 */
export function countryNames(record: ExportRecord): (code: string) => CountryName {
  const names = new Map<string, CountryName>()
  for (const { participants } of record.forums) {
    for (const { party, name } of participants) names.set(party, { iso2: null, name: name.en })
  }
  for (const [code, country] of Object.entries(FURTHER)) names.set(code, country)
  for (const { id, iso2, name } of [...record.partners, ...record.observers, ...record.members]) {
    names.set(id, { iso2, name: name.en })
  }
  return (code) => names.get(code) ?? { iso2: null, name: code }
}
