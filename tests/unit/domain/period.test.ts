import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { firstDay, lastDay, parseEdtf } from '../../../src/domain/edtf'
import { formatPeriod, isInPeriod, periodInWords, touches } from '../../../src/domain/period'
import { dayOf, found } from '../../fixtures/builders'

const period = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) })
const days = fc.integer({ min: toDay(-9999), max: toDay(9999, 12, 31) })
const anyPeriod = fc
  .tuple(days, days)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

const SHORTEST: [from: string, to: string, edtf: string, words: string][] = [
  ['1997-01-01', '2008-12-31', '1997/2008', '1997 to 2008'],
  ['1997-01-01', '1997-12-31', '1997/1997', '1997'],
  ['1997-03-01', '1998-06-30', '1997-03/1998-06', 'March 1997 to June 1998'],
  ['1997-01-01', '2008-06-30', '1997-01/2008-06', 'January 1997 to June 2008'],
  ['1996-02-01', '1996-02-29', '1996-02/1996-02', 'February 1996'],
  ['1997-03-03', '1998-06-05', '1997-03-03/1998-06-05', '3 March 1997 to 5 June 1998'],
  ['1997-01-01', '1998-06-05', '1997-01-01/1998-06-05', '1 January 1997 to 5 June 1998'],
  ['1976-02-23', '1976-02-24', '1976-02-23/1976-02-24', '23 to 24 February 1976'],
  ['1976-02-24', '1976-02-24', '1976-02-24/1976-02-24', '24 February 1976'],
  ['1996-02-01', '1996-02-28', '1996-02-01/1996-02-28', '1 to 28 February 1996'],
]

describe('a period', () => {
  it.each(SHORTEST)('from %s to %s is written as %s', (from, to, edtf) => {
    expect(formatPeriod(period(from, to))).toBe(edtf)
  })

  it.each(SHORTEST)('from %s to %s, written %s, is "%s" in words', (from, to, _edtf, words) => {
    expect(periodInWords(period(from, to))).toBe(words)
  })

  it('is written without losing or gaining a day', () => {
    fc.assert(
      fc.property(anyPeriod, (before) => {
        const date = found(parseEdtf(formatPeriod(before)))
        expect({ from: firstDay(date), to: lastDay(date) }).toEqual(before)
      }),
    )
  })

  it('before the common era says so', () => {
    const ancient = { from: toDay(-43), to: toDay(0, 12, 31) }
    expect(periodInWords(ancient)).toBe('44 to 1 BCE')
  })
})

describe('a date in the period 1997 to 2008', () => {
  const years = period('1997-01-01', '2008-12-31')

  it.each([
    ['its first day', '1997-01-01', true],
    ['the day before it', '1996-12-31', false],
    ['its last day', '2008-12-31', true],
    ['the day after it', '2009-01-01', false],
    ['a year in it', '2001', true],
    ['a decade that reaches into it', '199X', true],
    ['a year that may only mean days before it', '1996', false],
    ['days that end on its first day', '1996-12-30/1997-01-01', true],
    ['years around all of it', '1990/2020', true],
    ['years before it', '1990/1996', false],
    ['years after it', '2009/2020', false],
    ['an open end that began before it', '1967/..', true],
    ['an open end that began after it', '2009/..', false],
    ['an end that is not known', '1967/', true],
    ['an open start that ended in it', '../1997', true],
    ['an open start that ended before it', '../1996', false],
    ['a start that is not known', '/1997', true],
    ['nothing but open ends', '../..', true],
    ['a year about which there is doubt', '2008?', true],
  ])('%s: %s is %s', (_name, text, expected) => {
    expect(touches(found(parseEdtf(text)), years)).toBe(expected)
  })

  it('is not there where the record has no date, or none that can be read', () => {
    expect(isInPeriod(null, years)).toBe(false)
    expect(isInPeriod('in the late nineties', years)).toBe(false)
  })

  it('is anything while there is no period', () => {
    expect(isInPeriod(null, null)).toBe(true)
    expect(isInPeriod('1967-08-08', null)).toBe(true)
  })
})
