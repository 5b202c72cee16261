import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type PreviewServer, preview } from 'vite'
import { compileAhead } from '../../../vite.config'
import { generateEvents } from './generate'

const ROOT = join(import.meta.dirname, '..')
const REPOSITORY = join(ROOT, '..', '..')
const SITE = join(REPOSITORY, '.cache', 'bench')
const FIRST_PORT = 4194
const PAGES = [
  'pages/ours.html',
  'pages/bare.html',
  'peers/vis.html',
  'peers/gravity.html',
  'peers/timelinejs.html',
] as const

/** Builds the pages for production into a folder that is not committed. */
export async function buildSite(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    // For every library what the application's own build has.
    plugins: [react(), compileAhead()],
    build: {
      outDir: SITE,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: PAGES.map((page) => join(ROOT, page)) },
    },
  })
}

/** Writes the same data for every library. */
export function writeData(sizes: readonly number[]): void {
  mkdirSync(join(SITE, 'data'), { recursive: true })
  for (const size of sizes) {
    writeFileSync(join(SITE, 'data', `${size}.json`), JSON.stringify(generateEvents(size)))
  }
}

export interface Site {
  addressOf: (page: string) => string
  dataOf: (size: number) => string
  close: () => Promise<void>
}

/** Serves the pages and the data from the loopback interface, at the first port that is free. */
export async function serveSite(): Promise<Site> {
  const server: PreviewServer = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { outDir: SITE },
    preview: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false, open: false },
  })
  const origin = server.resolvedUrls?.local[0]
  if (!origin) throw new Error('The pages of the comparison cannot be served.')
  return {
    addressOf: (page) => new URL(page, origin).href,
    dataOf: (size) => new URL(`data/${size}.json`, origin).href,
    close: () => server.close(),
  }
}
