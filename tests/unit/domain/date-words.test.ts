import { describe, expect, it } from 'vitest'
import {
  dateInWords,
  dayAndMonth,
  dayInShort,
  dayInWords,
  monthName,
  yearInWords,
} from '../../../src/domain/date-words'
import { toDay } from '../../../src/domain/day'
import { dayOf } from '../../fixtures/builders'

describe('a date in words', () => {
  it.each([
    ['1967-08-08', '8 August 1967'],
    ['1967-08', 'August 1967'],
    ['1967', '1967'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 1900s (century)'],
    ['1999-XX', '1999'],
    ['1999-01-XX', 'January 1999'],
    ['1997-21', 'spring 1997'],
    ['1997-22', 'summer 1997'],
    ['1997-23', 'autumn 1997'],
    ['1997-24', 'winter 1997'],
    ['1990~', 'c. 1990'],
    ['1990?', '1990, uncertain'],
    ['1990%', 'c. 1990, uncertain'],
    ['2004-06-11~', 'c. 11 June 2004'],
    ['0000', '1 BCE'],
    ['-0043', '44 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
  ])('says %s as "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words)
  })
})

describe('an interval in words', () => {
  it.each([
    ['1976-02-23/1976-02-24', '23 to 24 February 1976'],
    ['1963-07-31/1963-08-05', '31 July to 5 August 1963'],
    ['1966-12-31/1967-01-01', '31 December 1966 to 1 January 1967'],
    ['2016/2018', '2016 to 2018'],
    ['2009-03/2009-10', 'March 2009 to October 2009'],
    ['1976-02-23~/1976-02-24', 'c. 23 February 1976 to 24 February 1976'],
    ['1976-02-23/1976-02-24?', '23 February 1976 to 24 February 1976, uncertain'],
    ['1967-08-08/..', 'since 8 August 1967'],
    ['1981~/..', 'since c. 1981'],
    ['1976/', 'from 1976, end not known'],
    ['../1976', 'until 1976'],
    ['/1976', 'until 1976'],
    ['../..', 'date not known'],
  ])('says %s as "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words)
  })
})

describe('what is not a date', () => {
  it('is said as it stands', () => {
    expect(dateInWords('early 1990s')).toBe('early 1990s')
  })
})

describe('a day in words', () => {
  it('has the month in full', () => {
    expect(dayInWords(dayOf('2008-12-15'))).toBe('15 December 2008')
  })

  it('has the first three letters of the month where there is little room', () => {
    expect(dayInShort(dayOf('2008-12-15'))).toBe('15 Dec 2008')
  })

  it('can go without the year', () => {
    expect(dayAndMonth(dayOf('2008-12-15'))).toBe('15 December')
  })

  it('says so where the year is before the common era', () => {
    expect(dayInShort(toDay(0, 1, 2))).toBe('2 Jan 1 BCE')
  })
})

describe('a year in words', () => {
  it.each([
    [1967, '1967'],
    [1, '1'],
    [0, '1 BCE'],
    [-1, '2 BCE'],
  ])('%i is "%s"', (year, words) => {
    expect(yearInWords(year)).toBe(words)
  })
})

describe('the name of a month', () => {
  it.each([
    [1, 'January'],
    [12, 'December'],
    [13, ''],
    [0, ''],
  ])('of number %i is "%s"', (month, name) => {
    expect(monthName(month)).toBe(name)
  })
})
