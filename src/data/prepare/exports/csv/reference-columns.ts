import type { Source } from '../../../../domain/records'
import { type ExportPlace, sinceAsInterval } from '../export-places'
import type { ExportInstitution } from '../export-record'
import { dateColumns, PROVENANCE, phraseList, pointColumns, statements } from './column-groups'
import type { Columns } from './format-csv'

/** The date is the time of the body's existence. */
export const INSTITUTION_COLUMNS: Columns<ExportInstitution> = {
  id: ({ id }) => id,
  name: ({ name }) => name.en,
  kind: ({ kind }) => kind,
  ...dateColumns<ExportInstitution>(({ since, until }) =>
    since && until ? `${since}/${until}` : sinceAsInterval(since ?? null),
  ),
  lane: ({ pillar }) => pillar,
  text: ({ body }) => statements(body),
  ...PROVENANCE,
}

export const PLACE_COLUMNS: Columns<ExportPlace> = {
  id: ({ id }) => id,
  list: ({ list }) => list,
  name: ({ name }) => name.en,
  other_names: ({ otherNames }) => phraseList(otherNames),
  kind: ({ kind }) => kind,
  country: ({ country }) => country,
  represents: ({ represents }) => represents,
  address: ({ address }) => address,
  ...dateColumns<ExportPlace>(({ since }) => sinceAsInterval(since)),
  ...pointColumns<ExportPlace>(({ point }) => point),
  accuracy_m: ({ accuracyMetres }) => accuracyMetres,
  coordinate_support: ({ coordinateSupport }) => coordinateSupport.en,
  text: ({ text }) => text.join(' '),
  mentions: ({ mentions }) => phraseList(mentions.map(({ date, text }) => `${date} ${text.en}`)),
  ...PROVENANCE,
}

/** What the `sources` columns of the other tables name; the date is that of publication. */
export const SOURCE_COLUMNS: Columns<Source> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  ...dateColumns<Source>(({ published }) => published),
  kind: ({ kind }) => kind,
  url: ({ url }) => url,
}
