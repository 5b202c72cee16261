import type { Page } from '@playwright/test'
import { close, launch, VIEWPORT } from '../timeline/driver'
import { median } from '../trace'
import { BARE_PAGE, type MapSite } from './site'

const LIMIT_MS = 60_000

/** Opens an address in a browser of its own and waits for the first whole picture of its map. */
export async function withMap<T>(
  chromiumPath: string,
  address: string,
  measure: (page: Page, drawnMs: number) => Promise<T>,
  prepare: (page: Page) => void = () => undefined,
): Promise<T> {
  const browser = await launch(chromiumPath)
  try {
    const page = await browser.newPage({ viewport: VIEWPORT })
    prepare(page)
    const start = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('[data-ready]').first().waitFor({ state: 'attached', timeout: LIMIT_MS })
    return await measure(page, performance.now() - start)
  } finally {
    await close(browser)
  }
}

/** Ours and the bare map in turn, so that a machine that gets busy does so for both. */
export async function measureFirstFrames(chromiumPath: string, site: MapSite, repetitions: number) {
  const ours: number[] = []
  const bare: number[] = []
  const time = (address: string) =>
    withMap(chromiumPath, address, async (_page, drawnMs) => drawnMs)
  for (let repetition = 0; repetition < repetitions; repetition++) {
    ours.push(await time(site.addressOf()))
    bare.push(await time(site.addressOf(BARE_PAGE)))
  }
  return { ourFirstFrameMs: median(ours), bareFirstFrameMs: median(bare) }
}
