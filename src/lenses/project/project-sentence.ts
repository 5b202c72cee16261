import { type Day, fromDay } from '../../domain/day'
import type { DateSentence, LensInput } from '../lens'
import type { DaySpan } from '../spans'
import { begunOn, doubtInWords, happenedInWords, hasHappened } from '../topic-events'
import { type ProjectRecord, phaseOn, projectRecord, yearOfTerm } from './project-record'

/** Before the project, in which year of it, or after it; and which of its events had happened. */
export function projectSentence(input: LensInput): DateSentence {
  const { day } = input
  const record = projectRecord(input)
  const { events } = record
  const past = events.filter((dated) => hasHappened(dated, day)).length
  const brief = record.term ? phaseInShort(record.term, day) : 'No project in the record'
  const change = begunOn(events, day)
  return {
    brief,
    short: `${brief} · ${past} of ${events.length} events`,
    change,
    full: [
      phaseInFull(record, day),
      happenedInWords(events, day, 'of the project or named by it had happened or begun'),
      doubtInWords(events, day),
      change && `On this day: ${change}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function phaseInShort(term: DaySpan, day: Day): string {
  const [first, last] = [fromDay(term.from).year, fromDay(term.until).year]
  switch (phaseOn(term, day)) {
    case 'before':
      return `Project from ${first}`
    case 'running':
      return `Project ${yearOfTerm(term, day)}`
    case 'after':
      return `Project ended ${last}`
  }
}

function phaseInFull({ project, term }: ProjectRecord, day: Day): string {
  if (!project || !term) return 'The record does not say when the project ran.'
  const [first, last] = [fromDay(term.from).year, fromDay(term.until).year]
  const name = `The project “${project.title.en}”`
  switch (phaseOn(term, day)) {
    case 'before':
      return `${name} had not begun: its term is ${first} to ${last}.`
    case 'running':
      return `${name} was in ${yearOfTerm(term, day)}, ${first} to ${last}; only the years are known.`
    case 'after':
      return `${name} was over: its term was ${first} to ${last}.`
  }
}
