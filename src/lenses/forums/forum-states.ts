import { membersOn } from '../../domain/as-of'
import type { CountryState } from '../../map/country-state'
import type { CountryStatus } from '../../ui/looks'
import type { LensInput } from '../lens'
import { statesOfUnion } from '../partners/union'
import { forumsOn, type Participant, participantsOf, standing } from './participation'

/** Shades for participants beyond ASEAN, from one forum to all. */
export const SHADES = ['in-1', 'in-2', 'in-3', 'in-4', 'in-5'] as const

/** The European Union takes part as one. */
export const UNION = 'EU'

/** Who takes part on the date, and how many forums there are to take part in. */
export interface Attendance {
  participants: readonly Participant[]
  forumCount: number
  /** Codes of ASEAN's members on the date. */
  members: ReadonlySet<string>
}

export function attendanceOn({ forums, members, show, day }: LensInput): Attendance {
  const open = standing(forumsOn(forums, show, day))
  return {
    participants: participantsOf(open, day),
    forumCount: open.length,
    members: new Set(membersOn(members, day).map(({ id }) => id)),
  }
}

/** The darkest shade is for all forums of the date, so that it means the same on every date. */
export function shadeOf(count: number, forumCount: number): CountryStatus {
  if (forumCount === 1) return 'in-3'
  if (count >= forumCount) return 'in-5'
  // All of many, most, some and one: finer steps could not be told apart.
  const share = (count - 1) / (forumCount - 1)
  if (share >= 0.5) return 'in-4'
  return share > 0 ? 'in-2' : 'in-1'
}

export function statusOf(participant: Participant, attendance: Attendance): CountryStatus {
  const { forumCount, members } = attendance
  const count = participant.in.length
  if (members.has(participant.party)) return count === forumCount ? 'member' : 'later'
  return participant.party === UNION ? 'in-union' : shadeOf(count, forumCount)
}

/**
 * Participants of the date; members of ASEAN in a colour of their own, those in none of the forums
 * hatched. A state that takes part only through the Union is hatched too.
 */
export function forumStates(input: LensInput): Map<string, CountryState> {
  const attendance = attendanceOn(input)
  const { participants, members } = attendance
  const states = new Map<string, CountryState>()
  const union = participants.find(({ party }) => party === UNION)
  for (const code of union ? statesOfUnion(input.unions, input.day) : []) {
    states.set(code, { status: 'in-union', fresh: union?.fresh ?? 0 })
  }
  for (const code of members) states.set(code, { status: 'not-yet', fresh: 0 })
  for (const participant of participants) {
    if (participant.party === UNION) continue
    const status = statusOf(participant, attendance)
    states.set(participant.party, { status, fresh: participant.fresh })
  }
  return states
}

/** A state of the Union that takes part on no other ground stands for the Union. */
export function placeOfState(code: string, input: LensInput): string {
  const { participants, members } = attendanceOn(input)
  const isIn = (party: string) => participants.some((one) => one.party === party)
  const isOwn = members.has(code) || isIn(code) || !isIn(UNION)
  return !isOwn && statesOfUnion(input.unions, input.day).includes(code) ? UNION : code
}
