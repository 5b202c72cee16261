import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, bandScale, EDGE_PX, timeScale } from '../../../../src/timeline/layout/scale'
import { anyBetween, anyPart, anyWindowFrom } from '../../../fixtures/any-timeline'
import { SPAN } from '../../../fixtures/timeline'

const WHOLE = { from: SPAN.first, to: SPAN.last }

const anyWindow = anyWindowFrom(-1000)
const anyWidth = fc.integer({ min: 240, max: 2400 })
describe('the scale of the timeline', () => {
  it('takes a pixel to a moment and back to the same pixel', () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, anyPart, (window, widthPx, share) => {
        const { toPx, toTime } = timeScale(window, widthPx)
        const px = share * widthPx
        expect(Math.abs(toPx(toTime(px)) - px)).toBeLessThan(0.5)
      }),
    )
  })

  it('takes a pixel to a whole day and back within half a day', () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, anyPart, (window, widthPx, share) => {
        const { toPx, toDay: dayAt, pxPerDay } = timeScale(window, widthPx)
        const px = share * widthPx
        expect(Number.isInteger(dayAt(px))).toBe(true)
        expect(Math.abs(toPx(dayAt(px)) - px)).toBeLessThanOrEqual(pxPerDay / 2 + 1e-6)
      }),
    )
  })

  it('takes a day to a pixel and back to the same day', () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, anyPart, (window, widthPx, share) => {
        const day = Math.round(window.from + share * (window.to - window.from))
        const { toPx, toDay: dayAt } = timeScale(window, widthPx)
        expect(dayAt(toPx(day)) === day).toBe(true)
      }),
    )
  })

  it('is even: a day takes as many pixels anywhere', () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, anyPart, (window, widthPx, share) => {
        const { toPx, pxPerDay } = timeScale(window, widthPx)
        const day = window.from + share * (window.to - window.from)
        expect(toPx(day + 1) - toPx(day)).toBeCloseTo(pxPerDay, 6)
      }),
    )
  })

  it('leaves room at both ends', () => {
    const { toPx } = timeScale(WHOLE, 900)
    expect([toPx(WHOLE.from), toPx(WHOLE.to)]).toEqual([EDGE_PX, 900 - EDGE_PX])
  })

  it('still rises in a plot without any width', () => {
    const { toPx, pxPerDay } = timeScale(WHOLE, 0)
    expect(toPx(WHOLE.to)).toBeGreaterThan(toPx(WHOLE.from))
    expect(pxPerDay).toBeGreaterThan(0)
  })
})

describe('a band of scale', () => {
  const anyScale = anyBetween(-14, 8).map((log) => 2 ** log)

  it('holds every scale from its smallest up to that of the next', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const band = bandOf(scale)
        expect(bandScale(band)).toBeLessThanOrEqual(scale * (1 + 1e-8))
        expect(bandScale(band + 1)).toBeGreaterThan(scale * (1 - 1e-8))
      }),
    )
  })

  it('holds its own smallest scale', () => {
    for (let band = -30; band <= 20; band++) expect(bandOf(bandScale(band))).toBe(band)
  })

  it('is half an octave wide', () => {
    expect(bandScale(3) / bandScale(1)).toBeCloseTo(2, 9)
  })
})
