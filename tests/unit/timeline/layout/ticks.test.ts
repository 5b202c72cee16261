import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDay, toDay } from '../../../../src/domain/day'
import { timeScale } from '../../../../src/timeline/layout/scale'
import { type Tick, ticksFor } from '../../../../src/timeline/layout/ticks'
import type { TimeWindow } from '../../../../src/timeline/window/time-window'
import { anyBetween, anyWindowFrom } from '../../../fixtures/any-timeline'
import { dayOf } from '../../../fixtures/builders'

const LEAST_PX = 50
/** No letter of a label is wider than this, at a unit of 1. */
const LETTER_PX = 8

const anyWindow = anyWindowFrom(-3000)
const windowInCommonEra = anyWindowFrom(2)

const widths = fc.integer({ min: 100, max: 3000 })
const units = anyBetween(1, 4)

function gaps(ticks: readonly Tick[], window: TimeWindow, widthPx: number): number[] {
  const { toPx } = timeScale(window, widthPx)
  const places = ticks.map(({ day }) => toPx(day))
  return places.slice(1).map((place, index) => place - (places[index] ?? 0))
}

const leastGapPx = (window: TimeWindow, widthPx: number, unit = 1) =>
  Math.min(...gaps(ticksFor(window, widthPx, unit), window, widthPx))

const windowOf = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) })
const labels = (from: string, to: string, widthPx: number) =>
  ticksFor(windowOf(from, to), widthPx).map(({ label }) => label)

