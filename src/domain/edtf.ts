import edtf, { parse } from 'edtf'
import { type Day, dayOfInstant, fromDay, toDay } from './day'

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

/** The end of an interval that has no date: ".." is open (still goes on), "" is not known. */
export type MissingEnd = 'open' | 'unknown'

export type EdtfDate =
  | ({ kind: 'point'; text: string } & EdtfPoint)
  | {
      kind: 'interval'
      text: string
      start: EdtfPoint | MissingEnd
      end: EdtfPoint | MissingEnd
    }

const cache = new Map<string, EdtfDate | null>()

/**
 * Reads an EDTF string (ISO 8601-2, level 1 in full). The only place that knows the notation.
 * @returns the date, or null where the text is not EDTF of level 0 or 1
 */
export function parseEdtf(text: string): EdtfDate | null {
  const known = cache.get(text)
  if (known !== undefined) return known
  const date = readEdtf(text)
  // Hand-typed text arrives here too; a bound keeps a long session from growing the cache.
  if (cache.size < 5000) cache.set(text, date)
  return date
}

function readEdtf(text: string): EdtfDate | null {
  if (text.length > 40 || !isGrammatical(text)) return null
  const [startText = '', endText, ...rest] = text.split('/')
  if (endText === undefined) {
    const point = readPoint(startText)
    return point && { kind: 'point', text, ...point }
  }
  const start = readEnd(startText)
  const end = readEnd(endText)
  return rest.length === 0 && start && end ? { kind: 'interval', text, start, end } : null
}

function isGrammatical(text: string): boolean {
  try {
    parse(text, { level: 1 })
    return true
  } catch {
    return false
  }
}

function readEnd(text: string): EdtfPoint | MissingEnd | null {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : readPoint(text)
}

const CALENDAR = /^(-?\d{4}|-?\d{2}XX|-?\d{3}X)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/
const LONG_YEAR = /^Y(-?\d{5,6})$/
/** Beyond this the calendar arithmetic of the platform ends. */
const LAST_YEAR = 270_000

/**
 * The grammar is the library's; the days are worked out here, since the library lets 29 February
 * pass in any year, and a time of day or a bare century where only dates belong.
 */
function readPoint(text: string): EdtfPoint | null {
  const mark = /[?~%]$/.exec(text)?.[0] ?? ''
  const bare = text.slice(0, text.length - mark.length)
  const doubt = { approximate: '~%'.includes(mark || ' '), uncertain: '?%'.includes(mark || ' ') }
  const days = daysOf(bare)
  return days && { ...days, ...doubt }
}

type Days = Pick<EdtfPoint, 'earliest' | 'latest' | 'precision'>

function daysOf(text: string): Days | null {
  const long = Number(LONG_YEAR.exec(text)?.[1] ?? Number.NaN)
  if (Math.abs(long) <= LAST_YEAR) return years(long, 1, 'year')
  const [, yearText, monthText, dayText] = CALENDAR.exec(text) ?? []
  if (yearText === undefined) return null
  const hidden = yearText.match(/X/g)?.length ?? 0
  const year = Number(yearText.replaceAll('X', '0'))
  if (hidden > 0) return years(year, 10 ** hidden, hidden === 1 ? 'decade' : 'century')
  if (monthText === undefined || monthText === 'XX') return years(year, 1, 'year')
  const month = Number(monthText)
  if (month > 12) return season(text)
  if (dayText === undefined || dayText === 'XX') {
    return { earliest: toDay(year, month), latest: toDay(year, month + 1, 0), precision: 'month' }
  }
  const day = toDay(year, month, Number(dayText))
  const exists = fromDay(day).month === month && fromDay(day).day === Number(dayText)
  return exists ? { earliest: day, latest: day, precision: 'day' } : null
}

/** A block of years; -1990s and the like begin at the year furthest from now. */
function years(year: number, count: number, precision: Precision): Days {
  const first = count > 1 && (year < 0 || Object.is(year, -0)) ? year - count + 1 : year
  return { earliest: toDay(first), latest: toDay(first + count, 1, 0), precision }
}

/** Which months a season has is the library's choice: the standard leaves it open. */
function season(text: string): Days {
  const { min, max } = edtf(text)
  return { earliest: dayOfInstant(min), latest: dayOfInstant(max), precision: 'season' }
}

/** First day that the date touches; null where its start is open or not known. */
export function firstDay(date: EdtfDate): Day | null {
  if (date.kind === 'point') return date.earliest
  return typeof date.start === 'string' ? null : date.start.earliest
}

/** Last day that the date touches; null where its end is open or not known. */
export function lastDay(date: EdtfDate): Day | null {
  if (date.kind === 'point') return date.latest
  return typeof date.end === 'string' ? null : date.end.latest
}

/** The day where a record is placed on a line: its first day, or its last where the start is open. */
export function anchorDay(date: EdtfDate): Day {
  return firstDay(date) ?? lastDay(date) ?? 0
}
