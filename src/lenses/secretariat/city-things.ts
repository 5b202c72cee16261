import { dateInWords } from '../../domain/date-words'
import type { JakartaPlace } from '../../domain/lens-records'
import type { LensInput, LensRecord } from '../lens'
import { isWithin, spanOfState } from '../spans'
import { type CityThing, sinceInWords, THING_GROUPS, thingWords } from './city-thing'
import { homesOf } from './homes'
import { missionsOf } from './missions'

const ASEAN_STOP = 'mrt-asean'
const NAMING = 'mrt-asean-station-2019'

/** Sister bodies, with the institution that says when they were made where the place does not. */
const BODIES: Record<string, { label: string; institution?: string; office: string }> = {
  'asean-foundation': { label: 'ASEAN Foundation', office: 'at the office that is listed today' },
  'aha-first': {
    label: 'AHA Centre',
    institution: 'aha',
    office: 'at its first office; the day it left and the later office are not recorded',
  },
  eria: { label: 'ERIA', office: 'at the office that is listed today' },
}

const known = new WeakMap<readonly JakartaPlace[], { record: LensRecord; things: CityThing[] }>()

/** All things of the city for all of time, by group and first day. Read once for a record. */
export function cityThings(record: LensRecord): readonly CityThing[] {
  const before = known.get(record.jakartaPlaces)
  if (before && isSame(before.record, record)) return before.things
  const things = [
    ...homesOf(record),
    ...record.jakartaPlaces.flatMap((place) => [
      ...bodyOf(place, record),
      ...stationOf(place, record),
    ]),
    ...missionsOf(record),
  ].toSorted((a, b) => groupRank(a) - groupRank(b) || a.from - b.from || stop(a) - stop(b))
  known.set(record.jakartaPlaces, { record, things })
  return things
}

function isSame(a: LensRecord, b: LensRecord): boolean {
  const { members, partners, events, institutions } = a
  const isLike = members === b.members && partners === b.partners
  return isLike && events === b.events && institutions === b.institutions
}

const groupRank = ({ group }: CityThing) => THING_GROUPS.indexOf(group)
/** ASEAN's own stop first, then along the line. */
const stop = ({ place }: CityThing) => (place.id === ASEAN_STOP ? 0 : (place.station?.order ?? 0))

export function thingsOn(input: LensInput): CityThing[] {
  return cityThings(input).filter((thing) => isWithin(thing, input.day))
}

function bodyOf(place: JakartaPlace, { institutions }: LensRecord): CityThing[] {
  const body = BODIES[place.id]
  if (!body) return []
  const institution = institutions.find(({ id }) => id === body.institution)
  const since = institution?.since ?? place.since ?? null
  const span = spanOfState(since)
  if (!span) return []
  const words = thingWords(place, [sinceInWords(since), body.office])
  return [{ place, group: 'body', label: body.label, since, words, ...span }]
}

function stationOf(place: JakartaPlace, { events }: LensRecord): CityThing[] {
  const span = spanOfState(place.since)
  if (!place.station || !span) return []
  const since = place.since ?? null
  const isOwn = place.id === ASEAN_STOP
  const label = isOwn ? 'ASEAN station' : place.name.en.replace(/ MRT station$/, '')
  const naming = isOwn ? events.find(({ event }) => event.id === NAMING)?.event.date : undefined
  const words = thingWords(place, [
    `${place.station.level} station, ${sinceInWords(since)}`,
    naming ? `named ASEAN on ${dateInWords(naming)}` : '',
  ])
  return [{ place, group: 'station', label, since, words, ...span }]
}
