import { clampDay, type Span } from '../../domain/atlas'
import { addMonths, type Day } from '../../domain/day'

/** Evenly through the years, or from event to event with a rest at each. */
export type Pace = 'years' | 'events'

export const SPEEDS = [0.5, 1, 2, 4, 8] as const
/** Times the pace's own speed. */
export type Speed = (typeof SPEEDS)[number]

export interface PlaySettings {
  pace: Pace
  speed: Speed
  /** Start again at the end. */
  loop: boolean
}

export const DEFAULT_PLAY_SETTINGS: PlaySettings = { pace: 'years', speed: 1, loop: false }

const YEARS_A_SECOND = 2
const DWELL_SECONDS = 4
const DAYS_A_YEAR = 365.25

/** Years of history in a second of playing evenly. */
export function yearsASecond(speed: Speed): number {
  return YEARS_A_SECOND * speed
}

/** How long playing event by event rests at each. */
export function dwellMs(speed: Speed): number {
  return (DWELL_SECONDS * 1000) / speed
}

interface Stretch {
  from: Day
  /** Since playing left `from`. */
  seconds: number
  speed: Speed
  span: Span
}

/** The day that playing evenly has reached. */
export function dayAfter({ from, seconds, speed, span }: Stretch): Day {
  return clampDay(from + Math.round(seconds * yearsASecond(speed) * DAYS_A_YEAR), span)
}

/** The same by whole years, for those who asked for less motion. */
export function dayAfterWholeYears({ from, seconds, speed, span }: Stretch): Day {
  return clampDay(addMonths(from, 12 * Math.floor(seconds * yearsASecond(speed))), span)
}

/** Pace and speed for a small button, for example "2 yr/s" or "4 s each". */
export function paceInShort({ pace, speed }: PlaySettings): string {
  if (pace === 'years') return `${yearsASecond(speed)} yr/s`
  return `${halves(dwellMs(speed) / 1000)} s each`
}

/** For example "2 years of history a second" or "4 seconds at each event". */
export function paceInWords({ pace, speed }: PlaySettings): string {
  if (pace === 'years') {
    const years = yearsASecond(speed)
    return `${years} ${years === 1 ? 'year' : 'years'} of history a second`
  }
  const seconds = dwellMs(speed) / 1000
  if (seconds < 1) return 'Half a second at each event'
  return `${seconds} ${seconds === 1 ? 'second' : 'seconds'} at each event`
}

/** For example "½×". */
export function speedInShort(speed: Speed): string {
  return `${halves(speed)}×`
}

function halves(value: number): string {
  return value === 0.5 ? '½' : String(value)
}
