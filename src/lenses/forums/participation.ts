import { freshness } from '../../domain/as-of'
import { dateInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import type { Forum, ForumParticipant } from '../../domain/lens-records'
import { hasBegun } from '../../domain/truth'
import { spanOfState } from '../spans'
import { chosenForums, FORUM_LISTINGS, type ForumListing } from './forum-choice'

/** A state, or the European Union, in a forum, from a day on. */
export interface Participation {
  party: string
  name: string
  from: Day
  /** "19 November 2011", and whether that is in doubt. */
  since: string
  /** Whether `from` is the day itself, and not the first of a month or year. */
  isExact: boolean
  isDoubtful: boolean
}

/** A forum with its days worked out. */
export interface DatedForum {
  listing: ForumListing
  /** Infinite where the date cannot be read: it never begins. */
  founded: Day
  participations: readonly Participation[]
}

/** A forum on a date, with who took part then. */
export interface ForumOnDate extends DatedForum {
  present: readonly Participation[]
}

/** A party on a date, with the chosen forums that it took part in. */
export interface Participant {
  party: string
  name: string
  in: readonly { listing: ForumListing; participation: Participation }[]
  /** 1 on the day when it last joined one of them, falling to 0 within a year. */
  fresh: number
}

// Read once for a record: a scrub asks for them at every step.
const known = new WeakMap<readonly Forum[], ReadonlyMap<string, DatedForum>>()

function datedForums(forums: readonly Forum[], show: readonly string[]): readonly DatedForum[] {
  const dated = known.get(forums) ?? new Map(forums.flatMap(dateForum))
  known.set(forums, dated)
  return chosenForums(show).flatMap(({ id }) => dated.get(id) ?? [])
}

function dateForum({ id, founded, participants }: Forum): [string, DatedForum][] {
  const listing = FORUM_LISTINGS.find((candidate) => candidate.id === id)
  if (!listing) return []
  const participations = participants.flatMap(dateParticipant)
  const begins = spanOfState(founded)?.from ?? Number.POSITIVE_INFINITY
  return [[id, { listing, founded: begins, participations }]]
}

/** Whoever has no day of joining that can be read is left out: it cannot be said on which dates. */
function dateParticipant({ party, name, joined, confidence }: ForumParticipant): Participation[] {
  const from = spanOfState(joined)?.from
  if (!joined || from === undefined) return []
  const isDoubtful = confidence === 'uncertain'
  return [
    {
      party,
      name: name.en,
      from,
      since: `${dateInWords(joined)}${isDoubtful ? ' (not certain)' : ''}`,
      isExact: hasBegun(joined, from) === 'certain',
      isDoubtful,
    },
  ]
}

/** The chosen forums on a day, those that had not begun among them, without participants. */
export function forumsOn(
  forums: readonly Forum[],
  show: readonly string[],
  day: Day,
): ForumOnDate[] {
  return datedForums(forums, show).map((forum) => ({
    ...forum,
    present: forum.participations.filter(({ from }) => from <= day),
  }))
}

/** Forums that somebody takes part in: an agreement that binds nobody yet joins nobody. */
export function standing(forums: readonly ForumOnDate[]): ForumOnDate[] {
  return forums.filter(({ present }) => present.length > 0)
}

/** Everyone in at least one of the forums, in the order of the forums. */
export function participantsOf(forums: readonly ForumOnDate[], day: Day): Participant[] {
  const byParty = new Map<string, Participant>()
  for (const { listing, present } of forums) {
    for (const participation of present) {
      const { party, name, from } = participation
      const before = byParty.get(party)
      byParty.set(party, {
        party,
        name,
        in: [...(before?.in ?? []), { listing, participation }],
        fresh: Math.max(before?.fresh ?? 0, freshness(day - from)),
      })
    }
  }
  return [...byParty.values()]
}
