import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitWindow,
  isWholeSpan,
  panWindow,
  resolveWindow,
  revealDay,
  windowPatch,
  zoomWindow,
} from '../../../src/timeline/time-window'
import { dayOf } from '../../fixtures/builders'

const MIN_DAYS = 45
const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }
const whole = span.last - span.first

const anyDay = fc.integer({ min: span.first - 40_000, max: span.last + 40_000 })
const anyWindow = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 60_000 }))
  .map(([from, length]) => ({ from, to: from + length }))
/** As the application holds it: inside the span, no shorter than the minimum. */
const soundWindow = anyWindow.map((window) => fitWindow(window, span))

function insideSpan({ from, to }: { from: number; to: number }): boolean {
  return from >= span.first && to <= span.last
}

describe('fitting a window', () => {
  it('always gives one inside the span', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(insideSpan(fitWindow(window, span))).toBe(true)
      }),
    )
  })

  it('keeps its length, or takes the nearest that is allowed', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { from, to } = fitWindow(window, span)
        expect(to - from).toBe(Math.min(Math.max(window.to - window.from, MIN_DAYS), whole))
      }),
    )
  })

  it('leaves a sound window as it is', () => {
    fc.assert(
      fc.property(soundWindow, (window) => {
        expect(fitWindow(window, span)).toEqual(window)
      }),
    )
  })

  it('gives whole days', () => {
    const { from, to } = fitWindow({ from: 0.4, to: 1000.9 }, span)
    expect([Number.isInteger(from), Number.isInteger(to)]).toEqual([true, true])
  })

  it('widens a window that is too short about its middle', () => {
    expect(fitWindow({ from: 95, to: 105 }, span)).toEqual({ from: 78, to: 123 })
  })

  it('moves one that hangs over the end instead of cutting it', () => {
    const hanging = { from: span.last - 100, to: span.last + 100 }
    expect(fitWindow(hanging, span)).toEqual({ from: span.last - 200, to: span.last })
  })

  it('gives the whole of a span that is shorter than the least window', () => {
    expect(fitWindow({ from: 0, to: 5 }, { first: 0, last: 20 })).toEqual({ from: 0, to: 20 })
  })
})

describe('zooming', () => {
  it('keeps the day under the pointer in its place while no end is reached', () => {
    const factors = fc.double({ min: 0.3, max: 3, noNaN: true })
    const shares = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(soundWindow, factors, shares, (window, factor, share) => {
        const length = window.to - window.from
        const about = window.from + share * length
        const from = about - share * length * factor
        const clamped =
          length * factor < MIN_DAYS || from < span.first || from + length * factor > span.last
        fc.pre(!clamped)
        const next = zoomWindow(window, span, factor, about)
        const place = next.from + share * (next.to - next.from)
        expect(Math.abs(place - about)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('always gives a window inside the span', () => {
    const factors = fc.double({ min: 0.001, max: 1000, noNaN: true })
    fc.assert(
      fc.property(soundWindow, factors, anyDay, (window, factor, about) => {
        expect(insideSpan(zoomWindow(window, span, factor, about))).toBe(true)
      }),
    )
  })

  it('shows half as much at a factor of one half', () => {
    const next = zoomWindow({ from: 0, to: 1000 }, span, 0.5, 500)
    expect(next).toEqual({ from: 250, to: 750 })
  })

  it('stops at the least window', () => {
    const { from, to } = zoomWindow({ from: 0, to: 50 }, span, 0.1, 25)
    expect(to - from).toBe(MIN_DAYS)
  })

  it('stops at the whole span', () => {
    const next = zoomWindow({ from: 0, to: 20_000 }, span, 10, 100)
    expect(next).toEqual({ from: span.first, to: span.last })
  })
})

describe('panning', () => {
  it('moves both ends by the days', () => {
    expect(panWindow({ from: 0, to: 100 }, span, -30)).toEqual({ from: -30, to: 70 })
  })

  it('stops at the end of the span and keeps the length', () => {
    const next = panWindow({ from: span.last - 150, to: span.last - 50 }, span, 1000)
    expect(next).toEqual({ from: span.last - 100, to: span.last })
  })
})

describe('revealing a day', () => {
  const window = { from: 0, to: 1000 }

  it('leaves a window as it is where the day stands in it, the ends included', () => {
    expect([0, 500, 1000].map((day) => revealDay(window, span, day))).toEqual([
      window,
      window,
      window,
    ])
  })

  it('moves just far enough for a later day and some room after it', () => {
    expect(revealDay(window, span, 2000)).toEqual({ from: 1150, to: 2150 })
  })

  it('moves just far enough for an earlier day and some room before it', () => {
    expect(revealDay(window, span, -1000)).toEqual({ from: -1150, to: -150 })
  })

  it('always shows a day of the span', () => {
    const days = fc.integer({ min: span.first, max: span.last })
    fc.assert(
      fc.property(soundWindow, days, (before, day) => {
        const after = revealDay(before, span, day)
        expect(after.from <= day && day <= after.to).toBe(true)
      }),
    )
  })
})

describe('a window in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(soundWindow, (window) => {
        const { from, to } = windowPatch(window, span)
        expect(resolveWindow(from, to, span)).toEqual(window)
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

describe('the whole span', () => {
  it.each([
    [span.first, span.last, true],
    [span.first + 1, span.last, false],
    [span.first, span.last - 1, false],
  ])('is shown from %i to %i: %s', (from, to, expected) => {
    expect(isWholeSpan({ from, to }, span)).toBe(expected)
  })
})
