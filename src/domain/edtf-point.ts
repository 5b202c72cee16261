import { type Day, daysInMonth, toDay } from './day'

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One end of an interval, or the whole of a single date. */
export interface EdtfPoint {
  /** First day that the date may mean. */
  earliest: Day
  /** Last day that the date may mean. */
  latest: Day
  precision: Precision
  /** "~" or "%": about this date. */
  approximate: boolean
  /** "?" or "%": the source is in doubt. */
  uncertain: boolean
}

const HIDDEN_YEARS = /^(-?\d\d)(?:XX|(\d)X)$/
const HIDDEN_DAYS = /^(-?\d{4})(?:-XX|-(\d\d))?-XX$/

const SEASON = /^(-?\d{4})-2([1-4])$/
const LONG_YEAR = /^Y(-?[1-9]\d{4,5})$/
/** As far as a JavaScript `Date` reaches, which other programs that get the record may use. */
const LAST_YEAR = 270_000

const CERTAIN = { approximate: false, uncertain: false }
const ABOUT = { approximate: true, uncertain: false }
const DOUBTFUL = { approximate: false, uncertain: true }
const BOTH = { approximate: true, uncertain: true }
type Doubt = typeof CERTAIN

const MINUS = 45

/**
 * Reads a day, a month or a year, with its mark of doubt: "1967-08-08", "1967~", "-0044-03?".
 * Character by character: a record of 100,000 events is read in a few hundredths of a second.
 */
export function readCalendarDate(text: string): EdtfPoint | null {
  const isNegative = text.charCodeAt(0) === MINUS
  const from = isNegative ? 1 : 0
  const doubt = doubtOf(text)
  const length = text.length - from - (doubt === CERTAIN ? 0 : 1)
  const digits = numberAt(text, from, 4)
  // There is no year -0; the year 0 is 1 BCE already.
  if (digits < 0 || (isNegative && digits === 0)) return null
  const year = isNegative ? -digits : digits
  if (length === 4) return years(year, 1, 'year', doubt)
  const month = afterHyphen(text, from + 4)
  if (length === 7) return monthOf(year, month, doubt)
  return length === 10 ? dayOf(year, month, afterHyphen(text, from + 7), doubt) : null
}

function doubtOf(text: string): Doubt {
  switch (text.at(-1)) {
    case '~':
      return ABOUT
    case '?':
      return DOUBTFUL
    case '%':
      return BOTH
    default:
      return CERTAIN
  }
}

/** Two digits after a hyphen; -1 where they are not there. */
function afterHyphen(text: string, at: number): number {
  return text.charCodeAt(at) === MINUS ? numberAt(text, at + 1, 2) : -1
}

/** The number that a run of digits says; -1 where one of the characters is none. */
function numberAt(text: string, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

/**
 * Reads a date whose last digits are not known: "199X", "19XX", "1999-XX", "1999-01-XX". Level 1
 * has them as single dates only, and without a mark of doubt.
 */
export function readHiddenDigits(text: string): EdtfPoint | null {
  const [, first, digit] = HIDDEN_YEARS.exec(text) ?? []
  if (first !== undefined && digit === undefined) return block(`${first}00`, 100, 'century')
  if (first !== undefined) return block(`${first}${digit}0`, 10, 'decade')
  const [, year, month] = HIDDEN_DAYS.exec(text) ?? []
  if (year === undefined) return null
  if (month !== undefined) return monthOf(Number(year), Number(month), CERTAIN)
  return years(Number(year), 1, 'year')
}

/** A block of years; -199X and the like begin at the year furthest from now. */
function block(text: string, count: number, precision: Precision): EdtfPoint {
  const year = Number(text)
  const first = text.startsWith('-') ? year - count + 1 : year
  return years(first, count, precision)
}

/**
 * Reads a season, "1997-21" to "1997-24" for spring to winter. The standard leaves open which
 * months they have: as in the library `edtf` they are the four quarters of the calendar year.
 */
export function readSeason(text: string): EdtfPoint | null {
  const [, year = '', season] = SEASON.exec(text) ?? []
  if (season === undefined || year === '-0000') return null
  const month = Number(season) * 3 - 2
  return pointOf(toDay(Number(year), month), toDay(Number(year), month + 3) - 1, 'season')
}

/** Reads a year of five or six digits, "Y-12000". */
export function readLongYear(text: string): EdtfPoint | null {
  const year = Number(LONG_YEAR.exec(text)?.[1] ?? Number.NaN)
  return Math.abs(year) <= LAST_YEAR ? years(year, 1, 'year') : null
}

/** All the days of `count` years. */
function years(first: number, count: number, precision: Precision, doubt = CERTAIN) {
  return pointOf(toDay(first), toDay(first + count) - 1, precision, doubt)
}

function monthOf(year: number, month: number, doubt: Doubt): EdtfPoint | null {
  if (month < 1 || month > 12) return null
  return pointOf(toDay(year, month), toDay(year, month + 1) - 1, 'month', doubt)
}

function dayOf(year: number, month: number, day: number, doubt: Doubt): EdtfPoint | null {
  const exists =
    month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month))
  if (!exists) return null
  const only = toDay(year, month, day)
  return pointOf(only, only, 'day', doubt)
}

function pointOf(
  earliest: Day,
  latest: Day,
  precision: Precision,
  { approximate, uncertain }: Doubt = CERTAIN,
): EdtfPoint {
  return { earliest, latest, precision, approximate, uncertain }
}
