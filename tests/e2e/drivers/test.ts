import { test as base, expect } from '@playwright/test'
import { AtlasPage } from './atlas-page'
import { StoryPage } from './story-page'

interface Fixtures {
  atlas: AtlasPage
  /** The same page for stories; further windows of its context do without the map too. */
  story: StoryPage
  /** Console messages that a test provokes on purpose. */
  expected: RegExp[]
  /** Let the map's code through. Drawing it in software is slow, and most tests do without it. */
  withMap: boolean
}

/** The code of the map that needs WebGL; the simple map's is `svg-map-pane`. */
export const MAP_CODE = /\/map-pane-.*\.js$/

/**
 * Every test watches two promises of the whole application: no request leaves the origin, and
 * the console stays silent.
 */
export const test = base.extend<Fixtures>({
  expected: async ({ browserName: _ }, use) => {
    await use([
      // Playwright's own word on the setting that keeps service workers away.
      /^Service Worker registration blocked by Playwright$/,
      // The browser's on its own way of putting the page together (`TEST_ARGS`).
      /GL Driver Message \(.*GPU stall due to ReadPixels/,
    ])
  },
  withMap: [false, { option: true }],
  atlas: async ({ page, baseURL, expected, withMap }, use) => {
    if (!withMap) await page.route(/map-pane-.*\.js$/, () => undefined)
    const strays: string[] = []
    const messages: string[] = []
    const origin = new URL(baseURL ?? '').origin
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) {
        strays.push(request.url())
      }
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text())
    })
    page.on('pageerror', (error) => messages.push(error.message))
    await use(new AtlasPage(page))
    expect(strays, 'requests that left the origin').toEqual([])
    const unexpected = messages.filter((text) => !expected.some((known) => known.test(text)))
    expect(unexpected, 'console errors and warnings').toEqual([])
  },
  story: async ({ atlas, withMap }, use) => {
    const { page } = atlas
    if (!withMap) await page.context().route(/map-pane-.*\.js$/, () => undefined)
    await use(new StoryPage(page))
  },
})

export { expect }
