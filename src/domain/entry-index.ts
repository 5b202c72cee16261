import type { Entry } from './entries'

/** Finds entries by what the address calls them, and what belongs together. */
export interface EntryIndex {
  all: readonly Entry[]
  get: (id: string) => Entry | null
  /** What an entry names, what names it, its parent and its parts, each once. */
  relatedTo: (id: string) => Entry[]
}

/** Reads all links once, in both directions: a record is related to what names it, too. */
export function indexEntries(all: readonly Entry[]): EntryIndex {
  const byId = new Map<string, Entry>()
  // Of two groups with one id the earlier wins, as it does when an address is opened.
  for (const entry of all) if (!byId.has(entry.id)) byId.set(entry.id, entry)
  const links = new Map<string, Set<string>>()
  const link = (from: string, to: string) => {
    if (from === to || !byId.has(to)) return
    links.set(from, (links.get(from) ?? new Set()).add(to))
  }
  for (const { id, related, parent } of all) {
    for (const other of parent === null ? related : [parent, ...related]) {
      link(id, other)
      link(other, id)
    }
  }
  return {
    all,
    get: (id) => byId.get(id) ?? null,
    relatedTo: (id) =>
      [...(links.get(id) ?? [])].map((other) => byId.get(other)).filter((e) => e !== undefined),
  }
}
