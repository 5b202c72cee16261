import { type Day, fromDay } from './day'
import { type EdtfDate, type EdtfPoint, type MissingEnd, parseEdtf } from './edtf'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** By the quarter of the year that `edtf` gives a season. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** @param month 1 to 12; an empty text for any other */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** "8 August", without the year. */
export function dayAndMonth(day: Day): string {
  const { month, day: dayOfMonth } = fromDay(day)
  return `${dayOfMonth} ${monthName(month)}`
}

/** Year in words; years before the common era say so, and years that would look like days. */
export function yearInWords(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} BCE`
  return year < 100 ? `${year} CE` : grouped(year)
}

/** Years of five digits and more are read in thousands: "12,000". */
function grouped(year: number): string {
  return year < 10_000 ? String(year) : year.toLocaleString('en')
}

/** "8 August 1967". */
export function dayInWords(day: Day): string {
  return `${dayAndMonth(day)} ${yearInWords(fromDay(day).year)}`
}

/** "8 Aug 1967", for marks with little room. */
export function dayInShort(day: Day): string {
  const { year, month, day: dayOfMonth } = fromDay(day)
  return `${dayOfMonth} ${monthName(month).slice(0, 3)} ${yearInWords(year)}`
}

/** An EDTF string as a person would say it: "c. 1990", "23 to 24 February 1976", "since 1976". */
export function dateInWords(text: string): string {
  const date = parseEdtf(text)
  return date ? edtfInWords(date) : text
}

function edtfInWords(date: EdtfDate): string {
  return date.kind === 'point' ? pointInWords(date) : intervalInWords(date.start, date.end)
}

function intervalInWords(start: EdtfPoint | MissingEnd, end: EdtfPoint | MissingEnd): string {
  if (typeof start === 'string') return withoutStart(start, end)
  if (end === 'open') return `since ${pointInWords(start)}`
  if (end === 'unknown') return `from ${pointInWords(start)}, end not known`
  if (start.uncertain && end.uncertain) return `${rangeInWords(start, end)}, uncertain`
  return rangeInWords(start, end)
}

function withoutStart(start: MissingEnd, end: EdtfPoint | MissingEnd): string {
  if (typeof end !== 'string') {
    return `${start === 'open' ? 'until' : 'before'} ${pointInWords(end)}`
  }
  return start === 'unknown' && end === 'open' ? 'still goes on, start not known' : 'date not known'
}

/** "23 to 24 February 1976": what both ends share is said once. */
function rangeInWords(start: EdtfPoint, end: EdtfPoint): string {
  const bothInDoubt = start.uncertain && end.uncertain
  // After a comma it would be open which of the two the doubt belongs to.
  const doubt = ({ uncertain }: EdtfPoint) => (uncertain && !bothInDoubt ? ' (uncertain)' : '')
  const from = about(start) + startInWords(start, end)
  const to = about(end) + plainPoint(end)
  if (from === to && doubt(start) === doubt(end)) return to + doubt(end)
  return `${from}${doubt(start)} to ${to}${doubt(end)}`
}

/** The start of a range without what its end says again: year, month and year, or the era. */
function startInWords(start: EdtfPoint, end: EdtfPoint): string {
  const whole = plainPoint(start)
  const isPlain = [start, end].every(({ approximate, uncertain }) => !approximate && !uncertain)
  if (!isPlain || start.precision !== end.precision || start.earliest === end.earliest) return whole
  const [a, b] = [fromDay(start.earliest), fromDay(end.earliest)]
  if (start.precision === 'year') return b.year <= 0 ? whole.replace(' BCE', '') : whole
  if (a.year !== b.year) return whole
  if (start.precision === 'month') return monthName(a.month)
  return a.month === b.month ? String(a.day) : dayAndMonth(start.earliest)
}

function pointInWords(point: EdtfPoint): string {
  return about(point) + plainPoint(point) + (point.uncertain ? ', uncertain' : '')
}

const about = ({ approximate }: EdtfPoint) => (approximate ? 'c. ' : '')

function plainPoint({ earliest, latest, precision }: EdtfPoint): string {
  const { year, month } = fromDay(earliest)
  switch (precision) {
    case 'day':
      return dayInWords(earliest)
    case 'month':
      return `${monthName(month)} ${yearInWords(year)}`
    case 'season':
      return `${SEASONS[(month - 1) / 3]} ${yearInWords(year)}`
    case 'decade':
      return decadeInWords(year, fromDay(latest).year)
    case 'century':
      return centuryInWords(year, fromDay(latest).year)
    default:
      return yearInWords(year)
  }
}

/** "The 190s BCE" would be other years than the ten that count from the year 0: they are named. */
function decadeInWords(first: number, last: number): string {
  if (first >= 10) return `the ${grouped(first)}s`
  const from = last <= 0 ? String(1 - first) : yearInWords(first)
  return `the decade ${from} to ${yearInWords(last)}`
}

/** 1500 to 1599 is the 16th century, give or take the year that its name begins late. */
function centuryInWords(first: number, last: number): string {
  const isBefore = last <= 0
  const number = isBefore ? (1 - first) / 100 : first / 100 + 1
  return `the ${ordinal(number)} century${isBefore ? ' BCE' : ''}`
}

function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]
  return `${number}${ending ?? 'th'}`
}
