import { ascending, descending } from 'd3-array'
import { ENTRY_GROUPS, type Entry, type EntryGroup } from '../domain/entries'
import { type Filter, passes } from '../domain/filter'
import { LANE_NAMES } from '../domain/records'

export const COLUMNS = ['date', 'title', 'group', 'kind', 'lane', 'place', 'confidence'] as const
export type Column = (typeof COLUMNS)[number]

export interface Sorting {
  column: Column
  direction: 'ascending' | 'descending'
}

const CERTAINTY = { verified: 0, 'well-known': 1, uncertain: 2 }

/** What a column sorts by; rows without a value come last in either direction. */
function keyOf(entry: Entry, column: Column): string | number | null {
  switch (column) {
    case 'date':
      return entry.day
    case 'title':
      return entry.title
    case 'group':
      return ENTRY_GROUPS.indexOf(entry.group)
    case 'kind':
      return entry.kind
    case 'lane':
      return entry.lane && LANE_NAMES[entry.lane]
    case 'place':
      return entry.placeName
    case 'confidence':
      return CERTAINTY[entry.confidence]
  }
}

/** The entries that pass the filter and the group, in the order asked for; ties by title. */
export function rowsOf(
  entries: readonly Entry[],
  filter: Filter,
  group: EntryGroup | null,
  { column, direction }: Sorting,
): Entry[] {
  const compare = direction === 'ascending' ? ascending : descending
  return entries
    .filter((entry) => (group === null || entry.group === group) && passes(entry, filter))
    .map((entry) => ({ entry, key: keyOf(entry, column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return compare(a.key, b.key) || ascending(a.entry.title, b.entry.title)
    })
    .map(({ entry }) => entry)
}

/** A press on a column's head: sort by it, or turn its order around. */
export function nextSorting(now: Sorting, column: Column): Sorting {
  const turned = now.column === column && now.direction === 'ascending'
  return { column, direction: turned ? 'descending' : 'ascending' }
}
