import { dateInWords } from '../domain/date-words'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Topic } from '../domain/topic-records'
import { hasBegun } from '../domain/truth'
import { count, list } from './words'

/** A topic and those that have it as parent, in the order of the record. */
export function withChildren(topics: readonly Topic[], id: string): Topic[] {
  return topics.filter((topic) => topic.id === id || topic.parent === id)
}

/** The events that topics name as related, in order of time. */
export function eventsNamedBy(
  topics: readonly Topic[],
  events: readonly DatedEvent[],
): DatedEvent[] {
  const named = new Set(topics.flatMap(({ related = [] }) => related))
  return events.filter(({ event }) => named.has(event.id))
}

export function hasHappened({ day: begun }: DatedEvent, day: Day): boolean {
  return day >= begun
}

/**
 * "3 of 9 events that the project names had happened: …", or what the first of them will be.
 * @param what which events, and the verb: "that the project names had happened"
 */
export function happenedInWords(events: readonly DatedEvent[], day: Day, what: string): string {
  const [first] = events
  if (!first) return 'The record has no events of it.'
  const past = events.filter((dated) => hasHappened(dated, day))
  const lead = `${past.length} of ${count(events.length, 'event')} ${what}`
  if (past.length > 0) return `${lead}: ${list(past.map(({ event }) => event.label.en))}.`
  return `${lead}; the first is ${first.event.label.en}, ${dateInWords(first.event.date)}.`
}

/** Said on the days when an event with an inexact date may still lie ahead. */
export function doubtInWords(events: readonly DatedEvent[], day: Day): string {
  const doubtful = events.filter(({ event }) => hasBegun(event.date, day) === 'possible')
  if (doubtful.length === 0) return ''
  return `The exact day is not known: ${list(doubtful.map(({ event }) => event.label.en))}.`
}

/** What began on the very day; a day that only stands for a month or a year is no such day. */
export function begunOn(events: readonly DatedEvent[], day: Day): string {
  return events
    .filter((dated) => dated.day === day && hasBegun(dated.event.date, day) === 'certain')
    .map(({ event }) => event.title.en)
    .join(' · ')
}
