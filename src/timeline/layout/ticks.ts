import { monthName, yearInWords } from '../../domain/date-words'
import { type Day, daysInMonth, fromDay, toDay } from '../../domain/day'
import type { TimeWindow } from '../window/time-window'
import { EDGE_PX } from './scale'

export interface Tick {
  day: Day
  label: string
  /** Starts a larger unit (a year among months): drawn stronger. */
  major: boolean
}

type Unit = 'year' | 'month' | 'day'

interface Step {
  unit: Unit
  count: number
  /** Least days from one tick to the next: February is the shortest month. */
  days: number
}

const STEPS: Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 5, days: 5 },
  // Between five days and month: without it a window of four weeks could hold no tick at all.
  { unit: 'day', count: 10, days: 10 },
  { unit: 'month', count: 1, days: 28 },
  { unit: 'month', count: 3, days: 90 },
  // Between quarter and year: without it a window of ten months could hold no tick at all.
  { unit: 'month', count: 6, days: 181 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(
    (count): Step => ({ unit: 'year', count, days: 365 * count }),
  ),
]

/** Widest tick label plus the room around it; years before the common era say so at every tick. */
const SPACING_PX = 51
const LONG_SPACING_PX = 84
const COMMON_ERA = toDay(1)

/**
 * Ticks for a window: the finest calendar step whose labels have room.
 * @param unit size of the labels' text over 12 px
 */
export function ticksFor(window: TimeWindow, widthPx: number, unit = 1): Tick[] {
  const inner = Math.max(widthPx - 2 * EDGE_PX, 1)
  const daysPerPx = (window.to - window.from) / inner
  const spacingPx = (step: Step) =>
    step.unit === 'year' && window.from < COMMON_ERA ? LONG_SPACING_PX : SPACING_PX
  const hasRoom = (step: Step) => step.days >= spacingPx(step) * unit * daysPerPx
  const chosen = STEPS.find(hasRoom) ?? STEPS.at(-1)
  return chosen ? ticksOfStep(window, chosen) : []
}

function ticksOfStep(window: TimeWindow, { unit, count }: Step): Tick[] {
  const start = fromDay(window.from)
  if (unit === 'year') {
    const first = Math.floor(start.year / count) * count
    return collect(window, (i) => yearTick(roundYear(first + i * count, count)))
  }
  if (unit === 'month') {
    const first = Math.floor((start.month - 1) / count) * count
    return collect(window, (i) => monthTick(toDay(start.year, first + i * count + 1, 1)))
  }
  return dayTicks(window, count)
}

/** Takes ticks from a rising sequence while they lie in the window. */
function collect(window: TimeWindow, tickAt: (index: number) => Tick): Tick[] {
  const ticks: Tick[] = []
  for (let index = 0; ticks.length < 400; index++) {
    const tick = tickAt(index)
    if (tick.day > window.to) break
    if (tick.day >= window.from) ticks.push(tick)
  }
  return ticks
}

/** There is no year 0: 1000 BCE is the year -999, and the round year at the turn of the era is 1. */
function roundYear(year: number, count: number): number {
  return year <= 0 && count > 1 ? year + 1 : year
}

function yearTick(year: number): Tick {
  return { day: toDay(year), label: yearInWords(year), major: false }
}

function monthTick(day: Day): Tick {
  const { year, month } = fromDay(day)
  const major = month === 1
  return { day, label: major ? yearInWords(year) : monthName(month).slice(0, 3), major }
}

/** Every day, or the 1st, 6th, 11th ... of each month, so that ticks stay put while panning. */
function dayTicks(window: TimeWindow, count: number): Tick[] {
  const ticks: Tick[] = []
  for (let day = Math.ceil(window.from); day <= window.to; day++) {
    const { year, day: dayOfMonth, month } = fromDay(day)
    // A last tick too near to the first of the next month is left out.
    const crowded = count > 1 && daysInMonth(year, month) - dayOfMonth + 1 < count
    const aligned = (dayOfMonth - 1) % count === 0 && !crowded
    if (!aligned) continue
    const major = dayOfMonth === 1
    ticks.push({ day, label: major ? monthName(month).slice(0, 3) : `${dayOfMonth}`, major })
  }
  return ticks
}

/**
 * What the ticks of a window leave out: the month and year of a window of days, the year of a
 * window of months, either of them where there is room for no tick at all. Null where the ticks say
 * it themselves.
 */
export function axisContext(window: TimeWindow, ticks: readonly Tick[]): string | null {
  const first = ticks[0]
  if (first && isYear(first)) return null
  const { year, month } = fromDay(Math.ceil(window.from))
  const ofDays = first
    ? ticks.some(({ day }) => fromDay(day).day !== 1)
    : window.to - window.from < DAYS_OF_YEAR
  return ofDays ? `${monthName(month).slice(0, 3)} ${yearInWords(year)}` : yearInWords(year)
}

const DAYS_OF_YEAR = 365

function isYear({ day, label }: Tick): boolean {
  const { year, month, day: dayOfMonth } = fromDay(day)
  return month === 1 && dayOfMonth === 1 && label === yearInWords(year)
}