describe('the ticks of a window', () => {
  it('never stand closer than 50 px to each other, and farther apart the larger the text', () => {
    fc.assert(
      fc.property(windowInCommonEra, widths, units, (window, widthPx, unit) => {
        expect(leastGapPx(window, widthPx, unit)).toBeGreaterThanOrEqual(LEAST_PX * unit)
      }),
      { numRuns: 500 },
    )
  })

  it('have labels that never overlap, before the common era too', () => {
    fc.assert(
      fc.property(anyWindow, widths, units, (window, widthPx, unit) => {
        const ticks = ticksFor(window, widthPx, unit)
        const halfPx = ({ label }: Tick) => (label.length * LETTER_PX * unit) / 2
        const overlapping = gaps(ticks, window, widthPx).filter((gap, i) => {
          const [left, right] = [ticks[i], ticks[i + 1]]
          return left && right && gap < halfPx(left) + halfPx(right)
        })
        expect(overlapping).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('keep that distance from the end of February to March', () => {
    const window = windowOf('1967-02-10', '1967-04-01')
    expect(leastGapPx(window, 700)).toBeGreaterThanOrEqual(LEAST_PX)
  })

  it('keep that distance in a plot of 100 px, its edges taken off', () => {
    const days = windowOf('1967-01-01', '1967-02-18')
    const years = windowOf('1967-01-01', '1968-08-08')
    const least = Math.min(leastGapPx(days, 100), leastGapPx(years, 100))
    expect(least).toBeGreaterThanOrEqual(LEAST_PX)
  })

  it('are never none in a plot of 200 px or more', () => {
    fc.assert(
      fc.property(windowInCommonEra, fc.integer({ min: 200, max: 3000 }), (window, widthPx) => {
        expect(ticksFor(window, widthPx)).not.toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('are never none in a plot of 240 px or more before the common era', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 240, max: 3000 }), (window, widthPx) => {
        expect(ticksFor(window, widthPx)).not.toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('are not none in ten months without a first of January in a plot of 200 px', () => {
    expect(labels('1967-02-01', '1967-12-01', 200)).not.toEqual([])
  })

  it('are not none in four weeks without a first of a month in a plot of 300 px', () => {
    expect(labels('1967-08-02', '1967-08-30', 300)).toEqual(['11', '21'])
  })

  it('name months as closely before the common era as after it', () => {
    const monthsOf = (year: number) =>
      ticksFor({ from: toDay(year, 1, 5), to: toDay(year, 3, 26) }, 240).map(({ label }) => label)
    expect([monthsOf(-499), monthsOf(1967)]).toEqual([
      ['Feb', 'Mar'],
      ['Feb', 'Mar'],
    ])
  })

  it('lie inside the window and rise', () => {
    fc.assert(
      fc.property(anyWindow, widths, (window, widthPx) => {
        const days = ticksFor(window, widthPx).map(({ day }) => day)
        expect(days.filter((day) => day < window.from || day > window.to)).toEqual([])
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
      }),
    )
  })

  it('stay on their days while the window moves by a few days', () => {
    fc.assert(
      fc.property(anyWindow, widths, fc.integer({ min: 1, max: 40 }), (window, widthPx, days) => {
        const moved = { from: window.from + days, to: window.to + days }
        const shared = (day: number) => day >= moved.from && day <= window.to
        const before = ticksFor(window, widthPx).filter(({ day }) => shared(day))
        const after = ticksFor(moved, widthPx).filter(({ day }) => shared(day))
        expect(after).toEqual(before)
      }),
    )
  })
})

describe('ticks stand on the calendar', () => {
  it('on first days of January where they name years', () => {
    const ticks = ticksFor({ from: dayOf('1961-03-05'), to: dayOf('2026-11-23') }, 900)
    const dates = ticks.map(({ day }) => fromDay(day))
    expect(dates.filter(({ month, day }) => month !== 1 || day !== 1)).toEqual([])
  })

  it('on years that are multiples of the step', () => {
    expect(labels('1961-03-05', '2026-11-23', 900)).toEqual([
      '1965',
      '1970',
      '1975',
      '1980',
      '1985',
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ])
  })

  it('on every year where there is room', () => {
    expect(labels('1967-02-01', '1971-01-01', 400)).toEqual(['1968', '1969', '1970', '1971'])
  })

  it('on first days of months, the year said in January', () => {
    expect(labels('1967-08-08', '1968-02-08', 600)).toEqual([
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      '1968',
      'Feb',
    ])
  })

  it('on quarters from January', () => {
    expect(labels('1967-02-01', '1968-05-01', 400)).toEqual(['Apr', 'Jul', 'Oct', '1968', 'Apr'])
  })

  it('on every fifth day, the month said on its first', () => {
    expect(labels('1967-07-30', '1967-09-13', 800)).toEqual([
      'Aug',
      '6',
      '11',
      '16',
      '21',
      '26',
      'Sep',
      '6',
      '11',
    ])
  })

  it('on every day where there is room', () => {
    expect(labels('1967-08-08', '1967-09-22', 3000).slice(0, 3)).toEqual(['8', '9', '10'])
  })

  it('on every tenth day in a narrow plot', () => {
    expect(labels('1967-08-05', '1967-09-04', 330)).toEqual(['11', '21', 'Sep'])
  })

  it('on days of the calendar where the window begins between two days', () => {
    const window = { from: dayOf('1967-08-08') + 0.4, to: dayOf('1967-08-20') + 0.7 }
    const ticks = ticksFor(window, 1200)
    expect(ticks.map(({ label }) => label)).toEqual(
      Array.from({ length: 12 }, (_, i) => `${i + 9}`),
    )
    expect(ticks.filter(({ day }) => !Number.isInteger(day))).toEqual([])
  })

  it('on every year about the turn of the era, which has no year 0', () => {
    const window = { from: toDay(-2), to: toDay(3) }
    expect(ticksFor(window, 500).map(({ label }) => label)).toEqual([
      '3 BCE',
      '2 BCE',
      '1 BCE',
      '1 CE',
      '2 CE',
      '3 CE',
    ])
  })

  it('on round years before the common era, too', () => {
    const window = { from: toDay(-999), to: toDay(2000) }
    const years = (widthPx: number) => ticksFor(window, widthPx).map(({ label }) => label)
    expect(years(700)).toEqual(['1000 BCE', '500 BCE', '1 CE', '500', '1000', '1500', '2000'])
    const decades = { from: toDay(-45), to: toDay(15) }
    expect(ticksFor(decades, 360).map(({ label }) => label)).toEqual(['40 BCE', '20 BCE', '1 CE'])
  })
})

describe('a tick that starts a larger unit', () => {
  it('is major among months: January', () => {
    const ticks = ticksFor({ from: dayOf('1967-08-08'), to: dayOf('1968-02-08') }, 600)
    expect(ticks.filter(({ major }) => major).map(({ day }) => day)).toEqual([dayOf('1968-01-01')])
  })

  it('is major among days: the first of a month', () => {
    const ticks = ticksFor({ from: dayOf('1967-07-30'), to: dayOf('1967-09-13') }, 800)
    const majors = ticks.filter(({ major }) => major).map(({ day }) => day)
    expect(majors).toEqual([dayOf('1967-08-01'), dayOf('1967-09-01')])
  })
})
