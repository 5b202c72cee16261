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
] // prettier-ignore
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** "8 August", without the year. */
export function dayAndMonth(day: Day): string {
  const { month, day: dayOfMonth } = fromDay(day)
  return `${dayOfMonth} ${monthName(month)}`
}

/** Year in words; years before the common era say so. */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`
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
  if (date.kind === 'point') return pointInWords(date, date.text)
  const [startText = '', endText = ''] = date.text.split('/')
  return intervalInWords(date.start, date.end, startText, endText)
}

function intervalInWords(
  start: EdtfPoint | MissingEnd,
  end: EdtfPoint | MissingEnd,
  startText: string,
  endText: string,
): string {
  if (typeof start === 'string') {
    return typeof end === 'string' ? 'date not known' : `until ${pointInWords(end, endText)}`
  }
  const from = pointInWords(start, startText)
  if (end === 'open') return `since ${from}`
  if (end === 'unknown') return `from ${from}, end not known`
  return shortRange(start, end) ?? `${from} to ${pointInWords(end, endText)}`
}

/** "23 to 24 February 1976": what both ends share is said once. */
function shortRange(start: EdtfPoint, end: EdtfPoint): string | null {
  const exact = (point: EdtfPoint) =>
    point.precision === 'day' && !point.approximate && !point.uncertain
  if (!exact(start) || !exact(end)) return null
  const a = fromDay(start.earliest)
  const b = fromDay(end.earliest)
  if (a.year !== b.year) return null
  const from = a.month === b.month ? String(a.day) : dayAndMonth(start.earliest)
  return `${from} to ${dayInWords(end.earliest)}`
}

function pointInWords(point: EdtfPoint, text: string): string {
  const words = plainPoint(point, text)
  if (point.approximate && point.uncertain) return `c. ${words}, uncertain`
  if (point.approximate) return `c. ${words}`
  return point.uncertain ? `${words}, uncertain` : words
}

function plainPoint(point: EdtfPoint, text: string): string {
  const { year, month } = fromDay(point.earliest)
  switch (point.precision) {
    case 'day':
      return dayInWords(point.earliest)
    case 'month':
      return `${monthName(month)} ${yearInWords(year)}`
    case 'season':
      return `${SEASONS[text.slice(-2)] ?? 'season'} ${yearInWords(year)}`
    case 'decade':
      return `the ${year}s`
    case 'century':
      return `the ${year}s (century)`
    default:
      return yearInWords(year)
  }
}
