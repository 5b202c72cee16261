import { accessionDay } from '../../domain/as-of'
import { dateInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import type { JakartaPlace } from '../../domain/lens-records'
import type { LensRecord } from '../lens'
import { relationsOf } from '../partners/relations'
import { spanOfState } from '../spans'
import { type CityThing, sinceInWords, type ThingGroup, thingWords } from './city-thing'

/** Starts that the record gives in the text of the place only. */
const SINCE_IN_TEXT: Record<string, string> = { 'ru-embassy': '2017-08-09' }

/** What the record says of a mission: its group, its first day and how that is said. */
interface Standing {
  group: ThingGroup
  since: string | null
  from: Day
  words: string
}

/** Missions to ASEAN; embassies of which the record knows no mission are left out. */
export function missionsOf(record: LensRecord): CityThing[] {
  const earliest = firstResident(record)
  return record.jakartaPlaces.flatMap((place): CityThing[] => {
    if (place.kind !== 'mission') return []
    const standing =
      ofMember(place, record) ?? ofPartner(place, record) ?? ofUnknown(place, record, earliest)
    if (!standing || !Number.isFinite(standing.from)) return []
    const isAtEmbassy = !isMission(place)
    return [
      {
        ...standing,
        place,
        label: labelOf(place, record),
        until: Number.POSITIVE_INFINITY,
        words: thingWords(place, [standing.words, isAtEmbassy ? 'drawn at the embassy' : '']),
      },
    ]
  })
}

const isMission = ({ name }: JakartaPlace) => /\bmission\b/i.test(name.en)

/** Members have had missions since the Charter asked for them; who joined later, not before. */
function ofMember(place: JakartaPlace, { members, institutions }: LensRecord): Standing | null {
  const member = members.find(({ id }) => id === place.country)
  const since = institutions.find(({ id }) => id === 'pm')?.since ?? null
  const span = spanOfState(since)
  if (!member || !span) return null
  const joined = accessionDay(member)
  if (joined <= span.from) {
    const words = `permanent mission of a member, ${sinceInWords(since)}`
    return { group: 'mission', since, from: span.from, words }
  }
  const words = `joined ${dateInWords(member.accession.date)}, mission ${sinceInWords(null)}`
  return { group: 'undated', since: null, from: joined, words }
}

function ofPartner(place: JakartaPlace, { partners }: LensRecord): Standing | null {
  const resident = residentSince(partners.find(({ id }) => id === place.country))
  const since = resident ?? place.since ?? SINCE_IN_TEXT[place.id] ?? null
  const span = spanOfState(since)
  if (!span) return null
  const what = resident ? 'ambassador to ASEAN resident in Jakarta' : 'permanent mission to ASEAN'
  return { group: 'mission', since, from: span.from, words: `${what} ${sinceInWords(since)}` }
}

/**
 * Without a date of its own: not before the state was a partner, nor before the first partner had
 * an ambassador to ASEAN in Jakarta.
 */
function ofUnknown(place: JakartaPlace, { partners }: LensRecord, earliest: Day): Standing | null {
  if (!isMission(place)) return null
  const partner = partners.find(({ id }) => id === place.country)
  const relation = (partner && relationsOf(partner)[0]?.from) ?? Number.NEGATIVE_INFINITY
  const from = Math.max(earliest, relation)
  return { group: 'undated', since: null, from, words: `mission to ASEAN, ${sinceInWords(null)}` }
}

function residentSince(partner: LensRecord['partners'][number] | undefined): string | null {
  return partner?.stages.find(({ kind }) => kind === 'resident-ambassador')?.date ?? null
}

function firstResident({ partners }: LensRecord): Day {
  const days = partners.flatMap((partner) => spanOfState(residentSince(partner))?.from ?? [])
  return Math.min(...days, Number.POSITIVE_INFINITY)
}

function labelOf({ country, name }: JakartaPlace, { members, partners }: LensRecord): string {
  const state = [...members, ...partners].find(({ id }) => id === country)
  return state?.name.en ?? name.en
}
