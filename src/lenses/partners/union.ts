import type { Day } from '../../domain/day'
import type { UnionMembership } from '../../domain/lens-records'
import { type DaySpan, isWithin, spanOfState } from '../spans'

interface DatedState extends DaySpan {
  country: string
}

const known = new WeakMap<readonly UnionMembership[], DatedState[]>()

/** ISO 3166-1 alpha-3 codes of the states that formed the union on a day. */
export function statesOfUnion(unions: readonly UnionMembership[], day: Day): string[] {
  const dated = known.get(unions) ?? unions.flatMap(dateState)
  known.set(unions, dated)
  return dated.filter((state) => isWithin(state, day)).map(({ country }) => country)
}

function dateState({ country, membership }: UnionMembership): DatedState[] {
  const span = spanOfState(membership)
  return span ? [{ country, ...span }] : []
}
