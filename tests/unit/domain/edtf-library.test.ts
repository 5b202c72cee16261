import edtf, { type Parsed, parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay, toDay } from '../../../src/domain/day'
import { type EdtfPoint, type MissingEnd, parseEdtf } from '../../../src/domain/edtf'

const MS_PER_DAY = 86_400_000

/**
 * The project's own reading of EDTF held against that of the library `edtf`. Two deliberate
 * differences: a time of day, a bare century and a year of which no digit is known are no dates
 * here, and 29 February is one in leap years only.
 */
interface End {
  earliest: number
  latest: number
  approximate: boolean
  uncertain: boolean
}
type Reading = { start: End | MissingEnd; end: End | MissingEnd } | null

function byLibrary(text: string): Reading {
  const parsed = parsedBy(text)
  if (!parsed) return null
  if (parsed.type !== 'Interval') {
    const point = endOf(parsed, text)
    return point && { start: point, end: point }
  }
  const [start, end] = parsed.values.map((value) => {
    if (value === null) return 'unknown' as const
    return typeof value === 'number' ? ('open' as const) : endOf(value, text)
  })
  return start && end ? { start, end } : null
}

function parsedBy(text: string): Parsed | null {
  try {
    return parse(text, { level: 1 })
  } catch {
    return null
  }
}

function endOf({ type, values, unspecified, ...doubt }: Parsed, text: string): End | null {
  const numbers = values.map(Number)
  const isPlain = !unspecified && (type === 'Date' || type === 'Year')
  const days = isPlain ? calendarDays(numbers) : daysOfLibrary(type, text)
  const approximate = doubt.approximate === true
  return days && { ...days, approximate, uncertain: doubt.uncertain === true }
}

/** By the platform's calendar, not by the code under test. */
function calendarDays([year = Number.NaN, month, day, ...time]: number[]) {
  if (time.length > 0 || Math.abs(year) > 270_000) return null
  const earliest = dayOf(year, month ?? 0, day ?? 1)
  if (day !== undefined) {
    const exists = new Date(earliest * MS_PER_DAY).getUTCDate() === day
    return exists ? { earliest, latest: earliest } : null
  }
  const next = month === undefined ? dayOf(year + 1, 0, 1) : dayOf(year, month + 1, 1)
  return { earliest, latest: next - 1 }
}

function dayOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / MS_PER_DAY
}

/** Seasons and hidden digits: their days are the library's. */
function daysOfLibrary(type: string, text: string) {
  if (type === 'Century' || text.startsWith('XXXX')) return null
  const { min, max } = edtf(text)
  return { earliest: Math.floor(min / MS_PER_DAY), latest: Math.floor(max / MS_PER_DAY) }
}

function byRecord(text: string): Reading {
  const date = parseEdtf(text)
  if (!date) return null
  const plain = (end: EdtfPoint | MissingEnd) => {
    if (typeof end === 'string') return end
    const { precision, ...rest } = end
    return rest
  }
  if (date.kind === 'interval') return { start: plain(date.start), end: plain(date.end) }
  const { kind, text: _text, precision, ...point } = date
  return { start: point, end: point }
}

/** Before the common era, unknown digits and seasons lose their sign in the library. */
const LIBRARY_IS_WRONG = /^-.*(X|-2[1-4]$)/

function expectAgreement(text: string): void {
  const [own, library] = [byRecord(text), byLibrary(text)]
  if (LIBRARY_IS_WRONG.test(text)) expect(own === null).toBe(library === null)
  else expect(own).toEqual(library)
}

const dates = fc
  .tuple(
    fc.integer({ min: toDay(-3000), max: toDay(9999, 12, 31) }),
    fc.constantFrom(0, 3, 6),
    fc.constantFrom('', '', '?', '~', '%'),
  )
  .map(([day, cut, mark]) => formatIsoDay(day).slice(0, cut === 0 ? undefined : -cut) + mark)
const hidden = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.constantFrom('199X', '19XX', '1999-XX', '1999-XX-XX', '1999-12-XX'),
  )
  .map(([year, form]) => {
    const known = Math.min(form.indexOf('X'), 4)
    return String(year).padStart(4, '0').slice(0, known) + form.slice(known)
  })
const seasons = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 21, max: 24 }))
  .map(([year, season]) => `${String(year).padStart(4, '0')}-${season}`)
const longYears = fc
  .integer({ min: -300_000, max: 300_000 })
  .map((year) => (Math.abs(year) < 10_000 ? `Y${year + 10_000}` : `Y${year}`))
const ends = fc.oneof({ weight: 4, arbitrary: dates }, fc.constantFrom('', '..'))
const intervals = fc.tuple(ends, ends).map(([start, end]) => `${start}/${end}`)
const anyDate = fc.oneof(dates, hidden, seasons, longYears, intervals)

const CHARACTERS = fc.constantFrom(...'0123456789-/.X?~%YTZ:+ES {}[],')
const mangled = fc
  .tuple(
    anyDate,
    fc.array(fc.tuple(fc.nat(24), fc.nat(2), CHARACTERS), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [at, removed, character]) => {
      const index = Math.min(at, now.length)
      // Nothing, one or two characters go; one comes, or none where two go.
      return now.slice(0, index) + (removed === 2 ? '' : character) + now.slice(index + removed)
    }, text),
  )
const alphabet = fc.string({ unit: CHARACTERS, maxLength: 22 })

describe('what is read agrees with the library', () => {
  it('for every form that the standard has on its first two levels', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expectAgreement(text)
      }),
      { numRuns: 1500 },
    )
  })

  it('for texts that are a slip away from a date', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        expectAgreement(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('for texts of the same characters in any order', () => {
    fc.assert(
      fc.property(alphabet, (text) => {
        expectAgreement(text)
      }),
      { numRuns: 1500 },
    )
  })

  it.each([
    '-0000',
    '-0000-01',
    '-0000-XX',
    '-0001',
    '0000-02-29',
    '1900-02-29',
    '2000-02-29',
    '1999-00',
    '1999-13',
    '1999-XX-01',
    '199X~',
    '19XX?',
    '1999-XX~',
    '1997-21~',
    '1997-20',
    '1997-25',
    '-1997-21',
    '199X/2005',
    '1997-21/1998',
    'Y12345/2005',
    'Y9999',
    'Y012345',
    '/',
    '../',
    '/..',
    '../..',
    '//',
    '1976//',
    '...',
    '../1976~',
    '1976-02-23?/1976-02-24%',
    '2010/2005',
  ])('for %s', (text) => {
    expectAgreement(text)
  })
})
