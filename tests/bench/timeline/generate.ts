import { type Day, fromDay, toDay, type YearMonthDay } from '../../../src/domain/day'
import { LANES, type Lane } from '../../../src/domain/records'
import { seededRandom } from './random'
import { makeLabel, makeTitle } from './titles'

/** A made-up event, as all libraries get it. */
export interface BenchEvent {
  id: string
  /** EDTF. */
  date: string
  /** Where the event stands, or begins. */
  fromDay: Day
  /** Last day of a span; the same as `fromDay` for everything else. */
  toDay: Day
  lane: Lane
  /** 1 to 5; about one in thirty is a 5. */
  importance: number
  title: string
  /** At most 24 characters: the text that every library draws. */
  label: string
}

/** Sixty years. */
export const BENCH_SPAN = { first: toDay(1967, 1, 1), last: toDay(2026, 12, 31) }

const SEED = 1967
const SPAN_SHARE = 0.1
const MONTH_SHARE = 0.03
const YEAR_SHARE = 0.02
const SHORTEST_SPAN_DAYS = 90
const LONGEST_SPAN_DAYS = 4 * 365
/** Upper ends of the shares of the importances 1 to 5. */
const IMPORTANCE_ENDS = [0.45, 0.73, 0.89, 0.97, 1]
/** Under 1: later years hold more events than early ones. */
const DENSITY_EXPONENT = 0.8

/**
 * Makes events over sixty years in six lanes: 85 % of a day, 10 % spans of 90 days to four years,
 * the rest of a month or a year.
 * @returns in order of time, then of importance; the same for the same count and seed
 */
export function generateEvents(count: number, seed = SEED): BenchEvent[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index) => makeEvent(index, random)).sort(
    (a, b) => a.fromDay - b.fromDay || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  )
}

function makeEvent(index: number, random: () => number): BenchEvent {
  const { first, last } = BENCH_SPAN
  const day = first + Math.floor(random() ** DENSITY_EXPONENT * (last - first + 1))
  const when = makeDate(day, random)
  const roll = random()
  return {
    id: `event-${String(index + 1).padStart(6, '0')}`,
    ...when,
    lane: LANES[Math.floor(random() * LANES.length)] ?? 'institution',
    importance: 1 + IMPORTANCE_ENDS.findIndex((end) => roll < end),
    title: makeTitle(random),
    label: makeLabel(random),
  }
}

function makeDate(day: Day, random: () => number): Pick<BenchEvent, 'date' | 'fromDay' | 'toDay'> {
  const kind = random()
  const on = fromDay(day)
  if (kind < SPAN_SHARE) {
    const lengthDays =
      SHORTEST_SPAN_DAYS + Math.floor(random() * (LONGEST_SPAN_DAYS - SHORTEST_SPAN_DAYS + 1))
    const end = Math.min(day + lengthDays, BENCH_SPAN.last)
    // What would end too early for a span begins earlier instead.
    const start = Math.min(day, end - SHORTEST_SPAN_DAYS)
    const date = `${dayText(fromDay(start))}/${dayText(fromDay(end))}`
    return { date, fromDay: start, toDay: end }
  }
  if (kind < SPAN_SHARE + MONTH_SHARE) {
    return point(monthText(on), toDay(on.year, on.month))
  }
  if (kind < SPAN_SHARE + MONTH_SHARE + YEAR_SHARE) {
    return point(String(on.year), toDay(on.year))
  }
  return point(dayText(on), day)
}

const point = (date: string, day: Day) => ({ date, fromDay: day, toDay: day })
const two = (value: number) => String(value).padStart(2, '0')
const monthText = ({ year, month }: YearMonthDay) => `${year}-${two(month)}`
const dayText = (on: YearMonthDay) => `${monthText(on)}-${two(on.day)}`
