import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { paletteCss } from './src/ui/palette'

const PALETTE_ID = 'virtual:palette.css'

/** Makes the palette's custom properties a style sheet, so that colours stand before scripts run. */
function paletteStyles(): Plugin {
  return {
    name: 'palette-styles',
    resolveId: (id) => (id === PALETTE_ID ? `\0${PALETTE_ID}` : null),
    load: (id) => (id === `\0${PALETTE_ID}` ? paletteCss() : null),
  }
}

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
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

export default defineConfig({
  // Relative addresses: the built site works from any sub-path of any static host.
  base: './',
  plugins: [react(), paletteStyles(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    // A map chunk of its own is large by nature; the byte budget watches what the timeline needs.
    chunkSizeWarningLimit: 1500,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'],
          environment: 'node',
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
