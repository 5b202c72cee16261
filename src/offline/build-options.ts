import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { VitePWAOptions } from 'vite-plugin-pwa'
import { PALETTES } from '../ui/palette.ts'
import { STORED_LIST, type StoredFile, WORKER } from './stored-files.ts'

/** What is fetched to be kept elsewhere, or read by other programs: had online, never stored. */
const NOT_STORED = ['data/exports/!(index.json)', 'data/schema/**', 'icons/**', '**/*.map']

/**
 * How the build makes the service worker: every file of the built site is stored when the worker
 * installs, and nothing is stored later. Only a production build has it.
 */
export const offlineBuild: Partial<VitePWAOptions> = {
  filename: WORKER,
  injectRegister: false,
  includeManifestIcons: false,
  manifest: {
    name: 'ASEAN in Time',
    short_name: 'ASEAN in Time',
    description:
      'Scrub through ASEAN’s history and watch the map of Southeast Asia change, with a source for every fact.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PALETTES.light.paper,
    theme_color: PALETTES.light.paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    mode: 'production',
    globPatterns: ['**/*.{html,js,css,json,txt,svg,png,woff2}'],
    globIgnores: NOT_STORED,
    // The map's library is one large chunk by nature.
    maximumFileSizeToCacheInBytes: 4_000_000,
    // A link to any view opens the page that is stored, whatever its query says.
    ignoreURLParametersMatching: [/.*/],
    navigateFallback: null,
    // From its first visit on, the page's later requests are answered by the worker too.
    clientsClaim: true,
    // A new version waits until it is asked for: nobody's page changes under them.
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    cacheId: 'asean-in-time',
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
  integration: {
    configureOptions({ root, build }, options) {
      const folder = resolve(root, build.outDir)
      if (options.workbox) options.workbox.manifestTransforms = [listStoredFiles(folder)]
    },
  },
}

type Transform = NonNullable<NonNullable<VitePWAOptions['workbox']>['manifestTransforms']>[number]

/** Writes beside the page what the worker stores, so that the page can say how far it has come. */
function listStoredFiles(folder: string): Transform {
  return (entries) => {
    const files = entries.map(({ url, size }): StoredFile => ({ path: url, bytes: size }))
    const text = `${JSON.stringify({ files })}\n`
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, STORED_LIST), text)
    const revision = createHash('sha256').update(text).digest('hex').slice(0, 32)
    const list = { url: STORED_LIST, revision, size: Buffer.byteLength(text) }
    return { manifest: [...entries.filter(({ url }) => url !== STORED_LIST), list], warnings: [] }
  }
}
