import { membersOn } from '../../domain/as-of'
import { dayInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import type { DateSentence, LensInput } from '../lens'
import { count, list } from '../words'
import { type ForumOnDate, forumsOn, participantsOf, standing } from './participation'

/** How many take part in what, who is in all of it, and who joined on the very day. */
export function forumSentence({ forums, members, show, day }: LensInput): DateSentence {
  const chosen = forumsOn(forums, show, day)
  const open = standing(chosen)
  const isMember = new Set(membersOn(members, day).map(({ id }) => id))
  const change = chosen
    .map((forum) => changeOf(forum, day))
    .filter(Boolean)
    .join(' · ')
  const lead = open.length === 0 ? notYet(chosen, day) : leadOf(chosen, open, day)
  const ofAsean = participantsOf(open, day).filter(({ party }) => isMember.has(party))
  const inAll = ofAsean.filter((one) => one.in.length === open.length)
  return {
    brief: lead.brief,
    short: [lead.short, open.length > 0 ? aseanShare(open, ofAsean.length, inAll.length) : '']
      .filter(Boolean)
      .join(' · '),
    change,
    full: [
      ...(open.length === 0 ? [`${lead.short}.`] : chosen.map((forum) => named(forum, day))),
      open.length > 1 ? overlap(open, day) : '',
      doubts(open),
      change && `${change}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function leadOf(chosen: readonly ForumOnDate[], open: readonly ForumOnDate[], day: Day) {
  const [only] = chosen
  if (chosen.length === 1 && only) {
    return { brief: sized(only), short: `${only.listing.name}: ${sized(only)}` }
  }
  const participants = count(participantsOf(open, day).length, 'participant')
  const whole = open.length === chosen.length
  const forums = whole ? count(open.length, 'forum') : `${open.length} of ${chosen.length} forums`
  return { brief: participants, short: `${forums} · ${participants}` }
}

function aseanShare(open: readonly ForumOnDate[], ofAsean: number, inAll: number): string {
  if (open.length === 1) return `${ofAsean} of them ASEAN members`
  const all = open.length === 2 ? 'both' : `all ${open.length}`
  return `${count(inAll, 'ASEAN member')} in ${all}`
}

/** What there is before anybody takes part: the day on which it begins. */
function notYet(chosen: readonly ForumOnDate[], day: Day) {
  const [first] = chosen.toSorted((a, b) => a.founded - b.founded)
  if (!first || !Number.isFinite(first.founded))
    return { brief: 'No forum', short: 'No forum known' }
  const { listing, founded } = first
  if (founded <= day) {
    const short = `${listing.name}: signed ${dayInWords(founded)}, in force for nobody yet`
    return { brief: 'Not in force yet', short }
  }
  const begins = dayInWords(founded)
  if (chosen.length === 1) {
    return {
      brief: 'Not yet',
      short: `${listing.name}: not yet, it ${listing.beginning} on ${begins}`,
    }
  }
  const none = chosen.length === 2 ? 'Neither forum yet' : `None of ${chosen.length} forums yet`
  return { brief: 'No forum yet', short: `${none} · first, on ${begins}: ${listing.name}` }
}

const sized = ({ listing, present }: ForumOnDate) =>
  `${present.length} ${present.length === 1 ? listing.noun.one : listing.noun.many}`

function named(forum: ForumOnDate, day: Day): string {
  const { listing, present, founded } = forum
  if (present.length > 0) {
    return `${listing.name}, ${sized(forum)}: ${list(present.map(({ name }) => name))}.`
  }
  return founded <= day
    ? `${listing.name}: ${listing.beginning}, but nobody takes part yet.`
    : `${listing.name}: not yet.`
}

/** Who is in every forum of the date: this is what centrality means on the map. */
function overlap(open: readonly ForumOnDate[], day: Day): string {
  const names = participantsOf(open, day)
    .filter((one) => one.in.length === open.length)
    .map(({ name }) => name)
  const all = open.length === 2 ? 'both' : `all ${open.length}`
  return names.length === 0 ? `Nobody is in ${all}.` : `In ${all}: ${list(names)}.`
}

function doubts(open: readonly ForumOnDate[]): string {
  const doubtful = open.flatMap(({ listing, present }) =>
    present.filter((one) => one.isDoubtful).map(({ name }) => `${name} (${listing.name})`),
  )
  return doubtful.length === 0 ? '' : `Date or standing not certain: ${list(doubtful)}.`
}

/** A beginning, or those who join; a day that stands for a month or year announces nothing. */
function changeOf({ listing, present, founded }: ForumOnDate, day: Day): string {
  const joined = present.filter((one) => one.from === day && one.isExact)
  const many = `${joined.length} ${listing.noun.many}`
  if (founded === day) {
    return `${listing.name} ${listing.beginning}${joined.length > 0 ? `: ${many}` : ''}`
  }
  if (joined.length === 0) return ''
  const who = joined.length > 3 ? many : list(joined.map(({ name }) => name))
  const verb = joined.length === 1 ? listing.joining.one : listing.joining.many
  return `${who} ${verb} ${listing.inSentence}`
}
