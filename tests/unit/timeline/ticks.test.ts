import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDay, toDay } from '../../../src/domain/day'
import { timeScale } from '../../../src/timeline/layout'
import { ticksFor } from '../../../src/timeline/ticks'
import type { TimeWindow } from '../../../src/timeline/time-window'
import { dayOf } from '../../fixtures/builders'

const LEAST_PX = 50

/** Windows of 45 days to 3000 years: as many short ones as long ones. */
const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(
    fc.integer({ min: toDay(-1000), max: toDay(2200) }),
    fc.double({ min: Math.log(45), max: Math.log(3000 * 365.25), noNaN: true }),
  )
  .map(([from, logLength]) => ({ from, to: from + Math.round(Math.exp(logLength)) }))

const widths = fc.integer({ min: 100, max: 3000 })

function leastGapPx(window: TimeWindow, widthPx: number): number {
  const { toPx } = timeScale(window, widthPx)
  const places = ticksFor(window, widthPx).map(({ day }) => toPx(day))
  return Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)))
}

const labels = (from: string, to: string, widthPx: number) =>
  ticksFor({ from: dayOf(from), to: dayOf(to) }, widthPx).map(({ label }) => label)

describe('the ticks of a window', () => {
  it('never stand closer than 50 px to each other', () => {
    fc.assert(
      fc.property(anyWindow, widths, (window, widthPx) => {
        expect(leastGapPx(window, widthPx)).toBeGreaterThanOrEqual(LEAST_PX)
      }),
      { numRuns: 500 },
    )
  })

  it('keep that distance from the end of February to March', () => {
    const window = { from: dayOf('1967-02-10'), to: dayOf('1967-04-01') }
    expect(leastGapPx(window, 700)).toBeGreaterThanOrEqual(LEAST_PX)
  })

  it('keep that distance in a plot of 100 px, its edges taken off', () => {
    const window = { from: dayOf('1967-01-01'), to: dayOf('1967-02-18') }
    const years = { from: dayOf('1967-01-01'), to: dayOf('1968-08-08') }
    const gaps = [leastGapPx(window, 100), leastGapPx(years, 100)]
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(LEAST_PX)
  })

  it('are never none in a plot of 200 px or more', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 200, max: 3000 }), (window, widthPx) => {
        expect(ticksFor(window, widthPx)).not.toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('are not none in ten months without a first of January in a plot of 200 px', () => {
    expect(labels('1967-02-01', '1967-12-01', 200)).not.toEqual([])
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

  it('on years before the common era, which say so', () => {
    const window = { from: toDay(-12), to: toDay(12) }
    expect(ticksFor(window, 500).map(({ label }) => label)).toContain('1 BCE')
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
