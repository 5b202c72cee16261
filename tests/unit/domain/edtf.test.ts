import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay, toDay } from '../../../src/domain/day'
import {
  anchorDay,
  type EdtfPoint,
  firstDay,
  hasDay,
  isInOrder,
  lastDay,
  type MissingEnd,
  parseEdtf,
} from '../../../src/domain/edtf'
import { dayOf, found } from '../../fixtures/builders'

function point(text: string): EdtfPoint {
  const date = found(parseEdtf(text), `date in "${text}"`)
  if (date.kind !== 'point') throw new Error(`"${text}" was read as an interval`)
  return date
}

function interval(text: string): { start: EdtfPoint | MissingEnd; end: EdtfPoint | MissingEnd } {
  const date = found(parseEdtf(text), `date in "${text}"`)
  if (date.kind !== 'interval') throw new Error(`"${text}" was read as a single date`)
  return date
}

/** "1967-08-01 1967-08-31 month" */
function summary({ earliest, latest, precision }: EdtfPoint): string {
  return `${formatIsoDay(earliest)} ${formatIsoDay(latest)} ${precision}`
}

function end(date: EdtfPoint | MissingEnd): string {
  return typeof date === 'string' ? date : summary(date)
}

describe('a single EDTF date', () => {
  it.each([
    ['a day', '1967-08-08', '1967-08-08 1967-08-08 day'],
    ['a month', '1967-08', '1967-08-01 1967-08-31 month'],
    ['a February', '1967-02', '1967-02-01 1967-02-28 month'],
    ['a February in a leap year', '1968-02', '1968-02-01 1968-02-29 month'],
    ['a year', '1967', '1967-01-01 1967-12-31 year'],
    ['a decade', '199X', '1990-01-01 1999-12-31 decade'],
    ['a century', '19XX', '1900-01-01 1999-12-31 century'],
    ['a year with an unknown month', '1999-XX', '1999-01-01 1999-12-31 year'],
    ['a year with an unknown month and day', '1999-XX-XX', '1999-01-01 1999-12-31 year'],
    ['a month with an unknown day', '1999-01-XX', '1999-01-01 1999-01-31 month'],
    ['the year 0', '0000', '0000-01-01 0000-12-31 year'],
    ['the year 1', '0001', '0001-01-01 0001-12-31 year'],
    ['a negative year', '-0044', '-0044-01-01 -0044-12-31 year'],
    ['a negative year with a month', '-0044-03', '-0044-03-01 -0044-03-31 month'],
    ['a day in a negative year', '-0044-03-15', '-0044-03-15 -0044-03-15 day'],
    ['a decade before the common era', '-199X', '-1999-01-01 -1990-12-31 decade'],
    ['the last decade before the common era', '-000X', '-0009-01-01 0000-12-31 decade'],
    ['a century before the common era', '-01XX', '-0199-01-01 -0100-12-31 century'],
    ['a negative year with an unknown month', '-0050-XX', '-0050-01-01 -0050-12-31 year'],
    ['a negative year of five digits', 'Y-12000', '-12000-01-01 -12000-12-31 year'],
    ['a leap day', '2000-02-29', '2000-02-29 2000-02-29 day'],
    ['a leap day in a negative year', '-0004-02-29', '-0004-02-29 -0004-02-29 day'],
    ['the leap day of the year 0', '0000-02-29', '0000-02-29 0000-02-29 day'],
    ['the February of the year 0', '0000-02', '0000-02-01 0000-02-29 month'],
  ])('holds the days of %s', (_name, text, expected) => {
    expect(summary(point(text))).toBe(expected)
  })

  it('reads any day from 5001 BCE to 9999 as that very day', () => {
    const days = fc.integer({ min: toDay(-5000), max: toDay(9999, 12, 31) })
    fc.assert(
      fc.property(days, (day) => {
        expect(point(formatIsoDay(day))).toMatchObject({ earliest: day, latest: day })
      }),
    )
  })

  it('keeps its text', () => {
    expect(parseEdtf('199X')).toMatchObject({ kind: 'point', text: '199X' })
  })

  it('gives the same date when it is asked for again', () => {
    expect(parseEdtf('1971-11-27')).toEqual(parseEdtf('1971-11-27'))
  })
})

