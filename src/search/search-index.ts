import MiniSearch, { type Options } from 'minisearch'
import type { Entry, EntryGroup } from '../domain/entries'

/** What the index keeps of an entry: enough to list it without its file. */
export interface Hit {
  id: string
  key: 'event' | 'place'
  group: EntryGroup
  title: string
  kind: string
  date: string | null
}

interface Document extends Hit {
  /** Entries of two groups may share an id's text ("summit"); the index wants one key. */
  uid: string
  names: string
  place: string
  text: string
}

/** "Việt Nam", "viet nam" and "VIET NAM" are one word each. */
function plain(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('đ', 'd')
    .toLowerCase()
}

/** The same for building (Node, `npm run data`) and for reading (the browser). */
const OPTIONS: Options<Document> = {
  idField: 'uid',
  fields: ['title', 'names', 'kind', 'place', 'date', 'text'],
  storeFields: ['id', 'key', 'group', 'title', 'kind', 'date'],
  processTerm: plain,
}

const BOOST = { title: 4, names: 3, kind: 1.5, place: 1.5 }

/** The index over all records, to be written as JSON. */
export function buildIndex(entries: readonly Entry[]): MiniSearch<Document> {
  const index = new MiniSearch<Document>(OPTIONS)
  index.addAll(entries.map(documentOf))
  return index
}

function documentOf(entry: Entry): Document {
  const { id, key, group, title, kind, date } = entry
  return {
    uid: `${group}:${id}`,
    id,
    key,
    group,
    title,
    kind,
    date,
    names: entry.names.join(' '),
    place: entry.placeName ?? '',
    text: entry.text.map(({ text }) => text.en).join(' '),
  }
}

/** @throws {Error} where the text is not an index written by `buildIndex` */
export function readIndex(json: string): MiniSearch<Document> {
  return MiniSearch.loadJSON<Document>(json, OPTIONS)
}

export interface SearchResult {
  /** Best first. */
  hits: Hit[]
  /** True where nothing matched as typed and these are only the nearest. */
  nearest: boolean
}

const ALL_WORDS = { prefix: true, combineWith: 'AND', boost: BOOST } as const

/**
 * Finds entries by all words of a query, each as typed or as a beginning; where there are none,
 * with small typing errors; where nothing has all words even so, what comes nearest.
 */
export function search(index: MiniSearch<Document>, query: string): SearchResult {
  const exact = index.search(query, ALL_WORDS)
  if (exact.length > 0) return { hits: exact.map(hitOf), nearest: false }
  const forgiving = index.search(query, { ...ALL_WORDS, fuzzy: (term) => term.length > 3 && 0.25 })
  if (forgiving.length > 0) return { hits: forgiving.map(hitOf), nearest: false }
  const near = index.search(query, { prefix: true, fuzzy: 0.4, combineWith: 'OR', boost: BOOST })
  return { hits: near.slice(0, 6).map(hitOf), nearest: true }
}

function hitOf(result: { [field: string]: unknown }): Hit {
  const { id: _uid, ...stored } = result
  return {
    // The result's own id is the index's; the entry's is stored beside it.
    id: String(_uid).slice(String(_uid).indexOf(':') + 1),
    key: stored.key === 'place' ? 'place' : 'event',
    group: stored.group as EntryGroup,
    title: String(stored.title),
    kind: String(stored.kind),
    date: typeof stored.date === 'string' ? stored.date : null,
  }
}
