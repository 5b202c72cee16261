import {
  candidacyOn,
  freshness,
  isCandidacy,
  joinedOn,
  membershipOn,
  membersOn,
  partnersOn,
} from '../../domain/as-of'
import { dayInWords } from '../../domain/date-words'
import type { Member, Observer } from '../../domain/records'
import type { CountryState } from '../../map/country-state'
import { boundsAround, boundsFor, type Framing } from '../../map/framing'
import { NO_MARKS } from '../../map/marks'
import type { CountryStatus } from '../../ui/looks'
import type { DateSentence, Lens, LensInput, LensRow, LensSelection } from '../lens'
import { count, list } from '../words'

/** Who belongs to ASEAN on a date, by when they joined; who watches and who waits. */
export const membersLens: Lens = {
  id: 'members',
  files: [],
  projection: 'mercator',
  countryStates,
  marks: () => NO_MARKS,
  sentence,
  legend: () => LEGEND,
  rowsName: 'Countries',
  rows: ({ members, observers, day }) => [
    ...inOrderOfJoining(members).map((member) => rowOf(member, day)),
    ...observers.flatMap((observer) => observerRows(observer, day)),
  ],
  framing,
  timeline: () => null,
}

/** A country that the map is about is shown among its neighbours. */
function framing(
  { members, observers }: LensInput,
  { place, position, box }: LensSelection,
): Framing {
  const isShown = [...members, ...observers].some(({ id }) => id === place)
  const bounds = box && isShown ? boundsAround(box) : boundsFor(position)
  return { kind: 'bounds', bounds }
}

const LEGEND = [
  { id: 'founding', label: 'Founder', swatch: { fill: 'founding' } },
  { id: 'later', label: 'Joined later', swatch: { fill: 'later' } },
  { id: 'fresh', label: 'Within a year', swatch: { fill: 'fresh' } },
  { id: 'not-yet', label: 'Not yet', swatch: { fill: 'not-yet' } },
  { id: 'observer', label: 'Observer', swatch: { fill: 'observer' } },
  { id: 'candidate', label: 'Candidate', swatch: { fill: 'candidate' } },
] as const

function countryStates({ members, observers, day }: LensInput): Map<string, CountryState> {
  const states = new Map(members.map((member) => [member.id, stateOf(member, day)]))
  for (const observer of observers) {
    if (candidacyOn(observer, day)) states.set(observer.id, { status: 'observer', fresh: 0 })
  }
  return states
}

function stateOf(member: Member, day: number): CountryState {
  const membership = membershipOn(member, day)
  if (membership.status === 'not-yet') {
    return { status: waitingAs(membership.candidacy), fresh: 0 }
  }
  return {
    status: membership.founding ? 'founding' : 'later',
    fresh: freshness(membership.daysSince),
  }
}

function waitingAs(candidacy: string | null): CountryStatus {
  if (candidacy === null) return 'not-yet'
  return isCandidacy(candidacy) ? 'candidate' : 'observer'
}

function inOrderOfJoining(members: readonly Member[]): Member[] {
  const key = (member: Member) => `${member.accession.date} ${member.name.en}`
  return members.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function rowOf(member: Member, day: number): LensRow {
  const { status, fresh } = stateOf(member, day)
  const membership = membershipOn(member, day)
  return {
    id: member.id,
    target: { place: member.id },
    name: member.name.en,
    swatch: { fill: fresh > 0 ? 'fresh' : status },
    words: wordsOf(membership),
  }
}

/** An observer that never became a member is listed while it is one. */
function observerRows({ id, name, ...observer }: Observer, day: number): LensRow[] {
  const status = candidacyOn(observer, day)
  if (status === null) return []
  const words = `${status}, not a member`
  return [{ id, target: { place: id }, name: name.en, swatch: { fill: 'observer' }, words }]
}

function wordsOf(membership: ReturnType<typeof membershipOn>): string {
  if (membership.status === 'member') return `member since ${dayInWords(membership.joined)}`
  const candidacy = membership.candidacy ? `${membership.candidacy}, ` : ''
  return `${candidacy}not yet a member`
}

function sentence({ members, partners, day }: LensInput): DateSentence {
  const present = membersOn(members, day)
  const dialogue = partnersOn(partners, day)
  const joined = joinedOn(members, day)
  const change = joined.length === 0 ? '' : changeOf(joined)
  const none = present.length === 0
  const memberCount = none ? 'ASEAN not founded yet' : count(present.length, 'member')
  const partnerCount = count(dialogue.length, 'dialogue partner')
  const imprecise = dialogue.some(({ truth }) => truth === 'possible')
  const names = dialogue.map(({ partner }) => partner.name.en)
  return {
    brief: memberCount,
    short: none ? memberCount : `${memberCount} · ${partnerCount}`,
    change,
    full: [
      none ? `${memberCount}.` : `${memberCount}: ${list(present.map(({ name }) => name.en))}.`,
      names.length > 0 ? `${partnerCount}: ${list(names)}.` : 'No dialogue partners.',
      imprecise ? 'The exact day of one or more partnerships is not known.' : '',
      change && `${change}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function changeOf(joined: readonly Member[]): string {
  const names = list(joined.map(({ name }) => name.en))
  const founders = joined.every(({ accession }) => accession.founding)
  if (founders) return 'ASEAN is founded'
  return `${names} ${joined.length === 1 ? 'joins' : 'join'}`
}
