import { useIsFetching, useQueries } from '@tanstack/react-query'
import { fileQuery, isFirstLand } from '../../data/queries'
import type { Atlas } from '../../domain/atlas'

/**
 * All files of the record: those of the timeline come first, then the map's land; what only cards,
 * search and table need waits for both.
 */
export function useRecordFiles(atlas: Atlas | undefined) {
  const [events, members, partners] = useQueries({
    queries: [
      fileQuery(atlas, 'events'),
      fileQuery(atlas, 'members'),
      fileQuery(atlas, 'partners'),
    ],
  })
  const land = useIsFetching({ predicate: ({ queryKey }) => isFirstLand(queryKey) })
  const later = events.isPending || land > 0 ? undefined : atlas
  const rest = useQueries({
    queries: [
      fileQuery(later, 'places'),
      fileQuery(later, 'jakarta'),
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
  const [places, jakarta, sources, disagreements, institutions, people, ...others] = rest
  const [summits, topics, bounds, forums] = others
  return {
    ...{ events, members, partners, places, jakarta, sources, disagreements },
    ...{ institutions, people, summits, topics, bounds, forums, rest },
  }
}
