import { membersOn } from '../../domain/as-of'
import { dateInWords } from '../../domain/date-words'
import { fromDay } from '../../domain/day'
import type { DateSentence, LensInput } from '../lens'
import { count, list } from '../words'
import { chairOn } from './chair-on'
import { type Meeting, meetingsBy, meetingsOf } from './meetings'
import {
  chairInWords,
  nameOf,
  namesOf,
  numeral,
  shortName,
  shortPlace,
  whereAndWhen,
} from './summit-words'

/** How many summits there had been, which was the last, and who was in the chair. */
export function summitSentence(input: LensInput): DateSentence {
  const held = meetingsBy(input, input.day).filter(({ isPlanned }) => !isPlanned)
  const last = held.at(-1)
  const lead = last ? count(held.length, 'summit') : 'No summit yet'
  const brief = input.summits.length === 0 ? 'Summits not known' : lead
  const chair = chairInWords(input)
  const latest = last ? latestOf(held, last, input.day) : ''
  const change = changeOf(input)
  return {
    brief,
    short: [brief, last ? shortLatest(held, last) : '', shortChair(input)]
      .filter(Boolean)
      .join(' · '),
    change,
    full: [
      membersOn(input.members, input.day).length === 0 ? 'ASEAN not founded yet.' : '',
      `${[last ? `${brief} so far` : brief, latest, chair].filter(Boolean).join('; ')}.`,
      last ? `They were ${list(kindsOf(held))}.` : '',
      caveatOf(input),
      plansOf(input),
      change && `${change}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

/** Summits that were held with the last, at one place and on the same days. */
function together(held: readonly Meeting[], last: Meeting): Meeting[] {
  return held.filter(
    ({ from, summit }) => from === last.from && summit.place.name.en === last.summit.place.name.en,
  )
}

/** "8th: Phnom Penh". */
function shortLatest(held: readonly Meeting[], last: Meeting): string {
  return `${list(together(held, last).map(numeral))}: ${shortPlace(last)}`
}

/** "chair: Cambodia". */
function shortChair({ chairs, members, day }: LensInput): string {
  const chair = chairOn(chairs, day)
  if (!chair) return ''
  return `chair: ${chair.isProbable ? 'probably ' : ''}${nameOf(chair.country, members)}`
}

/** "last: 8th summit, Phnom Penh, 4 to 5 November 2002". */
function latestOf(held: readonly Meeting[], last: Meeting, day: number): string {
  const isUnderWay = day <= last.until && !last.isDateUnsure
  return `${isUnderWay ? 'under way' : 'last'}: ${namesOf(together(held, last))}, ${whereAndWhen(last)}`
}

const KIND_WORDS = [
  ['ordinary', 'ordinary'],
  ['informal', 'informal'],
  ['special', 'special'],
  ['special-with-partner', 'with partners'],
] as const

function kindsOf(held: readonly Meeting[]): string[] {
  return KIND_WORDS.flatMap(([kind, words]) => {
    const number = held.filter(({ summit }) => summit.kind === kind).length
    return number > 0 ? [`${number} ${words}`] : []
  })
}

/** Why the chair of a year before the Charter is not the whole truth. */
function caveatOf({ chairs, members, day }: LensInput): string {
  const chair = chairOn(chairs, day)
  if (!chair?.isMidYear) return ''
  const year = fromDay(day).year
  const listed = chairs.find((one) => one.year === String(year))
  const other = listed && listed.country !== chair.country && listed.basis === 'summit-host'
  return [
    'Before 2009 the chair changed in mid-year; the exact day is not in this record.',
    other ? `${nameOf(listed.country, members)} was host of the summit counted for ${year}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Plans of the same year, from the first day of the year on. */
function plansOf(input: LensInput): string {
  const { year } = fromDay(input.day)
  const plans = meetingsOf(input).filter(
    ({ isPlanned, from }) => isPlanned && fromDay(from).year === year,
  )
  return plans
    .map(
      (plan) =>
        `The ${shortName(plan)} is planned for ${dateInWords(plan.summit.date)} in ${plan.summit.place.name.en}; this record does not confirm that it took place.`,
    )
    .join(' ')
}

/** What begins on the very day. */
function changeOf(input: LensInput): string {
  const { day, chairs, members } = input
  const opening = meetingsOf(input).filter(
    ({ from, isPlanned, isDateUnsure }) => from === day && (isPlanned || !isDateUnsure),
  )
  const held = opening.filter(({ isPlanned }) => !isPlanned)
  const [before, now] = [chairOn(chairs, day - 1), chairOn(chairs, day)]
  const passes = before && now && !now.isMidYear && before.country !== now.country
  return [
    held[0] ? `${namesOf(held)}: ${held[0].summit.place.name.en}` : '',
    ...opening
      .filter(({ isPlanned }) => isPlanned)
      .map((plan) => `${shortName(plan)} planned, not confirmed`),
    passes ? `${nameOf(now.country, members)} takes the chair` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
