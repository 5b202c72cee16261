import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, daysInMonth, formatIsoDay, fromDay, toDay } from '../../../src/domain/day'

/** Days from a date by counting whole years and months: nothing shared with the code under test. */
function countedDays(year: number, month: number, day: number): number {
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const inYear = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, day - 1)
  return before * 365 + leapDays + inYear - 719_162
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const years = fc.integer({ min: -5000, max: 9999 })
const months = fc.integer({ min: 1, max: 12 })
const anyDay = fc.integer({ min: toDay(-5000), max: toDay(9999, 12, 31) })

describe('a calendar day', () => {
  it('survives the way to a date and back for any day from 5001 BCE to 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = fromDay(day)
        expect(toDay(date.year, date.month, date.day)).toBe(day)
      }),
    )
  })

  it('is the number of days since 1970-01-01 that counting gives', () => {
    fc.assert(
      fc.property(years, months, fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        expect(toDay(year, month, day)).toBe(countedDays(year, month, day))
      }),
    )
  })

  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1967, 8, 8, -877],
    [2000, 2, 29, 11_016],
    [0, 1, 1, -719_528],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(toDay(year, month, day)).toBe(expected)
  })

  it('reads the years 0 to 99 as they are, not as 1900 to 1999', () => {
    expect(fromDay(toDay(67, 8, 8))).toEqual({ year: 67, month: 8, day: 8 })
  })

  it('is the first of January where only a year is given', () => {
    expect(fromDay(toDay(1967))).toEqual({ year: 1967, month: 1, day: 1 })
  })

  it('carries a day out of range over into the next month', () => {
    expect(fromDay(toDay(1967, 2, 29))).toEqual({ year: 1967, month: 3, day: 1 })
  })

  it('follows the last of December with the first of January before the common era too', () => {
    expect(toDay(-44, 12, 31) + 1).toBe(toDay(-43, 1, 1))
  })
})

describe('the length of a month', () => {
  it.each([
    [1967, 2, 28],
    [1968, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-1, 2, 28],
    [-4, 2, 29],
    [1967, 4, 30],
    [1967, 12, 31],
  ])('of %i-%i is %i days', (year, month, length) => {
    expect(daysInMonth(year, month)).toBe(length)
  })
})

describe('moving by months', () => {
  it.each([
    ['holds 31 January back to 28 February', [1967, 1, 31], 1, [1967, 2, 28]],
    ['holds 31 January back to 29 February in a leap year', [1968, 1, 31], 1, [1968, 2, 29]],
    ['holds 29 February back to the 28th a year on', [1968, 2, 29], 12, [1969, 2, 28]],
    ['keeps 29 February four years on', [1968, 2, 29], 48, [1972, 2, 29]],
    ['goes from December to January of the next year', [1967, 12, 15], 1, [1968, 1, 15]],
    ['goes back from January to December of the year before', [1967, 1, 15], -1, [1966, 12, 15]],
    ['goes back from 31 March to 28 February', [1967, 3, 31], -1, [1967, 2, 28]],
    ['crosses the year 0', [0, 1, 31], -2, [-1, 11, 30]],
  ] as const)('%s', (_name, from, months, to) => {
    const { year, month, day } = fromDay(addMonths(toDay(from[0], from[1], from[2]), months))
    expect([year, month, day]).toEqual(to)
  })

  it('lands in the month that many months on, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, count) => {
        const before = fromDay(day)
        const after = fromDay(addMonths(day, count))
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + count)
      }),
    )
  })

  it('changes the day of the month only where the new month is too short for it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, count) => {
        const after = fromDay(addMonths(day, count))
        const length = daysInMonth(after.year, after.month)
        expect(after.day).toBe(Math.min(fromDay(day).day, length))
      }),
    )
  })
})

describe('a day as ISO 8601', () => {
  it.each([
    [1967, 8, 8, '1967-08-08'],
    [2026, 11, 23, '2026-11-23'],
    [67, 1, 2, '0067-01-02'],
    [0, 12, 31, '0000-12-31'],
    [-44, 3, 15, '-0044-03-15'],
    [-5000, 1, 1, '-5000-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('writes year %i, month %i, day %i as a date of full length', (year, month, day, text) => {
    expect(formatIsoDay(toDay(year, month, day))).toBe(text)
  })
})
