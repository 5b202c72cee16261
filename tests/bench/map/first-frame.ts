import type { Page } from '@playwright/test'
import { close, launch, VIEWPORT } from '../timeline/driver'
import { withinLimit } from '../timeline/time-limit'
import { median } from '../trace'
import { noteDrawn } from './note-drawn'
import { BARE_PAGE, type MapSite } from './site'

const DRAWN_LIMIT_MS = 60_000
/** For all that is done with a drawn page: one that hangs answers nothing and ends nothing. */
const WORK_LIMIT_MS = 120_000

/**
 * Opens an address in a browser of its own, waits for the first whole picture of its map, and
 * measures. The time is the page's own, from opening the address until its map says it is drawn.
 * @throws {TimeLimit} where the page hangs
 */
export async function withMap<T>(
  chromiumPath: string,
  address: string,
  measure: (page: Page, drawnMs: number) => Promise<T>,
  prepare: (page: Page) => void = () => undefined,
): Promise<T> {
  const browser = await launch(chromiumPath)
  const open = async () => {
    const page = await browser.newPage({ viewport: VIEWPORT })
    await page.addInitScript(noteDrawn)
    prepare(page)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.drawnMs !== undefined)
    return page
  }
  try {
    const page = await withinLimit('drawing the map', DRAWN_LIMIT_MS, open())
    const drawnMs = await withinLimit('asking when', DRAWN_LIMIT_MS, drawnMsOf(page))
    return await withinLimit('the work on the map', WORK_LIMIT_MS, measure(page, drawnMs))
  } finally {
    await close(browser)
  }
}

const drawnMsOf = (page: Page) => page.evaluate(() => window.drawnMs ?? Number.NaN)

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
