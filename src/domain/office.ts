import type { Day } from './day'
import { type EdtfDate, firstDay, parseEdtf } from './edtf'
import type { SecretaryGeneral } from './records'
import { holdsOn } from './truth'

const terms = new WeakMap<readonly SecretaryGeneral[], readonly (EdtfDate | null)[]>()

/**
 * Who held the office of Secretary-General on a day; where one term ends on the day when another
 * begins, the later. Null before the first, and between two where the record leaves a gap.
 */
export function inOfficeOn(people: readonly SecretaryGeneral[], day: Day): SecretaryGeneral | null {
  const dates = datesOf(people)
  const index = dates.findLastIndex((date) => date !== null && holdsOn(date, day) !== 'no')
  return people[index] ?? null
}

/**
 * Who held the office next, on a day between two terms on which the record names nobody; null on
 * all other days.
 */
export function nextAfterGap(
  people: readonly SecretaryGeneral[],
  day: Day,
): SecretaryGeneral | null {
  if (inOfficeOn(people, day)) return null
  const starts = datesOf(people).map((date) => date && firstDay(date))
  const next = starts.findIndex((start) => start !== null && start > day)
  return next > 0 ? (people[next] ?? null) : null
}

function datesOf(people: readonly SecretaryGeneral[]): readonly (EdtfDate | null)[] {
  const dates = terms.get(people) ?? people.map(({ term }) => parseEdtf(term))
  terms.set(people, dates)
  return dates
}
