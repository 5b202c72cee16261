import { membersOn } from '../../domain/as-of'
import { dateInWords } from '../../domain/date-words'
import { hasBegun } from '../../domain/truth'
import type { DateSentence, LensInput } from '../lens'
import { isWithin, spanOfState } from '../spans'
import { count, list } from '../words'
import type { CityThing, ThingGroup } from './city-thing'
import { thingsOn } from './city-things'
import { HOMES, secretariatStart } from './homes'
import { officeSentence } from './office'
import { firstSteps } from './steps'

/** Where the Secretariat sat, and how many missions there were as far as the record says. */
export function secretariatSentence(input: LensInput): DateSentence {
  const start = spanOfState(secretariatStart(input))
  const happened = happenedOn(input)
  const change = changeOf(input, happened)
  if (!start)
    return {
      brief: UNKNOWN,
      short: UNKNOWN,
      change,
      full: joined([`${UNKNOWN}.`, happened && `${happened}.`]),
    }
  return input.day < start.from
    ? sentenceBefore(input, change, happened)
    : sentenceSince(input, change, happened)
}

const UNKNOWN = 'Places in Jakarta are missing'
const NONE_YET = 'No Secretariat yet'

const joined = (parts: readonly string[]) => parts.filter(Boolean).join(' ')

/** What is decided so far, and when the Secretariat begins. */
function sentenceBefore(input: LensInput, change: string, happened: string): DateSentence {
  const steps = firstSteps(input).filter((step) => isWithin(step, input.day))
  const start = secretariatStart(input)
  const isFounded = membersOn(input.members, input.day).length > 0
  const last = steps.at(-1)?.event.label.en
  return {
    brief: NONE_YET,
    short: last ? `${NONE_YET} · ${last}` : NONE_YET,
    change,
    full: joined([
      `${NONE_YET}.`,
      isFounded ? 'Each member has a national ASEAN office of its own.' : 'ASEAN not founded yet.',
      ...steps.map(({ event }) => `${event.title.en}: ${dateInWords(event.date)}.`),
      start ? `The Secretariat begins work on ${dateInWords(start)}.` : '',
      happened && `${happened}.`,
    ]),
  }
}

function sentenceSince(input: LensInput, change: string, happened: string): DateSentence {
  const things = thingsOn(input)
  const of = (group: ThingGroup) => things.filter((thing) => thing.group === group)
  const seat = seatOf(of('home'))
  const first = seatOf(of('home').slice(0, 1))
  const missions = of('mission')
  const undated = of('undated')
  const total = missions.length + undated.length
  const missionCount = total === 0 ? 'no missions recorded' : count(total, 'mission')
  const isImprecise = things.some(({ since }) => since && hasBegun(since, input.day) === 'possible')
  return {
    brief: first,
    short: `${first} · ${missionCount}`,
    change,
    full: joined([
      `The Secretariat is at ${seat}.`,
      officeSentence(input),
      missions.length === 0 ? 'No missions to ASEAN in Jakarta recorded on this date.' : '',
      named(`${count(missions.length, 'mission')} to ASEAN with a known start`, missions),
      named(`${count(undated.length, 'mission')} whose start is not recorded`, undated),
      unplaced(input, missions, undated),
      named('Sister bodies', of('body')),
      isImprecise ? 'The exact day on which one or more of these began is not known.' : '',
      happened && `${happened}.`,
    ]),
  }
}

/** Members whose missions the record does not place, once it places those of others. */
function unplaced({ members, day }: LensInput, ...groups: (readonly CityThing[])[]): string {
  const placed = groups.flat().map(({ place }) => place.country)
  if (placed.length === 0) return ''
  const others = membersOn(members, day).filter(({ id }) => !placed.includes(id))
  const names = list(others.map(({ name }) => name.en))
  return names && `No place is recorded for the mission of ${names}.`
}

/** "Jalan Sisingamangaraja and its twin towers". */
function seatOf(homes: readonly CityThing[]): string {
  const ids = homes.map(({ place }) => place.id)
  return list(HOMES.filter(({ id }) => ids.includes(id)).map(({ seat }) => seat)) || 'Jakarta'
}

function named(lead: string, things: readonly CityThing[]): string {
  return things.length === 0 ? '' : `${lead}: ${list(things.map(({ label }) => label))}.`
}

/** What the record says of the Secretariat on the very day. */
function happenedOn({ secretariatSteps, day }: LensInput): string {
  return secretariatSteps
    .filter(({ date }) => spanOfState(date)?.from === day && hasBegun(date, day) === 'certain')
    .map(({ text }) => text.en)
    .join(' · ')
}

/** The same for a line beside the map: by the title of the day's event, where it has one. */
function changeOf({ events, day }: LensInput, happened: string): string {
  if (happened === '') return ''
  const titles = events
    .filter((dated) => dated.event.kind === 'secretariat' && dated.day === day)
    .map(({ event }) => event.title.en)
  return titles.join(' · ') || happened
}
