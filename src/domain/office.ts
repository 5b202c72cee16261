import type { Day } from './day'
import { type EdtfDate, parseEdtf } from './edtf'
import type { SecretaryGeneral } from './records'
import { holdsOn } from './truth'

const terms = new WeakMap<readonly SecretaryGeneral[], readonly (EdtfDate | null)[]>()

/**
 * Who held the office of Secretary-General on a day; where one term ends on the day when another
 * begins, the later. Null before the first, and between two where the record leaves a gap.
 */
export function inOfficeOn(people: readonly SecretaryGeneral[], day: Day): SecretaryGeneral | null {
  const dates = terms.get(people) ?? people.map(({ term }) => parseEdtf(term))
  terms.set(people, dates)
  const index = dates.findLastIndex((date) => date !== null && holdsOn(date, day) !== 'no')
  return people[index] ?? null
}
