import { type Day, fromDay, toDay } from '../../domain/day'
import { firstDay, parseEdtf } from '../../domain/edtf'
import type { Chair } from '../../domain/lens-records'

/** Which state led ASEAN on a day, and how far the record says so. */
export interface ChairOnDay {
  /** ISO 3166-1 alpha-3. */
  country: string
  /** The record only infers it. */
  isProbable: boolean
  /** The chair passed on in the middle of the year, on a day that the record does not give. */
  isMidYear: boolean
}

/** Nobody chaired before ASEAN was founded. */
const FOUNDED = toDay(1967, 8, 8)
/** Under the Charter the chair goes by calendar years. */
const FIRST_CHARTER_YEAR = 2009
/** Stands for "mid-year": the days of the ministers' meetings are not in the record. */
const HANDOVER_MONTH = 7

const known = new WeakMap<readonly Chair[], ReadonlyMap<number, Chair>>()

/**
 * The state in the chair on a day; null before the founding and where the record is silent.
 * Until 2008 that is the chair of the Standing Committee, which a state led until it had been host
 * to the foreign ministers: the second half of a year belongs to the host of the next.
 */
export function chairOn(chairs: readonly Chair[], day: Day): ChairOnDay | null {
  if (day < FOUNDED) return null
  const years = byYear(chairs)
  const { year, month } = fromDay(day)
  const present = years.get(year)
  if (!present) return null
  if (year >= FIRST_CHARTER_YEAR) {
    return { country: present.country, isProbable: false, isMidYear: false }
  }
  const next = years.get(year + 1)
  // The first term began with the founding; the third ended with a meeting in December 1969.
  const passesOn = year > 1967 && next?.basis !== 'standing-committee-inferred'
  const term = passesOn && month >= HANDOVER_MONTH && next ? next : present
  return {
    country: leaderOf(term),
    isProbable: term.basis === 'standing-committee-inferred' || term.confidence === 'uncertain',
    isMidYear: true,
  }
}

/** Where the year is listed by its summit, the ministers' host had led the Standing Committee. */
function leaderOf({ basis, country, ministerialMeeting }: Chair): string {
  return basis === 'summit-host' ? (ministerialMeeting?.country ?? country) : country
}

function byYear(chairs: readonly Chair[]): ReadonlyMap<number, Chair> {
  const years = known.get(chairs) ?? new Map(chairs.flatMap(yearOf))
  known.set(chairs, years)
  return years
}

function yearOf(chair: Chair): [number, Chair][] {
  const date = parseEdtf(chair.year)
  const first = date && firstDay(date)
  return first === null ? [] : [[fromDay(first).year, chair]]
}
