import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bar, barRows } from '../../../../src/timeline/layout/bar-rows'

const aBar = (start: number, end: number, importance = 3): Bar => ({ start, end, importance })

const anyBars = fc.array(
  fc
    .record({
      start: fc.integer({ min: -400_000, max: 400_000 }),
      days: fc.integer({ min: 0, max: 200_000 }),
      importance: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ start, days, importance }) => aBar(start, start + days, importance)),
  { maxLength: 30, size: 'max' },
)
const anyCount = fc.integer({ min: 0, max: 4 })

const overlap = (a: Bar, b: Bar) => a.start <= b.end && b.start <= a.end

describe('the rows of bars', () => {
  it('hold no two bars that share a day', () => {
    fc.assert(
      fc.property(anyBars, anyCount, (bars, mostRows) => {
        const rows = barRows(bars, mostRows)
        const pairs = bars.flatMap((a, i) =>
          bars.slice(i + 1).flatMap((b, j) => {
            const together = rows[i] === rows[i + 1 + j] && rows[i] !== -1
            return together && overlap(a, b) ? [[a, b]] : []
          }),
        )
        expect(pairs).toEqual([])
      }),
    )
  })

  it('are no more than there may be', () => {
    fc.assert(
      fc.property(anyBars, anyCount, (bars, mostRows) => {
        const outside = barRows(bars, mostRows).filter((row) => row < -1 || row >= mostRows)
        expect(outside).toEqual([])
      }),
    )
  })

  it('leave out a bar only where one that matters as much or more is in its way in each of them', () => {
    fc.assert(
      fc.property(anyBars, anyCount, (bars, mostRows) => {
        const rows = barRows(bars, mostRows)
        const needless = bars.filter((bar, i) => {
          const taken = bars.filter(
            (other, j) =>
              rows[j] !== -1 && overlap(bar, other) && other.importance >= bar.importance,
          )
          const blocked = new Set(taken.map((other) => rows[bars.indexOf(other)])).size
          return rows[i] === -1 && blocked < mostRows
        })
        expect(needless).toEqual([])
      }),
    )
  })

  it('hold the more important bars in the same rows whether or not the others are there', () => {
    fc.assert(
      fc.property(anyBars, anyCount, (bars, mostRows) => {
        const important = (_: unknown, i: number) => (bars[i]?.importance ?? 0) >= 4
        const all = barRows(bars, mostRows).filter(important)
        expect(barRows(bars.filter(important), mostRows)).toEqual(all)
      }),
    )
  })

  it('take what matters most first, then what lasted longest', () => {
    const bars = [aBar(0, 10), aBar(0, 20), aBar(5, 8, 5)]
    expect(barRows(bars, 3)).toEqual([2, 1, 0])
  })

  it('take what began first of two that are alike', () => {
    expect(barRows([aBar(5, 15), aBar(0, 10)], 2)).toEqual([1, 0])
  })

  it('hold one bar after the other, but not one that begins on the last day of another', () => {
    expect(barRows([aBar(0, 10), aBar(11, 20), aBar(20, 25)], 2)).toEqual([0, 0, 1])
  })

  it('have no place where there are none', () => {
    expect([barRows([aBar(0, 10)], 0), barRows([], 2)]).toEqual([[-1], []])
  })
})
