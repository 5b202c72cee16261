import { dateInWords } from './date-words'
import { type Day, formatIsoDay, fromDay } from './day'
import { type EdtfDate, firstDay, lastDay, parseEdtf } from './edtf'

/** A stretch of time that the viewer keeps to; its first and its last day both belong to it. */
export interface Period {
  from: Day
  to: Day
}

type Grain = 'year' | 'month' | 'day'

/** What an ISO day ends with beyond its year, or beyond its month. */
const TAIL_LENGTHS: Record<Grain, number> = { year: '-MM-DD'.length, month: '-DD'.length, day: 0 }

/** The largest unit that both ends are whole in, so that naming it loses no day. */
function grainOf({ from, to }: Period): Grain {
  const start = fromDay(from)
  const after = fromDay(to + 1)
  if (start.day !== 1 || after.day !== 1) return 'day'
  return start.month === 1 && after.month === 1 ? 'year' : 'month'
}

/** Both ends as EDTF, in whole years or months where no day is lost by it. */
function endsOf(period: Period): [from: string, to: string] {
  const tail = TAIL_LENGTHS[grainOf(period)]
  const short = (day: Day) => formatIsoDay(day).slice(0, tail === 0 ? undefined : -tail)
  return [short(period.from), short(period.to)]
}

/** The period as an EDTF interval, as short as it can be exactly: "1997/2008", "1997-03/1998-06". */
export function formatPeriod(period: Period): string {
  return endsOf(period).join('/')
}

/** "1997 to 2008", "March 1997 to June 1998", "3 March 1997 to 5 June 1998"; "1997" for one year. */
export function periodInWords(period: Period): string {
  const [from, to] = endsOf(period)
  return dateInWords(from === to ? from : `${from}/${to}`)
}

/** Whether some day that the date may mean lies in the period; an end without a date reaches on. */
export function touches(date: EdtfDate, { from, to }: Period): boolean {
  const first = firstDay(date)
  const last = lastDay(date)
  return (first === null || first <= to) && (last === null || last >= from)
}

/**
 * Whether a record with this date belongs to the period. One without a date, or with one that
 * cannot be read, has no place in time: while there is a period, it does not.
 * @param text EDTF, or null where the record has no date
 */
export function isInPeriod(text: string | null, period: Period | null): boolean {
  if (period === null) return true
  const date = text === null ? null : parseEdtf(text)
  return date !== null && touches(date, period)
}
