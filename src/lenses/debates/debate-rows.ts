import { dateInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'
import type { Topic } from '../../domain/topic-records'
import type { PointKind } from '../../ui/looks'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { hasHappened } from '../topic-events'
import { count } from '../words'
import { chosenDebate, type Debate, debatesShown, eventsShown } from './debate-record'

/** The debates, the outlooks or all parts of the chosen one, and the events of the date. */
export function debateRows(input: LensInput): LensRow[] {
  const { day, show } = input
  const debates = debatesShown(input, show)
  const isOne = chosenDebate(show) !== null
  return [
    ...debates.map((debate) => debateRow(debate, day)),
    ...debates
      .flatMap(({ parts }) => parts)
      .filter(({ kind }) => isOne || kind === 'outlook')
      .map(partRow),
    ...eventsShown(input, show)
      .map((dated, index) => ({ dated, number: isOne ? null : index + 1 }))
      .filter(({ dated }) => hasHappened(dated, day))
      .map(({ dated, number }) => eventRow(dated, number, lookOfEvents(show))),
  ]
}

function debateRow({ topic, events }: Debate, day: Day): LensRow {
  const past = events.filter((dated) => hasHappened(dated, day)).length
  return {
    id: topic.id,
    target: { event: topic.id },
    name: topic.title.en,
    swatch: { point: past > 0 ? 'debate' : 'debate-idle' },
    words: `debate, ${past} of ${count(events.length, 'event')} that it names had happened`,
  }
}

const PART_WORDS: Partial<Record<Topic['kind'], string>> = {
  outlook: 'an expectation, without a date',
  reform: 'a possible reform, without a date',
}

function partRow({ id, kind, title, heldBy }: Topic): LensRow {
  return {
    id,
    target: { event: id },
    name: title.en,
    swatch: { point: 'place' },
    words: PART_WORDS[kind] ?? (heldBy ? `position: ${heldBy.en}` : 'position'),
  }
}

/** Events of all debates are too many for names on the map: they go by number. */
export function lookOfEvents(show: readonly string[]): PointKind {
  return chosenDebate(show) === null ? 'numbered-debate' : 'debate'
}

function eventRow({ event }: DatedEvent, number: number | null, point: PointKind): LensRow {
  const { id, title, date } = event
  return {
    id,
    target: { event: id },
    name: number === null ? title.en : `${number} · ${title.en}`,
    swatch: { point },
    words: `event, ${dateInWords(date)}`,
  }
}

/** What is on the map and in the list on the date, and no more. */
export function debateLegend(input: LensInput): LegendRow[] {
  const used = new Set(
    debateRows(input).flatMap(({ swatch }) => ('point' in swatch ? [swatch.point] : [])),
  )
  const isAll = chosenDebate(input.show) === null
  const label = isAll ? 'Outlook' : 'Position or outlook'
  const debate = isAll ? 'Debate, events so far' : 'Event, or a debate that names one'
  const rows: LegendRow[] = [
    {
      id: 'numbered-debate',
      label: 'Event, by number in order of time',
      swatch: { point: 'numbered-debate' },
    },
    { id: 'debate', label: debate, swatch: { point: 'debate' } },
    { id: 'debate-idle', label: 'No event of it yet', swatch: { point: 'debate-idle' } },
    { id: 'place', label, swatch: { point: 'place' } },
  ]
  return [
    ...rows.filter(({ swatch }) => 'point' in swatch && used.has(swatch.point)),
    { id: 'member', label: 'Member on this date', swatch: { fill: 'member' } },
  ]
}
