import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { offlineBuild } from './src/offline/build-options.ts'
import { paletteCss } from './src/ui/palette.ts'

const PALETTE_ID = 'virtual:palette.css'

/** Makes the palette's custom properties a style sheet, so that colours stand before scripts run. */
function paletteStyles(): Plugin {
  return {
    name: 'palette-styles',
    resolveId: (id) => (id === PALETTE_ID ? `\0${PALETTE_ID}` : null),
    load: (id) => (id === `\0${PALETTE_ID}` ? paletteCss() : null),
  }
}

/**
 * Everything from the site itself, nothing inline, nothing evaluated. Pictures may be made in the
 * page (`data:`, `blob:`); a frame is the preview of an embedded view; workers are the map's and the
 * one that keeps the site for use without network. Who may frame the site is for a header to say:
 * `frame-ancestors` counts for nothing in a page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')

/** The built page says itself that nothing may come from elsewhere; the dev server needs inline code. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Counts only as the first line of a script. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad'

/**
 * Asks for all functions of an entry to be compiled when it arrives, beside the main thread, and not
 * one by one as they are first called: most of what a page needs at once is called at once.
 * Chromium takes the hint (https://v8.dev/blog/explicit-compile-hints), to others it is a comment.
 */
export function compileAhead(): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    generateBundle: {
      // Others put lines of their own before the code.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.isEntry) file.code = `${COMPILE_AHEAD}\n${file.code}`
        }
      },
    },
  }
}

/** JavaScript that has to arrive before the timeline can be used, gzip. */
const BUDGET_BYTES = 150_000

/** Fails the build when the entry and what it imports at once outgrow the budget. */
function byteBudget(): Plugin {
  return {
    name: 'byte-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find((chunk) => chunk.isEntry)
      const bytes = eager(entry, chunks).reduce((sum, { code }) => sum + gzipSync(code).length, 0)
      const line = `${bytes} bytes gzip of JavaScript before the timeline works, of ${BUDGET_BYTES}`
      if (bytes > BUDGET_BYTES) this.error(`byte budget: ${line}`)
      else this.info(line)
    },
  }
}

/** What both maps are made of, and each of them. */
const DRAWN_MAP = /\/src\/app\/map\/drawn-map\.tsx$/
const GL_PANE = /\/src\/map\/gl\/map-pane\.tsx$/
const SVG_PANE = /\/src\/map\/svg\/svg-map-pane\.tsx$/

/**
 * What the page needs at once, all that the entry imports statically, is one chunk, and what is on
 * its way to any map another: every further chunk that shares some of it would otherwise split it
 * into small files that compress badly, and a map would wait for twenty of them. What else is
 * fetched later is left to the bundler.
 */
const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  { name: (id, context) => (isReachedFrom('entry', id, context) ? 'page' : null), priority: 2 },
  { name: (id, context) => (isOfAnyMap(id, context) ? 'map' : null), priority: 1 },
]

function isOfAnyMap(id: string, context: Rolldown.ChunkingContext): boolean {
  const isReached = (root: RegExp) => isReachedFrom(root, id, context)
  return isReached(DRAWN_MAP) || (isReached(GL_PANE) && isReached(SVG_PANE))
}

/** Whether a module is the root, or imported statically by what is reached from it. */
function isReachedFrom(
  root: RegExp | 'entry',
  id: string,
  context: Rolldown.ChunkingContext,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const info = context.getModuleInfo(id)
  if (info === null) return false
  if (root === 'entry' ? info.isEntry : root.test(id)) return true
  return info.importers.some((importer) => isReachedFrom(root, importer, context, seen))
}

/** A chunk with all that it imports statically. */
function eager(
  entry: Rolldown.OutputChunk | undefined,
  chunks: Rolldown.OutputChunk[],
  seen = new Set<Rolldown.OutputChunk>(),
): Rolldown.OutputChunk[] {
  if (!entry || seen.has(entry)) return [...seen]
  seen.add(entry)
  for (const name of entry.imports) {
    eager(
      chunks.find(({ fileName }) => fileName === name),
      chunks,
      seen,
    )
  }
  return [...seen]
}

export default defineConfig({
  // Relative addresses: the built site works from any sub-path of any static host.
  base: './',
  plugins: [
    react(),
    paletteStyles(),
    contentSecurityPolicy(),
    byteBudget(),
    compileAhead(),
    VitePWA(offlineBuild),
  ],
  // Only the application's page: the benchmark's use packages that are not installed with it.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2022',
    // A map chunk of its own is large by nature; the byte budget watches what the timeline needs.
    chunkSizeWarningLimit: 1500,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNKS } },
    },
  },
  test: {
    // Property tests and the whole record's check take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves one core to whoever watches: on two cores half of what there is.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'],
          environment: 'node',
          // Pure code leaves nothing behind: read once a thread, it need not be read for every file.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
})
