import { freshness, joinedOn, membershipOn, membersOn, partnersOn } from '../../domain/as-of'
import { dayInWords } from '../../domain/date-words'
import type { Member } from '../../domain/records'
import type { CountryState } from '../../map/country-state'
import type { CountryRow, DateSentence, Lens, LensInput } from '../lens'

/** Who belongs to ASEAN on a date, by when they joined. */
export const membersLens: Lens = {
  id: 'members',
  name: 'Members',
  countryStates: ({ members, day }) =>
    new Map(members.map((member) => [member.isoNumeric, stateOf(member, day)])),
  sentence,
  legend: [
    { id: 'founding', label: 'Founding member', swatch: 'founding' },
    { id: 'later', label: 'Joined later', swatch: 'later' },
    { id: 'fresh', label: 'Joined within a year', swatch: 'fresh' },
    { id: 'not-yet', label: 'Not yet a member', swatch: 'not-yet' },
  ],
  countries: ({ members, day }) => inOrderOfJoining(members).map((member) => rowOf(member, day)),
}

function stateOf(member: Member, day: number): CountryState {
  const membership = membershipOn(member, day)
  if (membership.status === 'not-yet') return { status: 'not-yet', fresh: 0 }
  return {
    status: membership.founding ? 'founding' : 'later',
    fresh: freshness(membership.daysSince),
  }
}

function inOrderOfJoining(members: readonly Member[]): Member[] {
  const key = (member: Member) => `${member.accession.date} ${member.name.en}`
  return members.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function rowOf(member: Member, day: number): CountryRow {
  const { status, fresh } = stateOf(member, day)
  const membership = membershipOn(member, day)
  const swatch = fresh > 0 ? 'fresh' : status
  return { code: member.id, name: member.name.en, swatch, words: wordsOf(membership) }
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

// Made once: a formatter is costly, and a sentence is written at every step of a scrub.
const LIST = new Intl.ListFormat('en')

function list(names: readonly string[]): string {
  return LIST.format(names)
}
