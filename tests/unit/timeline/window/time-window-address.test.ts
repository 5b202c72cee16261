import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitWindow,
  MIN_DAYS,
  resolveWindow,
  type TimeWindow,
  wholeDays,
  windowPatch,
} from '../../../../src/timeline/window/time-window'
import { anyBetween, anyPart } from '../../../fixtures/any-timeline'
import { dayOf } from '../../../fixtures/builders'

const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }
/** What adding and taking away of days with their fractions may lose. */
const HAIR = 1e-6

const anyDay = fc.integer({ min: span.first - 40_000, max: span.last + 40_000 })
/** Any two ends, whole or between two days. */
const anyWindow = fc
  .tuple(anyDay, fc.oneof(fc.integer({ min: 1, max: 60_000 }), anyBetween(0.1, 60_000)), anyPart)
  .map(([from, length, part]) => ({ from: from + part, to: from + part + length }))
const anyWholeWindow = anyWindow.map(wholeDays)
/** As the application holds it: inside the span, no shorter than the minimum. */
const soundWindow = anyWindow.map((window) => fitWindow(window, span))

function isInside({ from, to }: TimeWindow): boolean {
  return from >= span.first && to <= span.last + HAIR
}
const isWhole = ({ from, to }: TimeWindow) => Number.isInteger(from) && Number.isInteger(to)

describe('the whole days of a window', () => {
  it('lie within a day of its ends and keep its length to a day', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { from, to } = wholeDays(window)
        expect(isWhole({ from, to })).toBe(true)
        expect(Math.abs(from - window.from)).toBeLessThanOrEqual(0.5)
        expect(Math.abs(to - from - (window.to - window.from))).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  it('are the window where its ends are whole', () => {
    expect(wholeDays({ from: -7, to: 30 })).toEqual({ from: -7, to: 30 })
  })
})

describe('a window in the address', () => {
  it('comes back as it was where its ends are whole days', () => {
    const sound = anyWholeWindow.map((window) => wholeDays(fitWindow(window, span)))
    fc.assert(
      fc.property(sound, (window) => {
        const { from, to } = windowPatch(window, span)
        expect(resolveWindow(from, to, span)).toEqual(window)
      }),
    )
  })

  it('comes back within a day where they lie between two days', () => {
    fc.assert(
      fc.property(soundWindow, (window) => {
        const { from, to } = windowPatch(window, span)
        const back = resolveWindow(from, to, span)
        expect(Math.abs(back.from - window.from)).toBeLessThanOrEqual(1)
        expect(Math.abs(back.to - window.to)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('names whole days of the span', () => {
    fc.assert(
      fc.property(soundWindow, (window) => {
        const { from, to } = windowPatch(window, span)
        expect(isWhole({ from: from ?? 0, to: to ?? 0 })).toBe(true)
        expect(from === null || from > span.first).toBe(true)
        expect(to === null || to < span.last).toBe(true)
      }),
    )
  })

  it('is read as whole days inside the span, whatever the address names', () => {
    const anyEnd = fc.option(anyDay)
    fc.assert(
      fc.property(anyEnd, anyEnd, (from, to) => {
        const window = resolveWindow(from, to, span)
        expect(isWhole(window) && isInside(window)).toBe(true)
        expect(window.to - window.from).toBeGreaterThanOrEqual(MIN_DAYS)
      }),
    )
  })

  it('leaves out the ends of the span', () => {
    expect(windowPatch({ from: span.first, to: span.last }, span)).toEqual({ from: null, to: null })
  })

  it('names the one end that is not that of the span', () => {
    expect(windowPatch({ from: 0, to: span.last }, span)).toEqual({ from: 0, to: null })
  })

  it('is the whole span where the address names none', () => {
    expect(resolveWindow(null, null, span)).toEqual({ from: span.first, to: span.last })
  })

  it('is held inside the span where the address names one beyond it', () => {
    expect(resolveWindow(dayOf('1900-01-01'), null, span)).toEqual({
      from: span.first,
      to: span.last,
    })
  })
})