describe('an EDTF season', () => {
  it.each(['1997-21', '1997-22', '1997-23', '1997-24'])('%s has the precision of one', (text) => {
    expect(point(text).precision).toBe('season')
  })

  it('lies inside its year', () => {
    const winter = point('1997-24')
    expect([winter.earliest >= toDay(1997), winter.latest <= toDay(1997, 12, 31)]).toEqual([
      true,
      true,
    ])
  })

  it('before the common era lies inside its year too', () => {
    expect(summary(point('-1997-21'))).toBe('-1997-01-01 -1997-03-31 season')
  })

  it('comes after the season before it', () => {
    const starts = [21, 22, 23, 24].map((season) => point(`1997-${season}`).earliest)
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
  })
})

describe('the qualifiers of an EDTF date', () => {
  it.each([
    ['1984', false, false],
    ['1984~', true, false],
    ['1984?', false, true],
    ['1984%', true, true],
    ['2004-06~', true, false],
    ['2004-06?', false, true],
    ['2004-06-11%', true, true],
    ['-0044-03-15~', true, false],
  ])('of %s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(point(text)).toMatchObject({ approximate, uncertain })
  })

  it.each([
    ['1984~', '1984-01-01 1984-12-31 year'],
    ['2004-06?', '2004-06-01 2004-06-30 month'],
    ['2004-06-11%', '2004-06-11 2004-06-11 day'],
  ])('never widen the days of %s', (text, expected) => {
    expect(summary(point(text))).toBe(expected)
  })
})

describe('an EDTF interval', () => {
  it.each([
    ['1976-02-23/1976-02-24', '1976-02-23 1976-02-23 day', '1976-02-24 1976-02-24 day'],
    ['1976/1978', '1976-01-01 1976-12-31 year', '1978-01-01 1978-12-31 year'],
    ['2009-03/2009-10', '2009-03-01 2009-03-31 month', '2009-10-01 2009-10-31 month'],
    ['2004-06-11/2005', '2004-06-11 2004-06-11 day', '2005-01-01 2005-12-31 year'],
    ['-0044/0014', '-0044-01-01 -0044-12-31 year', '0014-01-01 0014-12-31 year'],
    ['1967-08-08/..', '1967-08-08 1967-08-08 day', 'open'],
    ['../1976', 'open', '1976-01-01 1976-12-31 year'],
    ['1976/', '1976-01-01 1976-12-31 year', 'unknown'],
    ['/1976', 'unknown', '1976-01-01 1976-12-31 year'],
    ['../..', 'open', 'open'],
  ])('reads both ends of %s', (text, start, last) => {
    const date = interval(text)
    expect([end(date.start), end(date.end)]).toEqual([start, last])
  })

  it('keeps the doubt of each end to itself', () => {
    const { start, end: last } = interval('1984~/2004-06?')
    expect(start).toMatchObject({ approximate: true, uncertain: false })
    expect(last).toMatchObject({ approximate: false, uncertain: true })
  })
})

describe('the days that a date touches', () => {
  it.each([
    ['1967-08', '1967-08-01', '1967-08-31'],
    ['1976/1978', '1976-01-01', '1978-12-31'],
    ['1967-08-08/..', '1967-08-08', null],
    ['../1976', null, '1976-12-31'],
    ['1976/', '1976-01-01', null],
  ])('of %s begin on %s and end on %s', (text, first, last) => {
    const date = found(parseEdtf(text))
    const words = (day: number | null) => (day === null ? null : formatIsoDay(day))
    expect([words(firstDay(date)), words(lastDay(date))]).toEqual([first, last])
  })
})

