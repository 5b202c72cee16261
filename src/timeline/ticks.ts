import { monthName, yearInWords } from '../domain/date-words'
import { type Day, fromDay, toDay } from '../domain/day'
import type { TimeWindow } from './time-window'

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
  /** Length in days, about. */
  days: number
}

const step = (unit: Unit, count: number, days: number): Step => ({
  unit,
  count,
  days: days * count,
})

const STEPS: Step[] = [
  step('day', 1, 1),
  step('day', 5, 1),
  step('month', 1, 30.4),
  step('month', 3, 30.4),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map((years) => step('year', years, 365.25)),
]

/** Widest tick label plus the room around it. */
const SPACING_PX = 62

/** Ticks for a window: the finest calendar step whose labels have room. */
export function ticksFor(window: TimeWindow, widthPx: number): Tick[] {
  const days = window.to - window.from
  const room = (days * SPACING_PX) / Math.max(widthPx, 1)
  const chosen = STEPS.find((candidate) => candidate.days >= room) ?? STEPS.at(-1)
  return chosen ? ticksOfStep(window, chosen) : []
}

function ticksOfStep(window: TimeWindow, { unit, count }: Step): Tick[] {
  const start = fromDay(window.from)
  if (unit === 'year') {
    const first = Math.ceil(start.year / count) * count
    return collect(window, (i) => yearTick(first + i * count))
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
    const { day: dayOfMonth, month } = fromDay(day)
    const aligned = (dayOfMonth - 1) % count === 0 && (count === 1 || dayOfMonth < 30)
    if (!aligned) continue
    const major = dayOfMonth === 1
    ticks.push({ day, label: major ? monthName(month) : `${dayOfMonth}`, major })
  }
  return ticks
}
