import type { Page } from '@playwright/test'
import { recordTrace } from '../record-trace'
import { VIEWPORT } from '../timeline/driver'
import { framesWith, median, type Took } from '../trace'
import { withMap } from './first-frame'
import { FRAME_MARKS } from './frame-marks'
import type { ScrubMeasures } from './measures'
import { COUNTED_PAGE, type MapSite } from './site'

/** Sixty steps a second through sixty years, a step every two months. */
const STEPS = 360
const STEP_MS = 1000 / 60
const PLAIN_FRAMES = 40
/** The pace at which the map follows a drag where drawing is done in software. */
const FRAME_EVERY_MS = 100
const SETTLE_MS = 2000

/** Drags the date through all years of the application while its map is counted. */
export function measureMapScrub(chromiumPath: string, site: MapSite): Promise<ScrubMeasures> {
  return withMap(chromiumPath, site.addressOf(COUNTED_PAGE), async (page) => {
    await page.waitForTimeout(SETTLE_MS)
    await page.evaluate(() => window.mapCounter.reset())
    const { events: dragged } = await recordTrace(page, ['blink.user_timing'], () => drag(page))
    const counts = await page.evaluate(() => window.mapCounter.counts())
    await page.mouse.up()
    await page.waitForTimeout(SETTLE_MS)
    const { events: still } = await recordTrace(page, ['blink.user_timing'], () =>
      page.evaluate(([frames, everyMs]) => window.mapCounter.drawPlain(frames, everyMs), [
        PLAIN_FRAMES,
        FRAME_EVERY_MS,
      ] as const),
    )
    const state = framesWith(dragged, FRAME_MARKS.state)
    const changed = framesWith(dragged, FRAME_MARKS.changed)
    const plain = framesWith(still, FRAME_MARKS.plain)
    if (state.length === 0) throw new Error('the scrub changed nothing on the map')
    return {
      changes: state.length,
      dataSent: counts.dataSent,
      layersChanged: counts.layersChanged,
      ...{ state: middle(state), changedFrame: middle(changed), plainFrame: middle(plain) },
    }
  })
}

const middle = (frames: readonly Took[]): Took => ({
  ownMs: median(frames.map(({ ownMs }) => ownMs)),
  clockMs: median(frames.map(({ clockMs }) => clockMs)),
})

/** Until the date is about to be let go. */
async function drag(page: Page) {
  const box = await page.getByRole('slider', { name: 'Date', exact: true }).boundingBox()
  if (!box) throw new Error('the slider has no box')
  const y = box.y + box.height / 2
  const from = box.x + box.width / 2
  const step = (VIEWPORT.width - 30 - from) / STEPS
  await page.mouse.move(from, y)
  await page.mouse.down()
  const start = performance.now()
  for (let index = 1; index <= STEPS; index++) {
    await page.mouse.move(from + index * step, y)
    await page.waitForTimeout(Math.max(0, start + index * STEP_MS - performance.now()))
  }
  await page.waitForTimeout(SETTLE_MS / 4)
}
