import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { loadText } from '../../data/load'
import type { Atlas } from '../../domain/atlas'
import { entryKey, type Filter, matchingEvents } from '../../domain/filter'
import type { SearchResult } from '../../search/search-index'
import { useView } from '../../url/use-view'
import { useRecord } from './record'

/** The index and the library that reads it, fetched when somebody is about to search. */
async function loadIndex(atlas: Atlas) {
  const [text, { readIndex, search }] = await Promise.all([
    loadText(atlas, 'search'),
    import('../../search/search-index'),
  ])
  const index = readIndex(text)
  // Field, timeline and map ask for the same query: it is looked up once for all of them.
  let last: { query: string; result: SearchResult } | null = null
  return (query: string): SearchResult => {
    if (last?.query !== query) last = { query, result: search(index, query) }
    return last.result
  }
}

/**
 * What the search text finds; null without one, and until the index has come, which `prepare`
 * fetches ahead.
 */
export function useSearch(): { result: SearchResult | null; prepare: () => void } {
  const { atlas } = useRecord()
  const query = useView('q').trim()
  const [wanted, setWanted] = useState(false)
  const { data: find } = useQuery({
    queryKey: ['search-index'],
    queryFn: () => loadIndex(atlas as Atlas),
    enabled: atlas !== null && (wanted || query !== ''),
  })
  const result = useMemo(() => (find && query !== '' ? find(query) : null), [find, query])
  return { result, prepare: () => setWanted(true) }
}

/** What the view is narrowed to, by lanes, by search and by period. */
export function useFilter(): Filter {
  const lanes = useView('pillar')
  const period = useView('period')
  const { result } = useSearch()
  return useMemo(() => {
    const found = result && !result.nearest ? new Set(result.hits.map(entryKey)) : null
    return { lanes, found, period }
  }, [lanes, result, period])
}

/** Ids of the events that pass the filter; null where nothing is filtered. */
export function useMatchingEvents(): ReadonlySet<string> | null {
  const { events } = useRecord()
  const filter = useFilter()
  return useMemo(() => matchingEvents(events, filter), [events, filter])
}
