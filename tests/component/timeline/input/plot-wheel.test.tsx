import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenToWheel } from '../../../../src/timeline/input/plot-wheel'

const plot = document.createElement('div')
const steps: boolean[] = []
let stop: (() => void) | null = null

beforeEach(() => {
  vi.useFakeTimers()
  steps.length = 0
  stop = listenToWheel(plot, (event, canKeep) => {
    steps.push(canKeep)
    if (canKeep) event.preventDefault()
  })
})

afterEach(() => {
  stop?.()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** @returns whether the page was kept from the step */
function turn(init: WheelEventInit = {}): boolean {
  return !plot.dispatchEvent(new WheelEvent('wheel', { cancelable: true, deltaY: 40, ...init }))
}

test('the first step is kept from the page, those that follow at once need no answer', () => {
  expect([turn(), turn(), turn()]).toEqual([true, false, false])
  expect(steps).toEqual([true, false, false])
})

test('at rest a step is kept from the page again', () => {
  turn()
  turn()
  vi.advanceTimersByTime(200)
  turn()
  vi.advanceTimersByTime(200)
  expect(turn()).toBe(false)
  vi.advanceTimersByTime(500)
  expect(turn()).toBe(true)
})

test('a page that can scroll is kept from every step', () => {
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(2000)
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(700)
  expect([turn(), turn(), turn()]).toEqual([true, true, true])
})

test('a page within another is kept from every step', () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window)
  expect([turn(), turn()]).toEqual([true, true])
})

test('steps that zoom the page or go back in it are all kept from it', () => {
  expect([turn({ ctrlKey: true }), turn({ ctrlKey: true })]).toEqual([true, true])
  expect([turn({ deltaX: 80 }), turn({ deltaX: 80 })]).toEqual([true, true])
})

test('Ctrl pressed while the wheel turns ends the ease', () => {
  turn()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control' }))
  expect(turn({ ctrlKey: true })).toBe(true)
})

test('hears nothing after it was stopped', () => {
  stop?.()
  turn()
  vi.advanceTimersByTime(500)
  turn()
  expect(steps).toEqual([])
})
