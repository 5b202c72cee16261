import type { Day } from './day'
import { lastDay, parseEdtf } from './edtf'
import type { Entry, EntryGroup } from './entries'
import type { EntryIndex } from './entry-index'
import { KNOWN_NAMES } from './known-names'

/** Records that a record leads to for one reason, which the heading says. */
export interface Connection {
  heading: string
  entries: readonly Entry[]
}

/**
 * What belongs to a record beyond what it names itself: where it was, what else was there, who held
 * the office before and after. With what the record names, nothing is a dead end.
 */
export function connectionsOf(entry: Entry, index: EntryIndex): Connection[] {
  const connections = CONNECTIONS[entry.group]?.(entry, index) ?? []
  return connections
    .map(({ heading, entries }) => ({
      heading,
      entries: entries.filter((other): other is Entry => Boolean(other) && other !== entry),
    }))
    .filter(({ entries }) => entries.length > 0)
}

interface Found {
  heading: string
  /** May hold the record itself, and gaps where nothing was found. */
  entries: readonly (Entry | null | undefined)[]
}

const CONNECTIONS: Partial<Record<EntryGroup, (entry: Entry, index: EntryIndex) => Found[]>> = {
  event: (event, { all }) => [
    {
      heading: 'Bodies',
      entries: all.filter((other) => event.bodies.some((name) => isCalled(other, name))),
    },
    { heading: 'Summit', entries: meetingsOf(event, ofGroup(all, 'summit')) },
  ],
  summit: (summit, index) => [
    { heading: 'Place', entries: [placeOf(summit, index.all)] },
    statesOf(summit, index),
    { heading: 'Event', entries: meetingsOf(summit, ofGroup(index.all, 'event')) },
    { heading: 'Before and after', entries: neighboursOf(summit, ofGroup(index.all, 'summit')) },
  ],
  person: (person, index) => [
    { heading: 'Office', entries: [index.get(OFFICE)] },
    statesOf(person, index),
    { heading: 'Before and after', entries: neighboursOf(person, ofGroup(index.all, 'person')) },
  ],
  body: (body, { all }) => [
    {
      heading: 'Holders of the office',
      entries: body.id === OFFICE ? ofGroup(all, 'person') : [],
    },
    takingPart(body, all),
  ],
  place: (place, index) => {
    const { all, get } = index
    const isHere = (summit: Entry) =>
      isAddress(place) ? placeOf(summit, all) === place : isAt(summit, place)
    return [
      statesOf(place, index),
      { heading: 'City', entries: isAddress(place) ? [get(CITY)] : [] },
      { heading: 'Addresses in the city', entries: place.id === CITY ? all.filter(isAddress) : [] },
      { heading: 'Summits', entries: ofGroup(all, 'summit').filter(isHere) },
    ]
  },
  country: ({ id }, { all }) => connectionsOfState(id, all),
  forum: (forum, { all }) => [takingPart(forum, all)],
  partner: (partner, { all }) => [takingPart(partner, all), ...connectionsOfState(partner.id, all)],
}

const ofGroup = (all: readonly Entry[], group: EntryGroup) =>
  all.filter((entry) => entry.group === group)

const statesOf = ({ countries }: Entry, { get }: EntryIndex): Found => ({
  heading: 'State',
  entries: countries.map(get),
})

/** Events that name a body, a partner or a forum among those present, or a forum in their text. */
function takingPart(entry: Entry, all: readonly Entry[]): Found {
  const name = isForum(entry) ? namedIn(entry) : null
  const isWithIt = ({ bodies, text }: Entry) =>
    bodies.some((body) => isCalled(entry, body)) || text.some(({ text }) => name?.test(text.en))
  return {
    heading: 'Events with it',
    entries: ofGroup(all, 'event').filter(
      (event) => !entry.related.includes(event.id) && isWithIt(event),
    ),
  }
}

/** The body that is an office: its holders are people of the record. */
const OFFICE = 'sg'

/** The city whose addresses the record has. */
const CITY = 'jakarta'
const isAddress = ({ view }: Entry) => view?.lens === 'secretariat'
const isForum = ({ view }: Entry) => view?.lens === 'forums'

/** About 3 km: venues of one city, and not its neighbours. */
const NEAR_DEGREES = 0.03

function distance({ point: a }: Entry, { point: b }: Entry): number {
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Number.POSITIVE_INFINITY
}

const isNear = (a: Entry, b: Entry) => distance(a, b) < NEAR_DEGREES

/** Under the same name, or close by. */
const isAt = (entry: Entry, place: Entry) => entry.placeName === place.title || isNear(entry, place)

/** The place of the record where something was: the one called the same, or the nearest close by. */
export function placeOf(entry: Entry, all: readonly Entry[]): Entry | null {
  const places = all.filter(({ group }) => group === 'place')
  const named = places.find(({ title }) => title === entry.placeName)
  if (named) return named
  const near = places.filter((place) => isNear(entry, place))
  return near.toSorted((a, b) => distance(a, entry) - distance(b, entry))[0] ?? null
}

function isCalled({ id, group, title }: Entry, name: string): boolean {
  if (group !== 'body' && group !== 'partner') return false
  return title === name || Boolean(KNOWN_NAMES[id]?.includes(name))
}

/** Finds what a forum is called in a text. */
function namedIn({ id, title }: Entry): RegExp {
  return new RegExp(`\\b(?:${[title, ...(KNOWN_NAMES[id] ?? [])].join('|')})\\b`)
}

/** Of a state, also of one that is no record itself: who came from it, what was in it. */
export function connectionsOfState(code: string, all: readonly Entry[]): Connection[] {
  const ofState = (group: EntryGroup) =>
    ofGroup(all, group).filter((entry) => entry.countries.includes(code))
  return [
    { heading: 'Secretaries-General', entries: ofState('person') },
    { heading: 'Places', entries: ofState('place') },
    { heading: 'Summits', entries: ofState('summit') },
    {
      heading: 'Forums',
      entries: all.filter((entry) => isForum(entry) && entry.countries.includes(code)),
    },
  ].filter(({ entries }) => entries.length > 0)
}

/** What took place in the same days at the same place. */
function meetingsOf(entry: Entry, others: readonly Entry[]): Entry[] {
  const days = daysOf(entry)
  if (days === null) return []
  return others.filter((other) => {
    const theirs = daysOf(other)
    const shareDays = theirs !== null && theirs.first <= days.last && days.first <= theirs.last
    return shareDays && isNear(other, entry)
  })
}

/** Longer than a meeting: a project's years, or a year that is all that is known. */
const LONGEST_MEETING_DAYS = 10

function daysOf({ date, day }: Entry): { first: Day; last: Day } | null {
  const parsed = date === null ? null : parseEdtf(date)
  const last = parsed && lastDay(parsed)
  if (day === null || last === null || last - day > LONGEST_MEETING_DAYS) return null
  return { first: day, last }
}

function neighboursOf(entry: Entry, group: readonly Entry[]): (Entry | undefined)[] {
  const ordered = group.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0))
  const index = ordered.indexOf(entry)
  return [ordered[index - 1], ordered[index + 1]]
}
