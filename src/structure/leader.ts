import type { Day } from '../domain/day'
import { parseEdtf } from '../domain/edtf'
import type { SecretaryGeneral } from '../domain/records'
import { holdsOn } from '../domain/truth'

/** Who held the office on a day; where one term ends on the day when another begins, the later. */
export function leaderOn(people: readonly SecretaryGeneral[], day: Day): SecretaryGeneral | null {
  return (
    people.findLast(({ term }) => {
      const date = parseEdtf(term)
      return date !== null && holdsOn(date, day) !== 'no'
    }) ?? null
  )
}
