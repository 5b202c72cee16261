import { membersOn } from '../domain/as-of'
import type { LensId } from '../domain/view-state'
import type { CountryState } from '../map/country-state'
import { boundsFor } from '../map/framing'
import { NO_MARKS } from '../map/marks'
import type { Lens, LensInput } from './lens'
import { membersLens } from './members/members-lens'

/** What lenses over Southeast Asia begin with: members as quiet ground, framed as the region. */
export function regionLens(id: LensId): Lens {
  return {
    ...membersLens,
    id,
    countryStates: memberGround,
    marks: () => NO_MARKS,
    legend: () => [{ id: 'member', label: 'Member on this date', swatch: { fill: 'member' } }],
    framing: (_input, { position }) => ({ kind: 'bounds', bounds: boundsFor(position) }),
  }
}

/** Members on the date in one colour; all others quiet. */
export function memberGround({ members, day }: LensInput): Map<string, CountryState> {
  return new Map(membersOn(members, day).map(({ id }) => [id, { status: 'member', fresh: 0 }]))
}
