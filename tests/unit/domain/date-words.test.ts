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
    ['101X', 'the 1010s'],
    ['001X', 'the 10s'],
    ['000X', 'the decade 1 BCE to 9 CE'],
    ['-000X', 'the decade 10 to 1 BCE'],
    ['-019X', 'the decade 200 to 191 BCE'],
    ['15XX', 'the 16th century'],
    ['20XX', 'the 21st century'],
    ['21XX', 'the 22nd century'],
    ['22XX', 'the 23rd century'],
    ['00XX', 'the 1st century'],
    ['10XX', 'the 11th century'],
    ['11XX', 'the 12th century'],
    ['12XX', 'the 13th century'],
    ['-00XX', 'the 1st century BCE'],
    ['-01XX', 'the 2nd century BCE'],
    ['1999-XX', '1999'],
    ['1999-XX-XX', '1999'],
    ['1999-01-XX', 'January 1999'],
    ['1997-21', 'spring 1997'],
    ['1997-22', 'summer 1997'],
    ['1997-23', 'autumn 1997'],
    ['1997-24', 'winter 1997'],
    ['-0043-24', 'winter 44 BCE'],
    ['0000', '1 BCE'],
    ['-0043', '44 BCE'],
    ['-0499', '500 BCE'],
    ['-0043-03', 'March 44 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['0067-01-02', '2 January 67 CE'],
    ['0794', '794'],
    ['Y12345', '12,345'],
    ['Y-11999', '12,000 BCE'],
  ])('says %s as "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words)
  })
})

describe('a date in doubt in words', () => {
  it.each([
    ['1990~', 'c. 1990'],
    ['1974?', '1974, uncertain'],
    ['1990%', 'c. 1990, uncertain'],
    ['2004-06~', 'c. June 2004'],
    ['2004-06?', 'June 2004, uncertain'],
    ['2004-06-11~', 'c. 11 June 2004'],
    ['2004-06-11%', 'c. 11 June 2004, uncertain'],
    ['-0499~', 'c. 500 BCE'],
  ])('says %s as "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words)
  })
})

describe('an interval in words', () => {
  it.each([
    ['1976-02-23/1976-02-24', '23 to 24 February 1976'],
    ['1963-07-31/1963-08-05', '31 July to 5 August 1963'],
    ['1966-12-31/1967-01-01', '31 December 1966 to 1 January 1967'],
    ['1976-02-24/1976-02-24', '24 February 1976'],
    ['2016/2018', '2016 to 2018'],
    ['2016/2016', '2016'],
    ['2009-03/2009-10', 'March to October 2009'],
    ['2009-03/2009-03', 'March 2009'],
    ['2009-03/2010-10', 'March 2009 to October 2010'],
    ['2004-06-11/2005', '11 June 2004 to 2005'],
    ['2004-06-11/2004-09', '11 June 2004 to September 2004'],
    ['-0499/-0399', '500 to 400 BCE'],
    ['-0043/0014', '44 BCE to 14 CE'],
    ['-0043-03-15/-0042', '15 March 44 BCE to 43 BCE'],
  ])('says %s as "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words)
  })
})

describe('an interval in doubt in words', () => {
  it.each([
    ['1990~/1995-05', 'c. 1990 to May 1995'],
    ['1990/1995-05~', '1990 to c. May 1995'],
    ['1990~/1995~', 'c. 1990 to c. 1995'],
    ['1990?/1995', '1990 (uncertain) to 1995'],
    ['1990/1995?', '1990 to 1995 (uncertain)'],
    ['1990?/1995?', '1990 to 1995, uncertain'],
    ['1990%/1995', 'c. 1990 (uncertain) to 1995'],
    ['1990%/1995%', 'c. 1990 to c. 1995, uncertain'],
    ['1990~/1990~', 'c. 1990'],
    ['1990/1990?', '1990 to 1990 (uncertain)'],
    ['1976-02-23~/1976-02-24', 'c. 23 February 1976 to 24 February 1976'],
    ['1976-02-23/1976-02-24?', '23 February 1976 to 24 February 1976 (uncertain)'],
    ['-0499~/-0399', 'c. 500 BCE to 400 BCE'],
  ])('says %s as "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words)
  })
})

describe('an interval without a date at one end in words', () => {
  it.each([
    ['1967-08-08/..', 'since 8 August 1967'],
    ['1976/..', 'since 1976'],
    ['1981~/..', 'since c. 1981'],
    ['1981?/..', 'since 1981, uncertain'],
    ['1976/', 'from 1976, end not known'],
    ['1976~/', 'from c. 1976, end not known'],
    ['../1981-05', 'until May 1981'],
    ['../1981-05?', 'until May 1981, uncertain'],
    ['/1981-05', 'before May 1981'],
    ['/1981~', 'before c. 1981'],
    ['/-0499', 'before 500 BCE'],
    ['/..', 'still goes on, start not known'],
    ['../', 'date not known'],
    ['../..', 'date not known'],
    ['/', 'date not known'],
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
    [99, '99 CE'],
    [100, '100'],
    [1, '1 CE'],
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
