import type { Entry } from './entries'
import type { DatedEvent } from './events'
import { isInPeriod, type Period } from './period'
import type { Lane } from './records'

/** What the viewer has narrowed the record to. */
export interface Filter {
  /** Empty means every lane. */
  lanes: readonly Lane[]
  /** Keys of the entries that a search found; null where nothing is searched for. */
  found: ReadonlySet<string> | null
  /** Null means all of time. */
  period: Period | null
}

/** The key of an entry among those found: two groups may share an id. */
export function entryKey({ group, id }: Pick<Entry, 'group' | 'id'>): string {
  return `${group}:${id}`
}

export function isFiltering({ lanes, found, period }: Filter): boolean {
  return lanes.length > 0 || found !== null || period !== null
}

/**
 * Whether an entry passes lanes, search and period alike. Its date counts as it is shown: for a
 * member, a partner or a body the day when it became one. Without a date it is in no period.
 */
export function passes(
  entry: Pick<Entry, 'group' | 'id' | 'lane' | 'date'>,
  { lanes, found, period }: Filter,
): boolean {
  const inLane = lanes.length === 0 || (entry.lane !== null && lanes.includes(entry.lane))
  const isFound = found === null || found.has(entryKey(entry))
  return inLane && isFound && isInPeriod(entry.date, period)
}

/** Ids of the events that pass; null where nothing is filtered. */
export function matchingEvents(
  events: readonly DatedEvent[],
  filter: Filter,
): ReadonlySet<string> | null {
  if (!isFiltering(filter)) return null
  const matching = events.filter(({ event }) => passes({ ...event, group: 'event' }, filter))
  return new Set(matching.map(({ event }) => event.id))
}

/** The lanes with one added or taken away, in the order of `all`. */
export function toggleLane(lanes: readonly Lane[], lane: Lane, all: readonly Lane[]): Lane[] {
  return all.filter((other) => (other === lane) !== lanes.includes(other))
}
