import type { Page } from '@playwright/test'
import { toDay } from '../../../src/domain/day'
import type { Recording } from '../pages/contract'
import { type Hand, triangle } from './input'

/** Ten of the sixty years, away from both ends: there is room to pan and to zoom. */
const WINDOW = [toDay(1990), toDay(2000)] as const
/** Two seconds at sixty a second. */
const STEPS = 120
const DRAG_REACH_PX = 280
/** Ends away from where it began: a page that is told all at once still has to pan. */
const DRAG_ROUNDS = 1.25
const WHEEL_DELTA = 40
/** So many steps in, then out again: the window stays near where it was. */
const WHEEL_TURN = 15
const COUNTED_STEPS = 40

export const settle = (page: Page) => page.evaluate(() => window.bench.settle())
const finish = (page: Page) => page.evaluate(() => window.bench.finish())

/** Shows the ten years that every gesture starts from. */
export async function showWindow(page: Page): Promise<void> {
  await page.evaluate(([from, to]) => window.bench.show(from, to), WINDOW)
  await settle(page)
}

/** Drags to the right, to the left and to the right again. */
export async function dragAbout(page: Page, hand: Hand): Promise<Recording> {
  const from = await page.evaluate(() => window.bench.dragFrom())
  hand.press(from)
  await hand.taken()
  await page.evaluate(() => window.bench.record())
  const at = (index: number) => ({
    ...from,
    xPx: from.xPx + DRAG_REACH_PX * triangle(((index + 1) / STEPS) * DRAG_ROUNDS),
  })
  await hand.steps(STEPS, (index) => hand.drag(at(index)))
  const recording = await finish(page)
  hand.release(at(STEPS))
  await hand.taken()
  return recording
}

/**
 * Turns the wheel, in and out. The browser makes the steps by itself, one for each frame: steps that
 * are sent through its protocol one by one are held back there, for longer than a page takes.
 */
export async function zoomAbout(page: Page, hand: Hand): Promise<Recording> {
  const at = await page.evaluate(() => window.bench.dragFrom())
  await page.evaluate(() => window.bench.record())
  for (let index = 0; index < STEPS; index += WHEEL_TURN) {
    const isInwards = (index / WHEEL_TURN) % 2 === 0
    await hand.turnWheel(at, (isInwards ? -1 : 1) * WHEEL_TURN * WHEEL_DELTA, WHEEL_DELTA)
  }
  return finish(page)
}

/**
 * One slow step tells how far a step zooms; many quick ones must then zoom as far as all of them.
 * Events are not counted: a busy page gets several steps as one event that holds their sum.
 * @returns the share of the quick steps that was taken
 */
export async function wheelStepsTaken(page: Page, hand: Hand): Promise<number> {
  await showWindow(page)
  const at = await page.evaluate(() => window.bench.dragFrom())
  const lengths = [await windowLength(page)]
  for (const count of [1, COUNTED_STEPS]) {
    await hand.steps(count, () => hand.wheel(at, -WHEEL_DELTA))
    await settle(page)
    lengths.push(await windowLength(page))
  }
  const [whole = 0, afterOne = 0, afterAll = 0] = lengths
  return Math.log(afterOne / afterAll) / Math.log(whole / afterOne) / COUNTED_STEPS
}

function windowLength(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { from, to } = window.bench.view()
    return to - from
  })
}
