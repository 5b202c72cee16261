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
export function connectionsOf(entry: Entry, { all, get }: EntryIndex): Connection[] {
  const ofGroup = (group: EntryGroup) => all.filter((other) => other.group === group)
  const connect = (
    heading: string,
    entries: readonly (Entry | null | undefined)[],
  ): Connection => ({
    heading,
    entries: entries.filter((other): other is Entry => Boolean(other) && other !== entry),
  })
  const forum = isForum(entry) ? namedIn(entry) : null
  const isWithIt = ({ bodies, text }: Entry) =>
    bodies.some((name) => isCalled(entry, name)) || text.some(({ text }) => forum?.test(text.en))
  const takingPart = () =>
    connect(
      'Events with it',
      ofGroup('event').filter((event) => !entry.related.includes(event.id) && isWithIt(event)),
    )
  const states = () => connect('State', entry.countries.map(get))
  const connections = (): Connection[] => {
    switch (entry.group) {
      case 'event':
        return [
          connect(
            'Bodies',
            all.filter((other) => entry.bodies.some((name) => isCalled(other, name))),
          ),
          connect('Summit', meetingsOf(entry, ofGroup('summit'))),
        ]
      case 'summit':
        return [
          connect('Place', [placeOf(entry, all)]),
          states(),
          connect('Event', meetingsOf(entry, ofGroup('event'))),
          connect('Before and after', neighboursOf(entry, ofGroup('summit'))),
        ]
      case 'person':
        return [
          connect('Office', [get(OFFICE)]),
          states(),
          connect('Before and after', neighboursOf(entry, ofGroup('person'))),
        ]
      case 'body':
        return [
          connect('Holders of the office', entry.id === OFFICE ? ofGroup('person') : []),
          takingPart(),
        ]
      case 'place':
        return [
          states(),
          connect('City', isAddress(entry) ? [get(CITY)] : []),
          connect('Addresses in the city', entry.id === CITY ? all.filter(isAddress) : []),
          connect(
            'Summits',
            ofGroup('summit').filter((it) =>
              isAddress(entry) ? placeOf(it, all) === entry : isAt(it, entry),
            ),
          ),
        ]
      case 'country':
        return connectionsOfState(entry.id, all)
      case 'forum':
        return [takingPart()]
      case 'partner':
        return [takingPart(), ...connectionsOfState(entry.id, all)]
      default:
        return []
    }
  }
  return connections().filter(({ entries }) => entries.length > 0)
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
    all.filter((entry) => entry.group === group && entry.countries.includes(code))
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
