import { dateInWords } from '../../domain/date-words'
import type { Member } from '../../domain/records'
import type { LensInput } from '../lens'
import { list } from '../words'
import { type ChairOnDay, chairOn } from './chair-on'
import type { Meeting } from './meetings'

/** "8th summit", "4th informal summit"; other meetings keep their title. */
export function shortName({ summit }: Meeting): string {
  return summit.title.en
    .replace(/ ASEAN Informal Summit$/, ' informal summit')
    .replace(/ ASEAN Summit$/, ' summit')
}

/** "38th", "4th informal"; what has no number goes by its kind. */
export function numeral({ summit, isPlanned }: Meeting): string {
  if (summit.kind === 'special') return 'Special'
  if (summit.kind === 'special-with-partner') return 'With partner'
  const numeral = summit.title.en.split(' ')[0] ?? ''
  if (summit.kind === 'informal') return `${numeral} informal`
  return isPlanned ? `${numeral} (planned)` : numeral
}

/** "Cha-am" for "Cha-am, Phetchaburi". */
export function shortPlace({ summit }: Meeting): string {
  return summit.place.name.en.replace(/[,(].*$/, '').trim()
}

/** Meetings that were held as one: "38th and 39th summits". */
export function namesOf(meetings: readonly Meeting[]): string {
  const names = meetings.map(shortName)
  const isSeries = names.length > 1 && names.every((name) => / summit$/.test(name))
  return isSeries
    ? `${list(names.map((name) => name.replace(/ summit$/, '')))} summits`
    : list(names)
}

/** "Phnom Penh, 4 to 5 November 2002", with what is not sure about it. */
export function whereAndWhen({ summit, isOnline, isPlanned, isDateUnsure }: Meeting): string {
  const place = isOnline ? `by video link, shown at ${summit.place.name.en}` : summit.place.name.en
  const date = dateInWords(summit.date)
  if (isPlanned) return `${place}, planned for ${date}, not confirmed`
  return `${place}, ${date}${isDateUnsure ? ' (exact days not confirmed)' : ''}`
}

/** "Cambodia in the chair", on the day. */
export function chairInWords({ chairs, members, day }: LensInput): string {
  const chair = chairOn(chairs, day)
  return chair ? `${inTheChair(chair, members)}` : ''
}

/** Who chaired a summit, and who was its host where that is not the same. */
export function chairOfMeeting(input: LensInput, { summit, from }: Meeting): string {
  const { chairs, members } = input
  const chair = chairOn(chairs, from)
  if (!chair) return ''
  const words = inTheChair(chair, members)
  const isSplit = chair.isMidYear && chair.country !== summit.place.country
  if (!isSplit || summit.kind === 'special-with-partner') return words
  return `${nameOf(summit.place.country, members)} host, ${words} of the Standing Committee`
}

function inTheChair({ country, isProbable }: ChairOnDay, members: readonly Member[]): string {
  return `${nameOf(country, members)} ${isProbable ? 'probably ' : ''}in the chair`
}

/** Name of a state; its code where it is no member. */
export function nameOf(code: string, members: readonly Member[]): string {
  return members.find(({ id }) => id === code)?.name.en ?? code
}
