import { type Day, formatIsoDay, fromDay, type YearMonthDay } from '../../../domain/day'
import {
  type EdtfDate,
  type EdtfPoint,
  firstDay,
  lastDay,
  type MissingEnd,
  type Precision,
  parseEdtf,
} from '../../../domain/edtf'

/** First and last day that a date touches, ISO 8601; null where that end is open or not known. */
export interface DayBounds {
  first: string | null
  last: string | null
}

const UNKNOWN: DayBounds = { first: null, last: null }

/**
 * First and last day that a date may mean, ISO 8601; null where an end is open, or the date cannot
 * be read.
 */
export function dayBounds(edtf: string | undefined): DayBounds {
  const date = edtf === undefined ? null : parseEdtf(edtf)
  if (!date) return UNKNOWN
  const iso = (day: Day | null) => (day === null ? null : formatIsoDay(day))
  return { first: iso(firstDay(date)), last: iso(lastDay(date)) }
}

/** What the formats without EDTF can say: a day, a month or a year. */
type Unit = 'day' | 'month' | 'year'

const UNITS: Record<Precision, Unit> = {
  day: 'day',
  month: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
}

/** Characters of "-MM-DD" that a unit leaves away. */
const CUT: Record<Unit, number> = { day: 0, month: 3, year: 6 }

function isoAt(day: Day, unit: Unit): string {
  const text = formatIsoDay(day)
  return text.slice(0, text.length - CUT[unit])
}

/**
 * A date of one end at its own precision, ISO 8601: "1967-08-08", "1967-08" or "1967".
 * A season, a decade or a century has two different ends, in months or years.
 */
export function isoRange(point: EdtfPoint): { earliest: string; latest: string } {
  const unit = UNITS[point.precision]
  return { earliest: isoAt(point.earliest, unit), latest: isoAt(point.latest, unit) }
}

/** Year, month and day as far as they are known. */
export type DateParts = Pick<YearMonthDay, 'year'> & Partial<YearMonthDay>

export function datePartsOf(day: Day, precision: Precision): DateParts {
  const { year, month, day: dayOfMonth } = fromDay(day)
  const unit = UNITS[precision]
  if (unit === 'year') return { year }
  return unit === 'month' ? { year, month } : { year, month, day: dayOfMonth }
}

/** The two ends of a date; a single date is its own start and end. */
export function endsOf(date: EdtfDate): {
  start: EdtfPoint | MissingEnd
  end: EdtfPoint | MissingEnd
} {
  return date.kind === 'point' ? { start: date, end: date } : date
}

function isPlain(end: EdtfPoint | MissingEnd): boolean {
  if (typeof end === 'string' || end.approximate || end.uncertain) return false
  return ['day', 'month', 'year'].includes(end.precision)
}

/** Whether days, months and years of ISO 8601 say all that the date says. */
export function isPlainDate(date: EdtfDate): boolean {
  const { start, end } = endsOf(date)
  return isPlain(start) && isPlain(end)
}
