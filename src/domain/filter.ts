import type { Entry } from './entries'
import type { Lane } from './records'

/** What the viewer has narrowed the record to. */
export interface Filter {
  /** Empty means every lane. */
  lanes: readonly Lane[]
  /** Keys of the entries that a search found; null where nothing is searched for. */
  found: ReadonlySet<string> | null
}

/** The key of an entry among those found: two groups may share an id. */
export function entryKey({ group, id }: Pick<Entry, 'group' | 'id'>): string {
  return `${group}:${id}`
}

export function isFiltering({ lanes, found }: Filter): boolean {
  return lanes.length > 0 || found !== null
}

export function passes(entry: Pick<Entry, 'group' | 'id' | 'lane'>, { lanes, found }: Filter) {
  const inLane = lanes.length === 0 || (entry.lane !== null && lanes.includes(entry.lane))
  return inLane && (found === null || found.has(entryKey(entry)))
}

/** The lanes with one added or taken away, in the order of `all`. */
export function toggleLane(lanes: readonly Lane[], lane: Lane, all: readonly Lane[]): Lane[] {
  return all.filter((other) => (other === lane) !== lanes.includes(other))
}
