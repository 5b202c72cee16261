import { buildExports } from '../../../../../src/data/prepare/exports/build'
import type { ExportRecord } from '../../../../../src/data/prepare/exports/export-record'
import { readExportRecord } from '../../../../../src/data/prepare/exports/read-record'
import type { AseanEvent, Place, Source } from '../../../../../src/domain/records'
import { DATA_FOLDER } from '../../../../data/shipped'

/** The record as it is shipped; every test reads the same one. */
export const SHIPPED: ExportRecord = readExportRecord(DATA_FOLDER)

const PROVENANCE = { sources: ['a-source'], confidence: 'verified' as const }

export function anEvent(change: Partial<AseanEvent> = {}): AseanEvent {
  return {
    id: 'an-event',
    date: '1967-08-08',
    kind: 'summit',
    lane: 'economic',
    pillars: ['economic'],
    importance: 3,
    title: { en: 'An event' },
    label: { en: 'Event' },
    body: [{ text: { en: 'It happened.' }, sources: ['a-source'] }],
    place: { name: { en: 'Bangkok' }, country: 'THA', point: [100.5, 13.75], precision: 'city' },
    ...PROVENANCE,
    ...change,
  }
}

export function aPlace(change: Partial<Place> = {}): Place {
  return {
    id: 'bangkok',
    name: { en: 'Bangkok' },
    country: 'THA',
    kind: 'city',
    point: [100.5, 13.75],
    accuracyMetres: 3000,
    coordinateSupport: { en: 'A gazetteer.' },
    ...PROVENANCE,
    ...change,
  }
}

export function aSource(change: Partial<Source> = {}): Source {
  return { id: 'a-source', title: 'A source', kind: 'page', url: 'https://example.org/', ...change }
}

/** A record of what the test names, and nothing else. */
export function aRecord(lists: Partial<ExportRecord> = {}): ExportRecord {
  return {
    atlas: { title: { en: 'ASEAN in Time' }, asOf: '2026-11-23' },
    events: [],
    members: [],
    observers: [],
    partners: [],
    summits: [],
    secretariesGeneral: [],
    chairs: [],
    forums: [],
    institutions: [],
    places: [],
    jakartaPlaces: [],
    sources: [aSource()],
    disagreements: [],
    topics: [],
    ...lists,
  }
}

export function exportedText(record: ExportRecord, path: string): string {
  const file = buildExports(record).find((candidate) => candidate.path === `exports/${path}`)
  if (!file) throw new Error(`exports/${path} was not built`)
  return file.text
}

export function exportedJson<T>(record: ExportRecord, path: string): T {
  return JSON.parse(exportedText(record, path)) as T
}
