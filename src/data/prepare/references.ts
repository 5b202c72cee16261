import type { Problem } from '../problems'
import { entriesOfFiles } from './coverage'
import type { LoadedFiles } from './load-record'

interface Reference {
  file: string
  record: string
  field: string
  id: string
}

/** References that lead nowhere, and ids that two files use for different things. */
export function referenceProblems(files: LoadedFiles): Problem[] {
  const sources = idsOf(files.sources?.sources)
  const events = idsOf(files.events?.events)
  const places = new Set([...idsOf(files.places?.places), ...idsOf(files.jakarta?.places)])
  const institutions = idsOf(files.institutions?.institutions)
  return [
    ...unknown(sourceReferences(files), sources, 'an id in sources.json'),
    ...unknown(appliesTo(files), events, 'an id in events.json'),
    ...unknown(eventPlaces(files), places, 'an id in places.json or jakarta.json'),
    ...unknown(relations(files), institutions, 'an id in institutions.json'),
    ...unknown(bodyLinks(files, 'events'), events, 'an id in events.json'),
    ...unknown(bodyLinks(files, 'places'), places, 'an id in places.json or jakarta.json'),
    ...unknown(stepLinks(files, 'body'), institutions, 'an id in institutions.json'),
    ...unknown(stepLinks(files, 'decision'), events, 'an id in events.json'),
    ...unknown(stepLinks(files, 'event'), events, 'an id in events.json'),
    ...unknown(topicLinks(files), entryIds(files), 'an id of a record'),
    ...sameAddress(files),
    ...sharedIds(files),
  ]
}

function idsOf(records: readonly { id: string }[] | undefined): Set<string> {
  return new Set(records?.map(({ id }) => id))
}

function unknown(references: Reference[], known: ReadonlySet<string>, allowed: string): Problem[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ file, record, field, id }) => ({
      code: 'reference-missing',
      file,
      record,
      field,
      detail: `"${id}" must be ${allowed}`,
    }))
}

/** Every `sources` list at any depth of any record. */
function sourceReferences(files: LoadedFiles): Reference[] {
  return Object.entries(files).flatMap(([name, lists]) =>
    Object.values(lists ?? {}).flatMap((list: readonly unknown[]) =>
      list.flatMap((record) => {
        const id = (record as { id?: string }).id ?? '?'
        return sourcesWithin(record, '').map((found) => ({
          file: `${name}.json`,
          record: id,
          ...found,
        }))
      }),
    ),
  )
}

function sourcesWithin(value: unknown, path: string): { field: string; id: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = path === '' ? key : `${path}.${key}`
    if (key !== 'sources' || !Array.isArray(inner)) return sourcesWithin(inner, field)
    return inner.map((id, index) => ({ field: `${field}.${index}`, id: String(id) }))
  })
}

function appliesTo({ disagreements }: LoadedFiles): Reference[] {
  return (disagreements?.disagreements ?? []).flatMap(({ id: record, appliesTo: ids }) =>
    (ids ?? []).map((id, index) => ({
      file: 'disagreements.json',
      record,
      field: `appliesTo.${index}`,
      id,
    })),
  )
}

function eventPlaces({ events }: LoadedFiles): Reference[] {
  return (events?.events ?? []).flatMap(({ id: record, place }) =>
    place?.id === undefined
      ? []
      : [{ file: 'events.json', record, field: 'place.id', id: place.id }],
  )
}

function relations({ institutions }: LoadedFiles): Reference[] {
  return (institutions?.relations ?? []).flatMap(({ id: record, from, to }) => [
    { file: 'institutions.json', record, field: 'from', id: from },
    { file: 'institutions.json', record, field: 'to', id: to },
  ])
}

function bodyLinks({ institutions }: LoadedFiles, field: 'events' | 'places'): Reference[] {
  return (institutions?.institutions ?? []).flatMap((body) =>
    (body[field] ?? []).map((id, index) => ({
      file: 'institutions.json',
      record: body.id,
      field: `${field}.${index}`,
      id,
    })),
  )
}

function stepLinks(
  { institutions }: LoadedFiles,
  field: 'body' | 'decision' | 'event',
): Reference[] {
  return (institutions?.decisionSteps ?? []).flatMap((step) => {
    const id = step[field]
    return id === undefined ? [] : [{ file: 'institutions.json', record: step.id, field, id }]
  })
}

/** Files that tell two sides of one thing under its id: a forum is a body of ASEAN as well. */
const SIDES_OF_ONE = ['forums', 'institutions']

/** Codes mean the same country wherever they stand. */
const isCountry = (id: string) => /^[A-Z]+$/.test(id)

/**
 * Ids that two lists use for different things: the address names a record by its id alone. One list
 * twice is found where it is read.
 */
function sharedIds(files: LoadedFiles): Problem[] {
  const seen = new Map<string, { file: string; list: string }>()
  return recordsOf(files).flatMap(({ file, list, id }): Problem[] => {
    const first = seen.get(id)
    if (!first) seen.set(id, { file, list })
    const isSameList = first?.file === file && first.list === list
    const areSides = first && [first.file, file].every((name) => SIDES_OF_ONE.includes(name))
    if (!first || isSameList || areSides || isCountry(id)) return []
    const detail = `${first.file}.json has another record of this id; an id names one thing`
    return [{ code: 'duplicate-id', file: `${file}.json`, record: id, field: 'id', detail }]
  })
}

function recordsOf(files: LoadedFiles): { file: string; list: string; id: string }[] {
  return Object.entries(files).flatMap(([file, lists]) =>
    Object.entries(lists ?? {}).flatMap(([list, records]: [string, readonly { id?: string }[]]) =>
      records.flatMap(({ id }) => (id === undefined ? [] : { file, list, id })),
    ),
  )
}

function entryIds(files: LoadedFiles): Set<string> {
  return new Set([
    ...entriesOfFiles(files).map(({ id }) => id),
    ...idsOf(files.disagreements?.disagreements),
  ])
}

function topicLinks({ topics }: LoadedFiles): Reference[] {
  return (topics?.topics ?? []).flatMap(({ id: record, parent, related = [] }) => [
    ...(parent === undefined ? [] : [{ file: 'topics.json', record, field: 'parent', id: parent }]),
    ...related.map((id, index) => ({ file: 'topics.json', record, field: `related.${index}`, id })),
  ])
}

/** `event` in the address names a record of any of these files, so they share one set of ids. */
function sameAddress(files: LoadedFiles): Problem[] {
  const seen = new Set<string>()
  return entriesOfFiles(files)
    .filter(({ key }) => key === 'event')
    .flatMap(({ id, group }): Problem[] => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      const detail = 'another record of the address has this id; an id names one record'
      return [{ code: 'duplicate-id', file: `${group} records`, record: id, field: 'id', detail }]
    })
}
