import { useIsFetching, useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fileQuery, isFirstLand } from '../../data/queries'
import type { Atlas } from '../../domain/atlas'

/**
 * All files of the record: those of the timeline and of the first picture of the map come first,
 * then the map's land and code; what only cards, search and table need waits for them.
 * @param restAfter done when it is time for the others
 */
export function useRecordFiles(atlas: Atlas | undefined, restAfter: Promise<unknown>) {
  const [events, members, partners, jakarta] = useQueries({
    queries: [
      fileQuery(atlas, 'events'),
      fileQuery(atlas, 'members'),
      fileQuery(atlas, 'partners'),
      fileQuery(atlas, 'jakarta'),
    ],
  })
  const land = useIsFetching({ predicate: ({ queryKey }) => isFirstLand(queryKey) })
  const isMapComplete = useDone(restAfter) && land === 0
  const later = events.isPending || !isMapComplete ? undefined : atlas
  const rest = useQueries({
    queries: [
      fileQuery(later, 'places'),
      fileQuery(later, 'sources'),
      fileQuery(later, 'disagreements'),
      fileQuery(later, 'institutions'),
      fileQuery(later, 'secretaries-general'),
      fileQuery(later, 'summits'),
      fileQuery(later, 'topics'),
      fileQuery(later, 'bounds'),
      fileQuery(later, 'forums'),
    ],
  })
  const [places, sources, disagreements, institutions, people, ...others] = rest
  const [summits, topics, bounds, forums] = others
  return {
    ...{ events, members, partners, places, jakarta, sources, disagreements },
    ...{ institutions, people, summits, topics, bounds, forums, rest },
  }
}

function useDone(promise: Promise<unknown>): boolean {
  const [done, setDone] = useState<Promise<unknown> | null>(null)
  useEffect(() => {
    let isGone = false
    promise.then(() => {
      if (!isGone) setDone(promise)
    })
    return () => {
      isGone = true
    }
  }, [promise])
  return done === promise
}
