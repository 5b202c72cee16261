import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type PreviewServer, preview } from 'vite'
import { generateEvents } from './generate'

const ROOT = join(import.meta.dirname, '..')
const REPOSITORY = join(ROOT, '..', '..')
const SITE = join(REPOSITORY, '.cache', 'bench')
const PORT = 4194
const PAGES = [
  'pages/ours.html',
  'peers/vis.html',
  'peers/gravity.html',
  'peers/timelinejs.html',
] as const

export type PageAddress = (typeof PAGES)[number]

/** Builds the pages for production into a folder that is not committed. */
export async function buildSite(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    plugins: [react()],
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

/** Serves the pages and the data from the loopback interface. */
export async function serveSite(): Promise<Site> {
  const server: PreviewServer = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { outDir: SITE },
    preview: { host: '127.0.0.1', port: PORT, strictPort: true, open: false },
  })
  const origin = `http://127.0.0.1:${PORT}`
  return {
    addressOf: (page) => `${origin}/${page}`,
    dataOf: (size) => `${origin}/data/${size}.json`,
    close: () => server.close(),
  }
}
