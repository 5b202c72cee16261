import type { ExportChair, ExportSecretaryGeneral, ExportSummit } from '../export-record'
import { dateColumns, english, PROVENANCE, pointColumns } from './column-groups'
import type { Columns } from './format-csv'

export const SUMMIT_COLUMNS: Columns<ExportSummit> = {
  id: ({ id }) => id,
  number: ({ number }) => number,
  kind: ({ kind }) => kind,
  title: ({ title }) => title.en,
  ...dateColumns<ExportSummit>(({ date }) => date),
  place: ({ place }) => place.name.en,
  venue: ({ place }) => english(place.venue),
  country: ({ place }) => place.country,
  ...pointColumns<ExportSummit>(({ place }) => place.point),
  partner: ({ partner }) => partner,
  note: ({ note }) => english(note),
  ...PROVENANCE,
}

/** The date is the term of office. */
export const SECRETARY_GENERAL_COLUMNS: Columns<ExportSecretaryGeneral> = {
  id: ({ id }) => id,
  number: ({ order }) => order,
  name: ({ name }) => name,
  country: ({ country }) => country,
  ...dateColumns<ExportSecretaryGeneral>(({ term }) => term),
  title: ({ title }) => title.en,
  note: ({ note }) => english(note),
  ...PROVENANCE,
}

export const CHAIR_COLUMNS: Columns<ExportChair> = {
  id: ({ id }) => id,
  ...dateColumns<ExportChair>(({ year }) => year),
  country: ({ country }) => country,
  basis: ({ basis }) => basis,
  meeting_city: ({ ministerialMeeting }) => english(ministerialMeeting?.city),
  meeting_country: ({ ministerialMeeting }) => ministerialMeeting?.country,
  note: ({ note }) => english(note),
  ...PROVENANCE,
}
