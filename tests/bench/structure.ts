import type { Browser, Page } from '@playwright/test'
import { recordTrace } from './record-trace'
import { longestTask, median, type TaskMeasures } from './trace'

const STEPS = 90
/** Left end of the timeline's plot on a page of this width. */
const LEFT_PX = 160
const MOST_CHANGES = 60
/** A frame at sixty a second, in whole milliseconds. */
const FRAME_MS = 16
/** A long frame of the page's own is in every recording; a hiccup of the machine is in one. */
const RECORDINGS = 3

/** The recording in the middle by its longest task, and that of each. */
interface StructureTasks extends TaskMeasures {
  longestTasksCpuMs: readonly number[]
}

export interface StructureMeasures {
  /** The date dragged through all years and back, with the bodies in the panel beside the map. */
  panel: StructureTasks
  /** From change to change, all bodies over the page. */
  whole: StructureTasks
  /** The first once more with the map, which software draws on the same thread. */
  panelWithMap: StructureTasks
  /** The longest task of the first two, its own time on the core. */
  structureLongestTaskCpuMs: number
  passed: boolean
}

/** What the page's main thread does while bodies of ASEAN come, go, move and change their names. */
export async function measureStructure(browser: Browser, url: string): Promise<StructureMeasures> {
  const today = `${url}?lens=secretariat&date=2026-05-01`
  const panel = await recorded(browser, today, dragAll, false)
  const whole = await recorded(browser, `${today}&show=whole-structure`, followChanges, false)
  // Jakarta is in view from the beginning: the map has fetched its finer land, which it does once.
  const panelWithMap = await recorded(browser, today, dragAll, true)
  const structureLongestTaskCpuMs = Math.max(panel.longestTaskCpuMs, whole.longestTaskCpuMs)
  const passed = structureLongestTaskCpuMs < FRAME_MS
  return { panel, whole, panelWithMap, structureLongestTaskCpuMs, passed }
}

type Act = (page: Page) => Promise<string>

/** @param act returns the input that the trace is read by */
async function recorded(
  browser: Browser,
  url: string,
  act: Act,
  withMap: boolean,
): Promise<StructureTasks> {
  const all: TaskMeasures[] = []
  while (all.length < RECORDINGS) all.push(await recordedOnce(browser, url, act, withMap))
  const longestTasksCpuMs = all.map(({ longestTaskCpuMs }) => longestTaskCpuMs)
  const middle = all[longestTasksCpuMs.indexOf(median(longestTasksCpuMs))]
  if (!middle) throw new Error('nothing was recorded')
  return { ...middle, longestTasksCpuMs }
}

async function recordedOnce(browser: Browser, url: string, act: Act, withMap: boolean) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  if (!withMap) await page.route(/map-pane-.*\.js$/, () => undefined)
  await page.goto(url)
  if (withMap) await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  await page.locator('[data-truth]').first().waitFor()
  await page.waitForTimeout(2000)
  const { events, result: input } = await recordTrace(page, ['toplevel'], () => act(page))
  await page.close()
  return longestTask(events, input)
}

async function dragAll(page: Page): Promise<string> {
  const box = await page.getByRole('slider', { name: 'Date', exact: true }).boundingBox()
  if (!box) throw new Error('the slider has no box')
  const [from, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(from, y)
  await page.mouse.down()
  for (let step = 1; step <= 2 * STEPS; step++) {
    const part = 1 - Math.abs(1 - step / STEPS)
    await page.mouse.move(from - part * (from - LEFT_PX), y)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
  await page.waitForTimeout(500)
  return 'pointermove'
}

async function followChanges(page: Page): Promise<string> {
  const before = page.getByRole('dialog').getByRole('button', { name: 'Change before' })
  for (let change = 0; change < MOST_CHANGES && (await before.isEnabled()); change++) {
    await before.click()
    // As long as a box takes to move.
    await page.waitForTimeout(400)
  }
  return 'click'
}
