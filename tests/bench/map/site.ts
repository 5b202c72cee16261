import { join } from 'node:path'
import { build, preview } from 'vite'

const REPOSITORY = join(import.meta.dirname, '..', '..', '..')
const SITE = join(REPOSITORY, '.cache', 'bench-map')
const FIRST_PORT = 4196
const PAGES = 'tests/bench/pages'

export const BARE_PAGE = `${PAGES}/bare-map.html`
export const COUNTED_PAGE = `${PAGES}/counted-app.html`

/**
 * Three production builds into one folder that is not committed: the application as it is shipped,
 * the same with counters, and the bare map. Apart, so that none changes how another is cut to chunks.
 */
export async function buildMapSite(): Promise<void> {
  const shared = { root: REPOSITORY, base: './', logLevel: 'error' } as const
  const folder = { outDir: SITE, chunkSizeWarningLimit: 5000 }
  await build({ ...shared, build: { ...folder, emptyOutDir: true } })
  const input = (page: string) => ({ rolldownOptions: { input: join(REPOSITORY, page) } })
  const beside = { ...folder, emptyOutDir: false, copyPublicDir: false }
  await build({ ...shared, build: { ...beside, ...input(COUNTED_PAGE) } })
  const bare = { ...beside, target: 'es2022', ...input(BARE_PAGE) }
  await build({ ...shared, configFile: false, build: bare })
}

export interface MapSite {
  /** Address of a page, or of the application where none is named. */
  addressOf: (page?: string) => string
  /** Where the files lie. */
  folder: string
  close: () => Promise<void>
}

/** Serves the build from the loopback interface, at the first port that is free. */
export async function serveMapSite(): Promise<MapSite> {
  const server = await preview({
    root: REPOSITORY,
    logLevel: 'error',
    build: { outDir: SITE },
    preview: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false, open: false },
  })
  const origin = server.resolvedUrls?.local[0]
  if (!origin) throw new Error('The pages of the map cannot be served.')
  return {
    addressOf: (page = '') => new URL(page, origin).href,
    folder: SITE,
    close: () => server.close(),
  }
}
