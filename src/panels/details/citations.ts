import type { Source } from '../../domain/records'

/** A source with the number that stands for it on one card. */
export interface Citation {
  number: number
  source: Source
}

/** Gives the sources of a card's statements their numbers, in order of first use. */
export interface Citations {
  numberOf: (sourceId: string) => number | null
  list: readonly Citation[]
}

/**
 * Numbers sources in the order of use.
 * @param uses source ids, a list for each statement; what is not known is left out
 */
export function cite(
  uses: readonly (readonly string[])[],
  sources: ReadonlyMap<string, Source>,
): Citations {
  const list: Citation[] = []
  const numbers = new Map<string, number>()
  for (const sourceId of uses.flat()) {
    const source = sources.get(sourceId)
    if (!source || numbers.has(sourceId)) continue
    numbers.set(sourceId, list.length + 1)
    list.push({ number: list.length + 1, source })
  }
  return { numberOf: (sourceId) => numbers.get(sourceId) ?? null, list }
}
