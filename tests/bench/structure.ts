import type { Browser, Page } from '@playwright/test'
import { recordTrace } from './record-trace'
import { median, type StepTasks, stepTasks } from './trace'

const STEPS = 90
/** Left end of the timeline's plot on a page of this width. */
const LEFT_PX = 160
const MOST_CHANGES = 60
/** A frame at sixty a second, in whole milliseconds. */
const FRAME_MS = 16
/** What is the page's own comes in the same step of every recording, a hiccup of the machine in one. */
const RECORDINGS = 5

/** Own times on the core, in milliseconds. */
export interface StructureTasks {
  steps: number
  /** The longest task of a step, median over the recordings: of the longest step, and of a usual one. */
  longestStepCpuMs: number
  medianStepCpuMs: number
  stepsOver16MsCpu: number
  /** The longest single task of each recording. */
  longestTasksCpuMs: readonly number[]
}

export interface StructureMeasures {
  /** The date dragged through all years and back, with the bodies in the panel beside the map. */
  panel: StructureTasks
  /** From change to change, all bodies over the page. */
  whole: StructureTasks
  /** The first once more with the map, which software draws on the same thread. */
  panelWithMap: StructureTasks
  /** The longest step of the three. */
  structureLongestStepCpuMs: number
  passed: boolean
}

/** What the page's main thread does while bodies of ASEAN come, go, move and change their names. */
export async function measureStructure(browser: Browser, url: string): Promise<StructureMeasures> {
  const today = `${url}?lens=secretariat&date=2026-05-01`
  const panel = await recorded(browser, today, dragAll, false)
  const whole = await recorded(browser, `${today}&show=whole-structure`, followChanges, false)
  // Jakarta is in view from the beginning: the map has fetched its finer land, which it does once.
  const panelWithMap = await recorded(browser, today, dragAll, true)
  const longest = [panel, whole, panelWithMap].map(({ longestStepCpuMs }) => longestStepCpuMs)
  const structureLongestStepCpuMs = Math.max(...longest)
  const passed = structureLongestStepCpuMs < FRAME_MS
  return { panel, whole, panelWithMap, structureLongestStepCpuMs, passed }
}

type Act = (page: Page) => Promise<string>

/** @param act returns the input that the trace is read by */
async function recorded(
  browser: Browser,
  url: string,
  act: Act,
  withMap: boolean,
): Promise<StructureTasks> {
  const all: StepTasks[] = []
  while (all.length < RECORDINGS) all.push(await recordedOnce(browser, url, act, withMap))
  const steps = medianOfSteps(all.map(({ longestOfSteps }) => longestOfSteps))
  return {
    steps: steps.length,
    longestStepCpuMs: Math.max(...steps),
    medianStepCpuMs: median(steps),
    stepsOver16MsCpu: steps.filter((ms) => ms > FRAME_MS).length,
    longestTasksCpuMs: all.map(({ longestMs }) => longestMs),
  }
}

/** @throws {Error} where the recordings are not of the same steps */
function medianOfSteps(recordings: readonly (readonly number[])[]): number[] {
  const [first = []] = recordings
  if (recordings.some(({ length }) => length !== first.length)) {
    throw new Error('a recording holds more steps than another')
  }
  return first.map((_, step) => median(recordings.map((steps) => steps[step] ?? Number.NaN)))
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
  return stepTasks(events, input)
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
