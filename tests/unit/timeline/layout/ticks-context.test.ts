import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../src/domain/day'
import { axisContext, ticksFor } from '../../../../src/timeline/layout/ticks'
import { anyBetween, anyWindowFrom } from '../../../fixtures/any-timeline'
import { dayOf } from '../../../fixtures/builders'

const anyWindow = anyWindowFrom(-3000)
const widths = fc.integer({ min: 100, max: 3000 })
const units = anyBetween(1, 4)
const windowOf = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) })

describe('what the ticks leave out', () => {
  const contextOf = (from: string, to: string, widthPx = 900) => {
    const window = windowOf(from, to)
    return axisContext(window, ticksFor(window, widthPx))
  }

  it('is the month and year of a window of days', () => {
    expect(contextOf('1967-08-08', '1967-08-20')).toBe('Aug 1967')
  })

  it('is the month in which a window of days begins', () => {
    expect(contextOf('1967-12-28', '1968-01-10')).toBe('Dec 1967')
  })

  it('is the month of the first whole day in view', () => {
    const window = { from: dayOf('1967-08-31') + 0.5, to: dayOf('1967-09-12') }
    expect(axisContext(window, ticksFor(window, 900))).toBe('Sep 1967')
  })

  it('is the year of a window of months', () => {
    expect(contextOf('1967-02-08', '1967-11-08')).toBe('1967')
  })

  it('is the year in which a window of months begins', () => {
    expect(contextOf('1967-11-08', '1968-08-08')).toBe('1967')
  })

  it('is nothing where the first tick names its year', () => {
    expect([contextOf('1967-12-20', '1968-08-08'), contextOf('1961-01-01', '2026-11-23')]).toEqual([
      null,
      null,
    ])
  })

  it('says so before the common era', () => {
    const window = { from: toDay(-499, 3, 1), to: toDay(-499, 9, 1) }
    expect(axisContext(window, ticksFor(window, 900))).toBe('500 BCE')
  })

  it('is said where very large text leaves no room for any tick', () => {
    const days = windowOf('1967-08-02', '1967-08-25')
    const years = windowOf('1961-02-01', '1964-11-01')
    const said = [days, years].map((window) => {
      const ticks = ticksFor(window, 240, 4)
      return [ticks.length, axisContext(window, ticks)]
    })
    expect(said).toEqual([
      [0, 'Aug 1967'],
      [0, '1961'],
    ])
  })

  it('is never lost: ticks or context always say where the window is', () => {
    fc.assert(
      fc.property(anyWindow, widths, units, (window, widthPx, unit) => {
        const ticks = ticksFor(window, widthPx, unit)
        const year = /^[\d,]+( BCE| CE)?$/
        const isSaid = axisContext(window, ticks) !== null || year.test(ticks[0]?.label ?? '')
        expect(isSaid).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
