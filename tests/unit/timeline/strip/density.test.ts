import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeScale } from '../../../../src/timeline/layout/scale'
import { densityPath } from '../../../../src/timeline/strip/density'
import { anyRecord } from '../../../fixtures/any-timeline'
import { itemAt } from '../../../fixtures/builders'
import { datedEvents, SPAN } from '../../../fixtures/timeline'

const anySize = fc.record({
  widthPx: fc.integer({ min: 0, max: 2400 }),
  heightPx: fc.integer({ min: 12, max: 60 }),
})

const BAR = /M(\d+) (\d+)v-([\d.]+)h(\d+)v([\d.]+)z/g

/** The bars of a path, left to right. */
function barsOf(path: string) {
  return [...path.matchAll(BAR)].map(([, left, foot, up, width, down]) => ({
    left: Number(left),
    foot: Number(foot),
    up: Number(up),
    width: Number(width),
    down: Number(down),
  }))
}

const pathOf = (dates: string[], patch = {}) =>
  densityPath({
    events: datedEvents(...dates.map((date) => ({ date }))),
    span: SPAN,
    widthPx: 800,
    heightPx: 30,
    ...patch,
  })

describe('the density of a record', () => {
  it('is a path of closed bars and of nothing else', () => {
    fc.assert(
      fc.property(anyRecord, anySize, (record, size) => {
        const path = densityPath({ ...record, ...size })
        expect(path.replaceAll(BAR, '')).toBe('')
        expect(barsOf(path).filter(({ up, down }) => up !== down)).toEqual([])
      }),
    )
  })

  it('stays inside the strip', () => {
    fc.assert(
      fc.property(anyRecord, anySize, (record, { widthPx, heightPx }) => {
        const outside = barsOf(densityPath({ ...record, widthPx, heightPx })).filter(
          ({ left, width, foot, up }) =>
            left < 0 || left + width > Math.max(widthPx, 8) || foot > heightPx || foot - up < 0,
        )
        expect(outside).toEqual([])
      }),
    )
  })

  it('has a bar that can be seen wherever something happened', () => {
    fc.assert(
      fc.property(anyRecord, anySize, ({ events, span }, { widthPx, heightPx }) => {
        fc.pre(widthPx >= 240)
        const bars = barsOf(densityPath({ events, span, widthPx, heightPx }))
        const { toPx } = timeScale({ from: span.first, to: span.last }, widthPx)
        const bare = events.filter(({ day }) => {
          const px = toPx(day)
          const inSpan = day >= span.first && day <= span.last
          return inSpan && !bars.some(({ left, up }) => px >= left - 1 && px < left + 7 && up >= 3)
        })
        expect(bare).toEqual([])
      }),
    )
  })

  it('is higher where more happened, and full where most did', () => {
    const crowd = Array.from({ length: 9 }, () => '1990-01-01')
    const bars = barsOf(pathOf(['1970-01-01', ...crowd]))
    expect(bars.map(({ up }) => up)).toEqual([3 + 23 / 3, 26].map((px) => Number(px.toFixed(1))))
  })

  it('is one full bar for one event', () => {
    const bars = barsOf(pathOf(['1990-01-01']))
    expect([bars.length, itemAt(bars, 0).up]).toEqual([1, 26])
  })

  it('is empty for no events', () => {
    expect(pathOf([])).toBe('')
  })

  it('is drawn for many events in one place', () => {
    expect(barsOf(pathOf(Array.from({ length: 20_000 }, () => '1990-01-01'))).length).toBe(1)
  })
})