describe('the order of a date', () => {
  it.each([
    ['2005/2010', true],
    ['2010/2005', false],
    ['1976-02-24/1976-02-23', false],
    ['1976-02-24/1976-02-24', true],
    ['1976/1976-02-24', true],
    ['1976-02-24/1976', true],
    ['1976-02-24/1976-01', false],
    ['1976/..', true],
    ['/1976', true],
    ['1976', true],
  ])('of %s is right: %s', (text, expected) => {
    expect(isInOrder(found(parseEdtf(text)))).toBe(expected)
  })
})

describe('a date names a day', () => {
  it.each([
    ['1976', true],
    ['1976/..', true],
    ['/1976', true],
    ['../..', false],
    ['/..', false],
  ])('%s: %s', (text, expected) => {
    expect(hasDay(found(parseEdtf(text)))).toBe(expected)
  })
})

describe('the day where a date is placed on a line', () => {
  it.each([
    ['the first of a month', '1967-08', '1967-08-01'],
    ['the first day of an interval', '1976-02-23/1976-02-24', '1976-02-23'],
    ['the last day where the start is open', '../1976', '1976-12-31'],
    ['the last day where the start is not known', '/1976', '1976-12-31'],
  ])('is %s', (_name, text, day) => {
    expect(anchorDay(found(parseEdtf(text)))).toBe(dayOf(day))
  })
})

describe('text that is not EDTF of level 0 or 1', () => {
  it.each([
    ['a year that the calendar does not hold', 'Y170000002'],
    ['a negative year that the calendar does not hold', 'Y-170000002'],
    ['a year with an exponent (level 2)', 'Y17E8'],
    ['a set (level 2)', '[1667,1668]'],
    ['a list (level 2)', '{1960,1961}'],
    ['a qualified part (level 2)', '2004-06~-11'],
    ['a qualifier in front (level 2)', '?2004-06'],
    ['unknown digits before known ones (level 2)', '156X-12-25'],
    ['three unknown digits (level 2)', '1XXX'],
    ['a year of which no digit is known', 'XXXX'],
    ['a sub-year grouping of level 2', '1997-25'],
    ['an interval with unknown digits (level 2)', '2004-06-XX/2004-07-03'],
    ['a bare century, which EDTF does not have', '19'],
    ['a bare decade, which EDTF does not have', '199'],
    ['nothing', ''],
    ['a word', 'charter'],
    ['a date in words', '8 August 1967'],
    ['a date without leading zeros', '1967-8-8'],
    ['a space before the date', ' 1967'],
    ['a space after the date', '1967 '],
    ['a month that is none', '1967-13'],
    ['a month 0', '1967-00'],
    ['a day 0', '1967-08-00'],
    ['30 February', '1967-02-30'],
    ['31 June', '1967-06-31'],
    ['29 February of a common year', '1967-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['29 February of a common year before the common era', '-0001-02-29'],
    ['an interval with an end that is no date', '1976/charter'],
    ['an interval with three parts', '1976/1977/1978'],
    ['the name of something every object has', 'toString'],
    ['very long text', '1'.repeat(10_000)],
  ])('is refused: %s', (_name, text) => {
    expect(parseEdtf(text)).toBeNull()
  })

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(() => parseEdtf(text)).not.toThrow()
      }),
    )
  })

  it('never makes the reader throw where it looks much like a date', () => {
    const characters = fc.constantFrom(...'0123456789-/.X?~%YTZ:+ESU{}[]')
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 30 }), (text) => {
        const date = parseEdtf(text)
        const ends = date === null ? [] : date.kind === 'point' ? [date] : [date.start, date.end]
        for (const one of ends) {
          if (typeof one !== 'string') expect(one.earliest).toBeLessThanOrEqual(one.latest)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a time of day', () => {
  it('never moves the date to its neighbour', () => {
    const date = parseEdtf('1967-08-08T23:00:00-08:00')
    const day = date && formatIsoDay(anchorDay(date))
    expect(['1967-08-08', null]).toContain(day)
  })
})
