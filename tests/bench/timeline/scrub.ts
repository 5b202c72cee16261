import type { Page } from '@playwright/test'
import { recordTrace } from '../record-trace'
import { type ScrubMeasures, scrubSteps } from '../trace'
import { SCRUB_SIZE } from './cases'
import { close, launch, loadData, openPage, VIEWPORT } from './driver'
import { settle } from './gestures'
import type { Site } from './site'
import { withinLimit } from './time-limit'

const STEPS = 120
/** Two frames a step, so that every step is a move of its own. */
const STEP_MS = 33
const LIMIT_MS = 60_000

/** Drags the date cursor through all years of our timeline while the browser records its work. */
export async function measureScrub(chromiumPath: string, site: Site): Promise<ScrubMeasures> {
  const browser = await launch(chromiumPath)
  try {
    const page = await browser.newPage({ viewport: VIEWPORT })
    await openPage(page, site, 'ours')
    await loadData(page, site, SCRUB_SIZE)
    await withinLimit(
      'drawing',
      LIMIT_MS,
      page.evaluate(() => window.bench.start()),
    )
    await withinLimit('settling', LIMIT_MS, settle(page))
    const { events } = await recordTrace(page, ['toplevel', 'v8'], () =>
      withinLimit('scrubbing', LIMIT_MS, scrub(page)),
    )
    return scrubSteps(events)
  } finally {
    await close(browser)
  }
}

async function scrub(page: Page) {
  const box = await page.getByRole('slider', { name: 'Date', exact: true }).boundingBox()
  if (!box) throw new Error('the slider has no box')
  const yPx = box.y + box.height / 2
  const fromPx = box.x + box.width / 2
  const stepPx = (VIEWPORT.width - 40 - fromPx) / STEPS
  await page.mouse.move(fromPx, yPx)
  await page.mouse.down()
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(fromPx + step * stepPx, yPx)
    await page.waitForTimeout(STEP_MS)
  }
  await page.mouse.up()
}
