import type { DateSentence, LensInput } from '../lens'
import { begunOn, doubtInWords, happenedInWords, hasHappened } from '../topic-events'
import { count } from '../words'
import { chosenDebate, debatesShown, eventsShown } from './debate-record'

/** Which of the events that the debates name had happened; who is right is not said. */
export function debateSentence(input: LensInput): DateSentence {
  const { day, show } = input
  const debates = debatesShown(input, show)
  const events = eventsShown(input, show)
  const [only] = chosenDebate(show) === null ? [] : debates
  const past = events.filter((dated) => hasHappened(dated, day)).length
  const brief = `${past} of ${count(events.length, 'event')}`
  const change = begunOn(events, day)
  if (debates.length === 0) return NOTHING
  return {
    brief,
    short: `${brief} · ${count(debates.length, 'debate')}`,
    change,
    full: [
      only ? `Debate: ${only.topic.title.en}.` : `${count(debates.length, 'debate')}.`,
      happenedInWords(
        events,
        day,
        `that ${only ? 'the debate names' : 'the debates name'} had happened`,
      ),
      doubtInWords(events, day),
      'When a debate began is not in the record.',
      change && `On this day: ${change}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

const NOTHING: DateSentence = {
  brief: 'No debates',
  short: 'No debates in the record',
  change: '',
  full: 'The record does not have the debates that are asked for.',
}
