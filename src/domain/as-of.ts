import type { Day } from './day'
import { parseEdtf } from './edtf'
import type { Member, Partner, PartnerKind } from './records'
import { hasBegun, type Truth } from './truth'

const DAYS_IN_YEAR = 365

/** What a member state is to ASEAN on a day. */
export type Membership =
  | { status: 'member'; founding: boolean; joined: Day; daysSince: number }
  | { status: 'not-yet'; joins: Day; candidacy: string | null }

/** First day of membership. Data checks guarantee a day; a damaged record counts as never. */
export function accessionDay(member: Member): Day {
  const date = parseEdtf(member.accession.date)
  return date?.kind === 'point' ? date.earliest : Number.POSITIVE_INFINITY
}

export function membershipOn(member: Member, day: Day): Membership {
  const joined = accessionDay(member)
  if (day >= joined) {
    const { founding } = member.accession
    return { status: 'member', founding, joined, daysSince: day - joined }
  }
  return { status: 'not-yet', joins: joined, candidacy: candidacyOn(member, day) }
}

/** Observer, applicant and the like, where the state is one on this day. */
export function candidacyOn(state: Pick<Member, 'periods'>, day: Day): string | null {
  const period = state.periods?.find(({ from, to }) => {
    const end = parseEdtf(to)
    const ended = end?.kind === 'point' && day >= end.earliest
    return hasBegun(from, day) !== 'no' && !ended
  })
  return period?.status ?? null
}

/** A candidate has asked to join, or has been promised to; an observer or guest has not. */
export function isCandidacy(status: string): boolean {
  return /applicant|in principle/.test(status)
}

export function membersOn(members: readonly Member[], day: Day): Member[] {
  return members.filter((member) => membershipOn(member, day).status === 'member')
}

/** Members whose accession took effect on exactly that day. */
export function joinedOn(members: readonly Member[], day: Day): Member[] {
  return members.filter((member) => accessionDay(member) === day)
}

/**
 * How new something is, from 1 on its first day to 0 a year later, in twelve steps: a highlight
 * that fades as the cursor moves on, without asking the map to repaint for every single day.
 */
export function freshness(daysSince: number): number {
  if (daysSince < 0 || daysSince >= DAYS_IN_YEAR) return 0
  return 1 - Math.floor((daysSince / DAYS_IN_YEAR) * 12) / 12
}

/** Since when the partner has had the standing that counts for its kind. */
export function partnerSince(partner: Partner, kind: PartnerKind = partner.kind): string | null {
  return partner.stages.find((stage) => stage.kind === kind)?.date ?? null
}

/** Partners of a kind that had begun, or may have begun where the date is imprecise. */
export function partnersOn(
  partners: readonly Partner[],
  day: Day,
  kind: PartnerKind = 'dialogue',
): { partner: Partner; truth: Truth }[] {
  return partners.flatMap((partner) => {
    const since = partnerSince(partner, kind)
    const truth = since === null ? 'no' : hasBegun(since, day)
    return truth === 'no' ? [] : [{ partner, truth }]
  })
}
