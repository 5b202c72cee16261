import { notifyManager, QueryClient, queryOptions } from '@tanstack/react-query'
import type { Atlas } from '../domain/atlas'
import { loadAtlas, loadFile, loadGeometry, loadStory } from './load'
import { FileProblem } from './problems'
import type { FileName } from './schema/files'

/** The record does not change under a running page: nothing is fetched twice. */
const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

/** Files that come within so many milliseconds are shown together: each would draw the page anew. */
const TOGETHER_MS = 10

function together(): (callback: () => void) => void {
  let waiting: (() => void)[] = []
  const tell = () => {
    const now = waiting
    waiting = []
    for (const callback of now) callback()
  }
  return (callback) => {
    if (waiting.push(callback) === 1) setTimeout(tell, TOGETHER_MS)
  }
}

/** The cache of everything loaded; it tells of files that come together in one go. */
export function createQueryClient(): QueryClient {
  notifyManager.setScheduler(together())
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...forever,
        // A damaged file stays damaged; only a failed connection is worth a second try.
        retry: (count, error) =>
          count < 1 && error instanceof FileProblem && error.problem.code === 'file-missing',
        retryDelay: 500,
        refetchOnWindowFocus: false,
        refetchOnReconnect: (query) => query.state.status === 'error',
        // Files may come from a cache or from the same machine: being offline is no reason to wait.
        networkMode: 'always',
      },
    },
  })
}

export const atlasQuery = queryOptions({ queryKey: ['atlas'], queryFn: loadAtlas })

/** A file of the record. It fails with a `FileProblem`, and waits for the manifest. */
export function fileQuery<F extends FileName>(atlas: Atlas | undefined, name: F) {
  return queryOptions({
    queryKey: ['file', name],
    queryFn: () => loadFile(atlas as Atlas, name),
    enabled: atlas !== undefined,
  })
}

/** A file of TopoJSON. It fails with a `FileProblem`, and waits for the manifest. */
export function geometryQuery(
  atlas: Atlas | undefined,
  name: 'region-coarse' | 'region' | 'world' | 'city' | 'disputed',
) {
  return queryOptions({
    queryKey: ['geometry', name],
    queryFn: () => loadGeometry(atlas as Atlas, name),
    enabled: atlas !== undefined,
  })
}

/** The land that the first picture of the map needs. */
export const FIRST_LAND = ['region-coarse', 'world'] as const

export function isFirstLand([kind, name]: readonly unknown[]): boolean {
  return kind === 'geometry' && FIRST_LAND.some((land) => land === name)
}

/**
 * A story by its id in the manifest. It fails with a `FileProblem`, also for an id that is not there.
 */
export function storyQuery(atlas: Atlas | undefined, id: string | null) {
  return queryOptions({
    queryKey: ['story', id],
    queryFn: () => loadStory(atlas as Atlas, id as string),
    enabled: atlas !== undefined && id !== null,
  })
}
