import type { AseanEvent, Disagreement } from '../../../../domain/records'
import {
  dateColumns,
  english,
  idList,
  PROVENANCE,
  phraseList,
  pointColumns,
  statements,
} from './column-groups'
import type { Columns } from './format-csv'

/** @param disagreements named beside the events that they are about */
export function eventColumns(disagreements: readonly Disagreement[]): Columns<AseanEvent> {
  return {
    id: ({ id }) => id,
    ...dateColumns<AseanEvent>(({ date }) => date),
    kind: ({ kind }) => kind,
    lane: ({ lane }) => lane,
    pillars: ({ pillars }) => idList(pillars),
    importance: ({ importance }) => importance,
    title: ({ title }) => title.en,
    label: ({ label }) => label.en,
    text: ({ body }) => statements(body),
    caveat: ({ caveat }) => english(caveat),
    place: ({ place }) => english(place?.name),
    place_id: ({ place }) => place?.id,
    place_precision: ({ place }) => place?.precision,
    country: ({ place }) => place?.country,
    ...pointColumns<AseanEvent>(({ place }) => place?.point),
    countries: ({ countries }) => idList(countries),
    about: ({ about }) => idList(about),
    bodies: ({ bodies }) => phraseList(bodies),
    disagreements: ({ id }) =>
      idList(disagreements.filter(({ appliesTo }) => appliesTo?.includes(id)).map((d) => d.id)),
    ...PROVENANCE,
  }
}
