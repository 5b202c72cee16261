import type { CDPSession, Page } from '@playwright/test'
import { readHeap } from '../timeline/heap'
import { withMap } from './first-frame'
import type { Held, LensMeasures } from './measures'
import { COUNTED_PAGE, type MapSite } from './site'
import { LENS_CHANGES } from './verdicts'

const EVERY_MS = 100
const SETTLE_MS = 3000

/** Goes round all lenses, 200 changes in 20 seconds, and compares what the page holds. */
export function measureLenses(chromiumPath: string, site: MapSite): Promise<LensMeasures> {
  return withMap(chromiumPath, site.addressOf(COUNTED_PAGE), async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    // Each lens once before: its code and its files stay, and are no leak.
    await change(page, 14, 400)
    await page.waitForTimeout(SETTLE_MS)
    const before = await held(page, session)
    const seconds = await change(page, LENS_CHANGES, EVERY_MS)
    await page.waitForTimeout(SETTLE_MS)
    const after = await held(page, session)
    return { changes: LENS_CHANGES, seconds, before, after }
  })
}

/** From within the page, so that the browser's protocol is no part of it; ends where it began. */
async function change(page: Page, times: number, everyMs: number): Promise<number> {
  return page.evaluate(
    async ([count, waitMs]) => {
      const links = [...document.querySelectorAll<HTMLElement>('nav[aria-label="Lenses"] a')]
      if (links.length < 2) throw new Error('the page has no lenses')
      const start = performance.now()
      for (let index = 1; index <= count; index++) {
        const isLast = index === count
        links[isLast ? 0 : index % links.length]?.click()
        // After the last nothing is waited for: what is measured are the changes.
        if (isLast) break
        const nextMs = start + index * waitMs
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, nextMs - performance.now())))
      }
      return (performance.now() - start) / 1000
    },
    [times, everyMs] as const,
  )
}

async function held(page: Page, session: CDPSession): Promise<Held> {
  const { heapMb } = await readHeap(session)
  const { metrics } = await session.send('Performance.getMetrics')
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value
  if (listeners === undefined) throw new Error('the browser does not count listeners')
  const { layers, sources } = await page.evaluate(() => window.mapCounter.counts())
  return { heapMb, listeners, layers, sources }
}
