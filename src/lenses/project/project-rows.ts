import { dateInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import type { DatedEvent } from '../../domain/events'
import type { Topic } from '../../domain/topic-records'
import type { PointKind } from '../../ui/looks'
import type { Look } from '../event-marks'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { isWithin, spanOfState } from '../spans'
import { hasHappened } from '../topic-events'
import { isOwn, phaseOn, projectRecord, yearOfTerm } from './project-record'

/** The project, its components, and what had happened by the date in order of time. */
export function projectRows(input: LensInput): LensRow[] {
  const { day } = input
  const { project, components, events } = projectRecord(input)
  return [
    ...(project ? [topicRow(project, 'project', day)] : []),
    ...components.map((component) => topicRow(component, 'component', day)),
    ...events.filter((dated) => hasHappened(dated, day)).map((dated) => eventRow(dated, day)),
  ]
}

function topicRow({ id, title, date }: Topic, noun: string, day: Day): LensRow {
  const term = spanOfState(date)
  const isRunning = term !== null && isWithin(term, day)
  return {
    id,
    target: { event: id },
    name: title.en,
    swatch: { point: isRunning ? 'project' : 'project-idle' },
    words: [noun, term && phaseInWords(term, day), date && dateInWords(date)]
      .filter(Boolean)
      .join(', '),
  }
}

function phaseInWords(term: { from: Day; until: Day }, day: Day): string {
  const phase = phaseOn(term, day)
  if (phase === 'before') return 'not begun'
  return phase === 'after' ? 'ended' : yearOfTerm(term, day)
}

function eventRow(dated: DatedEvent, day: Day): LensRow {
  const { id, title, date } = dated.event
  return {
    id,
    target: { event: id },
    name: title.en,
    swatch: { point: lookOn(dated, day) },
    words: `${isOwn(dated) ? 'event' : 'step that the project names'}, ${dateInWords(date)}`,
  }
}

/** A support project is filled while it runs and a ring after that; other events keep their look. */
export function looksOf(dated: DatedEvent): Look[] {
  const { day, endDay, isSpan } = dated
  if (!isOwn(dated)) return [{ kind: 'place', from: day }]
  const begun: Look = { kind: 'project', from: day }
  return isSpan ? [begun, { kind: 'project-idle', from: endDay + 1 }] : [begun]
}

function lookOn(dated: DatedEvent, day: Day): PointKind {
  return looksOf(dated).findLast(({ from }) => from <= day)?.kind ?? 'place'
}

/** What is on the map and in the list on the date, and no more. */
export function projectLegend(input: LensInput): LegendRow[] {
  const { day } = input
  const { term } = projectRecord(input)
  const isRunning = term !== null && isWithin(term, day)
  const used = new Set(
    projectRows(input).flatMap(({ swatch }) => ('point' in swatch ? [swatch.point] : [])),
  )
  return [
    ...POINT_ROWS.filter(({ id }) => used.has(id)).map(
      ({ id, label }): LegendRow => ({ id, label, swatch: { point: id } }),
    ),
    isRunning
      ? { id: 'involved', label: 'Member in its term', swatch: { fill: 'involved' } }
      : { id: 'member', label: 'Member on this date', swatch: { fill: 'member' } },
  ]
}

const POINT_ROWS: readonly { id: PointKind; label: string }[] = [
  { id: 'project', label: 'Project under way, or its event' },
  { id: 'project-idle', label: 'Not begun, or ended' },
  { id: 'place', label: 'Step it names' },
]
