import { partnerSince } from '../../../../domain/as-of'
import type { Member, Partner } from '../../../../domain/records'
import { dateColumns, english, PROVENANCE, phraseList, pointColumns } from './column-groups'
import type { Columns } from './format-csv'

/** One row a member state; the date is that of its accession. */
export const MEMBER_COLUMNS: Columns<Member> = {
  id: ({ id }) => id,
  iso2: ({ iso2 }) => iso2,
  iso_numeric: ({ isoNumeric }) => isoNumeric,
  name: ({ name }) => name.en,
  formal_name: ({ formalName }) => formalName.en,
  endonyms: ({ endonyms }) => phraseList(endonyms.names.map(({ name }) => name)),
  ...dateColumns<Member>(({ accession }) => accession.date),
  founding: ({ accession }) => accession.founding,
  periods: ({ periods }) => phraseList(periods?.map((p) => `${p.status} ${p.from}/${p.to}`)),
  capital: ({ capital }) => capital.name.en,
  ...pointColumns<Member>(({ capital }) => capital.point),
  official_languages: ({ languages }) => phraseList(languages.official),
  working_languages: ({ languages }) => phraseList(languages.working),
  area_km2: ({ areaKm2 }) => areaKm2.value,
  population: ({ population }) => population.value,
  population_year: ({ population }) => population.year,
  national_coordinator: ({ nationalCoordinator }) => nationalCoordinator.name.en,
  note: ({ note }) => english(note),
  ...PROVENANCE,
}

/** One row a partner; the date is that of the standing which `kind` names. */
export const PARTNER_COLUMNS: Columns<Partner> = {
  id: ({ id }) => id,
  iso2: ({ iso2 }) => iso2,
  name: ({ name }) => name.en,
  kind: ({ kind }) => kind,
  ...dateColumns<Partner>((partner) => partnerSince(partner)),
  stages: ({ stages }) => phraseList(stages.map(({ kind, date }) => `${kind} ${date}`)),
  seat: ({ seat }) => seat.name.en,
  ...pointColumns<Partner>(({ seat }) => seat.point),
  note: ({ note }) => english(note),
  ...PROVENANCE,
}
