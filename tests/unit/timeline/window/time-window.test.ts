import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitWindow,
  isWholeSpan,
  MIN_DAYS,
  panWindow,
  revealDay,
  type TimeWindow,
  windowAround,
  zoomWindow,
} from '../../../../src/timeline/window/time-window'
import { anyBetween, anyPart } from '../../../fixtures/any-timeline'
import { dayOf } from '../../../fixtures/builders'

const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }
const whole = span.last - span.first
/** What adding and taking away of days with their fractions may lose. */
const HAIR = 1e-6

const anyDay = fc.integer({ min: span.first - 40_000, max: span.last + 40_000 })
/** Any two ends, whole or between two days. */
const anyWindow = fc
  .tuple(anyDay, fc.oneof(fc.integer({ min: 1, max: 60_000 }), anyBetween(0.1, 60_000)), anyPart)
  .map(([from, length, part]) => ({ from: from + part, to: from + part + length }))
/** As the application holds it: inside the span, no shorter than the minimum. */
const soundWindow = anyWindow.map((window) => fitWindow(window, span))

function isInside({ from, to }: TimeWindow): boolean {
  return from >= span.first && to <= span.last + HAIR
}
const near = ({ from, to }: TimeWindow) => ({
  from: expect.closeTo(from, 5),
  to: expect.closeTo(to, 5),
})

describe('fitting a window', () => {
  it('always gives one inside the span', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(isInside(fitWindow(window, span))).toBe(true)
      }),
    )
  })

  it('keeps its length, or takes the nearest that is allowed', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { from, to } = fitWindow(window, span)
        const length = Math.min(Math.max(window.to - window.from, MIN_DAYS), whole)
        expect(to - from).toBeCloseTo(length, 5)
      }),
    )
  })

  it('leaves a sound window as it is', () => {
    fc.assert(
      fc.property(soundWindow, (window) => {
        expect(fitWindow(window, span)).toEqual(near(window))
      }),
    )
  })

  it('leaves ends between two days where they are', () => {
    const window = { from: 0.25, to: 1000.75 }
    expect(fitWindow(window, span)).toEqual(window)
  })

  it('widens a window that is too short about its middle', () => {
    expect(fitWindow({ from: 99, to: 101 }, span)).toEqual({ from: 95, to: 105 })
  })

  it('moves one that hangs over the end instead of cutting it', () => {
    const hanging = { from: span.last - 100, to: span.last + 100 }
    expect(fitWindow(hanging, span)).toEqual({ from: span.last - 200, to: span.last })
  })

  it('gives the whole of a span that is shorter than the least window', () => {
    expect(fitWindow({ from: 0, to: 2 }, { first: 0, last: 6 })).toEqual({ from: 0, to: 6 })
  })
})

describe('zooming', () => {
  it('keeps the moment under the pointer in its place while no end is reached', () => {
    fc.assert(
      fc.property(soundWindow, anyBetween(0.3, 3), anyPart, (window, factor, share) => {
        const length = window.to - window.from
        const about = window.from + share * length
        const from = about - share * length * factor
        const isHeld =
          length * factor < MIN_DAYS || from < span.first || from + length * factor > span.last
        fc.pre(!isHeld)
        const next = zoomWindow(window, span, factor, about)
        const place = next.from + share * (next.to - next.from)
        expect(place).toBeCloseTo(about, 5)
      }),
    )
  })

  it('keeps it also where it stops at the least window', () => {
    fc.assert(
      fc.property(anyPart, (share) => {
        const next = zoomWindow({ from: 0, to: 100 }, span, 0.01, share * 100)
        expect((share * 100 - next.from) / (next.to - next.from)).toBeCloseTo(share, 5)
      }),
    )
  })

  it('always gives a window inside the span', () => {
    fc.assert(
      fc.property(soundWindow, anyBetween(-3, 3), anyDay, (window, power, about) => {
        expect(isInside(zoomWindow(window, span, 10 ** power, about))).toBe(true)
      }),
    )
  })

  it('shows half as much at a factor of one half', () => {
    const next = zoomWindow({ from: 0, to: 1000 }, span, 0.5, 500)
    expect(next).toEqual({ from: 250, to: 750 })
  })

  it('comes back to where it was by the inverse factor', () => {
    fc.assert(
      fc.property(anyBetween(0.2, 1), anyPart, (factor, share) => {
        const window = { from: 1000, to: 5000 }
        const about = 1000 + share * 4000
        const nearer = zoomWindow(window, span, factor, about)
        expect(zoomWindow(nearer, span, 1 / factor, about)).toEqual(near(window))
      }),
    )
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
  it('moves both ends by the days, also by parts of one', () => {
    expect(panWindow({ from: 0, to: 100 }, span, -30)).toEqual({ from: -30, to: 70 })
    expect(panWindow({ from: 0, to: 100 }, span, 0.25)).toEqual({ from: 0.25, to: 100.25 })
  })

  it('stops at the end of the span and keeps the length', () => {
    const next = panWindow({ from: span.last - 150, to: span.last - 50 }, span, 1000)
    expect(next).toEqual({ from: span.last - 100, to: span.last })
  })

  it('keeps the length and the span, however far', () => {
    fc.assert(
      fc.property(soundWindow, anyBetween(-90_000, 90_000), (window, days) => {
        const next = panWindow(window, span, days)
        expect(isInside(next)).toBe(true)
        expect(next.to - next.from).toBeCloseTo(window.to - window.from, 5)
      }),
    )
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
        const { from, to } = revealDay(before, span, day)
        expect(from - HAIR <= day && day <= to + HAIR).toBe(true)
      }),
    )
  })
})

describe('the window around a stretch of time', () => {
  it('shows it with a quarter of its length on both sides', () => {
    expect(windowAround(1000, 2000, span)).toEqual({ from: 750, to: 2250 })
  })

  it('shows a single day in the least window, in its middle', () => {
    expect(windowAround(1000, 1000, span)).toEqual({ from: 995, to: 1005 })
  })

  it('always shows the whole of a stretch of the span', () => {
    const days = fc.integer({ min: span.first, max: span.last })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)]
        const window = windowAround(first, last, span)
        expect(isInside(window)).toBe(true)
        expect(window.from <= first && window.to >= last).toBe(true)
      }),
    )
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

  it('is reached by zooming out from anywhere', () => {
    fc.assert(
      fc.property(soundWindow, anyPart, (window, share) => {
        const about = window.from + share * (window.to - window.from)
        expect(isWholeSpan(zoomWindow(window, span, 1e6, about), span)).toBe(true)
      }),
      { examples: [[{ from: 8701.722136, to: 8711.722136 }, 0]], numRuns: 500 },
    )
  })
})
