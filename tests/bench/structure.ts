import type { Browser, Page } from '@playwright/test'
import { longestTask, type TaskMeasures, type TraceEvent } from './trace'

const STEPS = 180
const MOST_CHANGES = 60
/** A frame at sixty a second, in whole milliseconds. */
const FRAME_MS = 16

export interface StructureMeasures {
  /** The date dragged from 1967 to today, with the bodies in the panel beside the map. */
  panel: TaskMeasures
  /** From change to change, all bodies over the page. */
  whole: TaskMeasures
  /** The longest task of both, its own time on the core. */
  structureLongestTaskCpuMs: number
  passed: boolean
}

/** What the page's main thread does while bodies of ASEAN come, go, move and change their names. */
export async function measureStructure(browser: Browser, url: string): Promise<StructureMeasures> {
  const panel = await recorded(browser, `${url}?lens=secretariat&date=1967-08-08`, dragAll)
  const address = `${url}?lens=secretariat&date=1967-08-08&show=whole-structure`
  const whole = await recorded(browser, address, followChanges)
  const structureLongestTaskCpuMs = Math.max(panel.longestTaskCpuMs, whole.longestTaskCpuMs)
  return { panel, whole, structureLongestTaskCpuMs, passed: structureLongestTaskCpuMs < FRAME_MS }
}

/** @param act returns the input that the trace is read by */
async function recorded(browser: Browser, url: string, act: (page: Page) => Promise<string>) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(url)
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  await page.locator('[data-truth]').first().waitFor()
  await page.waitForTimeout(2000)
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] })
  const input = await act(page)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  await page.close()
  return longestTask(traceEvents, input)
}

async function dragAll(page: Page): Promise<string> {
  const box = await page.getByRole('slider', { name: 'Date', exact: true }).boundingBox()
  if (!box) throw new Error('the slider has no box')
  const [from, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(from, y)
  await page.mouse.down()
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(from + (step * (1250 - from)) / STEPS, y)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
  await page.waitForTimeout(500)
  return 'pointermove'
}

async function followChanges(page: Page): Promise<string> {
  const next = page.getByRole('dialog').getByRole('button', { name: 'Next change' })
  for (let change = 0; change < MOST_CHANGES && (await next.isEnabled()); change++) {
    await next.click()
    // As long as a box takes to move.
    await page.waitForTimeout(400)
  }
  return 'click'
}
