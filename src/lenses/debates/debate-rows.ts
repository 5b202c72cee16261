import { dateInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'
import type { Sides } from '../../domain/sides'
import type { Topic } from '../../domain/topic-records'
import type { PointKind, Swatch } from '../../ui/looks'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { hasHappened } from '../topic-events'
import { count } from '../words'
import {
  chosenDebate,
  type Debate,
  debatesShown,
  eventsShown,
  sidesByEvent,
  sidesShown,
} from './debate-record'

/** The debates, the outlooks or all parts of the chosen one, and the events of the date. */
export function debateRows(input: LensInput): LensRow[] {
  const { day, show } = input
  const debates = debatesShown(input, show)
  const isOne = chosenDebate(show) !== null
  const letters = new Map(sidesShown(input, show).map((side) => [side.position.id, side.letter]))
  const sides = sidesByEvent(input, show)
  return [
    ...debates.map((debate) => debateRow(debate, day)),
    ...debates
      .flatMap(({ parts }) => parts)
      .filter(({ kind }) => isOne || kind === 'outlook')
      .map((part) => partRow(part, letters.get(part.id))),
    ...eventsShown(input, show)
      .map((dated, index) => ({ dated, number: isOne ? null : index + 1 }))
      .filter(({ dated }) => hasHappened(dated, day))
      .map(({ dated, number }) => eventRow(dated, number, sides.get(dated.event.id), show)),
  ]
}

function debateRow({ topic, events }: Debate, day: Day): LensRow {
  const past = events.filter((dated) => hasHappened(dated, day)).length
  return {
    id: topic.id,
    target: { event: topic.id },
    show: [topic.id],
    name: topic.title.en,
    swatch: { point: past > 0 ? 'debate' : 'debate-idle' },
    words: `debate, ${past} of ${count(events.length, 'event')} that it names had happened`,
  }
}

const PART_WORDS: Partial<Record<Topic['kind'], string>> = {
  outlook: 'an expectation, without a date',
  reform: 'a possible reform, without a date',
}

function partRow({ id, kind, title, heldBy }: Topic, letter: string | undefined): LensRow {
  const position = letter === undefined ? 'position' : `position ${letter}`
  return {
    id,
    target: { event: id },
    name: title.en,
    swatch: letter === undefined ? { point: 'place' } : lettered(letter),
    words: PART_WORDS[kind] ?? (heldBy ? `${position}: ${heldBy.en}` : position),
  }
}

const lettered = (inside: string): Swatch => ({ point: 'numbered-debate', inside })

/** Events of all debates are too many for names on the map: they go by number, or by their sides. */
export function lookOfEvent(show: readonly string[], sides: Sides | undefined): PointKind {
  return chosenDebate(show) === null || sides ? 'numbered-debate' : 'debate'
}

function eventRow(
  { event }: DatedEvent,
  number: number | null,
  sides: Sides | undefined,
  show: readonly string[],
): LensRow {
  const { id, title, date } = event
  return {
    id,
    target: { event: id },
    name: number === null ? title.en : `${number} · ${title.en}`,
    swatch: sides ? lettered(sides.letters) : { point: lookOfEvent(show, sides) },
    words: `event, ${dateInWords(date)}${sides ? `, bears on ${sides.words}` : ''}`,
  }
}

/** What is on the map and in the list on the date, and no more. */
export function debateLegend(input: LensInput): LegendRow[] {
  const used = new Set(
    debateRows(input).flatMap(({ swatch }) => ('point' in swatch ? [swatch.point] : [])),
  )
  const isAll = chosenDebate(input.show) === null
  const rows: LegendRow[] = [
    ...(isAll ? [NUMBERED] : []),
    {
      id: 'debate',
      label: isAll ? 'Debate, events so far' : 'The debate, or an event that it names itself',
      swatch: { point: 'debate' },
    },
    { id: 'debate-idle', label: 'No event of it yet', swatch: { point: 'debate-idle' } },
    { id: 'place', label: isAll ? 'Outlook' : 'Reform or outlook', swatch: { point: 'place' } },
  ]
  return [
    // Every position gets a row of its own, with the letter that stands in the pins of its events.
    ...sidesShown(input, input.show).map(({ letter, position }) => ({
      id: position.id,
      label: position.title.en,
      swatch: lettered(letter),
    })),
    ...rows.filter(({ swatch }) => 'point' in swatch && used.has(swatch.point)),
    { id: 'member', label: 'Member on this date', swatch: { fill: 'member' } },
  ]
}

const NUMBERED: LegendRow = {
  id: 'numbered-debate',
  label: 'Event, by number in order of time',
  swatch: { point: 'numbered-debate' },
}
