import type { CountryStatus } from '../../ui/looks'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { type Attendance, attendanceOn, SHADES, shadeOf, statusOf, UNION } from './forum-states'
import type { Participant } from './participation'

/** ASEAN's members first, then by the number of forums, then by name. */
export function forumRows(input: LensInput): LensRow[] {
  const attendance = attendanceOn(input)
  const { participants, members } = attendance
  const isMember = ({ party }: Participant) => members.has(party)
  const taking = participants
    .toSorted(
      (a, b) =>
        Number(isMember(b)) - Number(isMember(a)) ||
        b.in.length - a.in.length ||
        (a.name < b.name ? -1 : 1),
    )
    .map((participant) => rowOf(participant, attendance))
  const listed = new Set(participants.map(({ party }) => party))
  const others = input.members
    .filter(({ id }) => members.has(id) && !listed.has(id))
    .map(({ id, name }) => row(id, name.en, 'not-yet', 'ASEAN member, not in any of these forums'))
  return [...taking, ...others]
}

function rowOf(participant: Participant, attendance: Attendance): LensRow {
  const { party, name, fresh } = participant
  const forums = participant.in.map(
    ({ listing, participation }) => `${listing.name} since ${participation.since}`,
  )
  const words = attendance.members.has(party) ? ['ASEAN member', ...forums] : forums
  return row(party, name, fresh > 0 ? 'fresh' : statusOf(participant, attendance), words.join(', '))
}

function row(party: string, name: string, fill: CountryStatus | 'fresh', words: string): LensRow {
  return { id: party, target: { place: party }, name, swatch: { fill }, words }
}

/** What is on the map on the date, and no more; how the European Union is drawn is said. */
export function forumLegend(input: LensInput): LegendRow[] {
  const attendance = attendanceOn(input)
  const { participants, members } = attendance
  const union = participants.some(({ party }) => party === UNION)
  const isFresh = participants.some(({ fresh }) => fresh > 0)
  const isAbsent = [...members].some((id) => !participants.some(({ party }) => party === id))
  return [
    ...memberLegend(attendance),
    ...shadeLegend(attendance),
    ...(isFresh ? [fill('fresh', 'Joined within a year')] : []),
    ...(isAbsent || members.size === 0 ? [fill('not-yet', 'ASEAN, in none')] : []),
    ...(union ? [unionLegend(input)] : []),
  ]
}

function memberLegend(attendance: Attendance): LegendRow[] {
  const { participants, forumCount, members } = attendance
  const inSome = participants.filter(({ party }) => members.has(party))
  const all = forumCount === 1 ? 'ASEAN member' : `ASEAN, in ${allOf(forumCount)}`
  const looks = [
    ['member', all],
    ['later', 'ASEAN, in fewer'],
  ] as const
  return looks
    .filter(([status]) => inSome.some((one) => statusOf(one, attendance) === status))
    .map(([status, label]) => fill(status, label))
}

/** A row for each shade of the date, which may stand for two numbers of forums. */
function shadeLegend({ participants, forumCount, members }: Attendance): LegendRow[] {
  const counts = new Set(
    participants
      .filter(({ party }) => party !== UNION && !members.has(party))
      .map((participant) => participant.in.length),
  )
  return SHADES.toReversed().flatMap((shade) => {
    const meant = [...counts]
      .filter((count) => shadeOf(count, forumCount) === shade)
      .toSorted((a, b) => a - b)
    return meant.length === 0 ? [] : [fill(shade, shadeLabel(meant, forumCount))]
  })
}

function shadeLabel(counts: readonly number[], forumCount: number): string {
  if (forumCount === 1) return 'Takes part'
  if (counts.includes(forumCount)) return `In ${allOf(forumCount)}`
  return `In ${counts.join(' or ')}`
}

const allOf = (forumCount: number) => (forumCount === 2 ? 'both' : `all ${forumCount}`)

function fill(status: CountryStatus | 'fresh', label: string): LegendRow {
  return { id: status, label, swatch: { fill: status } }
}

function unionLegend({ unions }: LensInput): LegendRow {
  return unions.length > 0
    ? fill('in-union', 'EU: its members that day')
    : {
        id: 'union',
        label: 'EU: at its seat, Brussels',
        swatch: { point: 'partner-seat' },
      }
}
