import { dateInWords } from '../../domain/date-words'
import { firstDay, parseEdtf } from '../../domain/edtf'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { isWithin, spanOfState } from '../spans'
import { THING_LOOKS, type ThingGroup } from './city-thing'
import { thingsOn } from './city-things'
import { secretariatStart } from './homes'
import { officeLegend, officeRows } from './office'
import { firstSteps } from './steps'

/** What is there on the date, by kind; before the Secretariat, the decisions that led to it. */
export function secretariatRows(input: LensInput): LensRow[] {
  const steps = firstSteps(input).filter((step) => isWithin(step, input.day))
  return [
    ...officeRows(input),
    ...steps.map(
      ({ event }): LensRow => ({
        id: event.id,
        target: { event: event.id },
        name: event.label.en,
        swatch: { point: 'meeting' },
        words: [
          event.title.en,
          dateInWords(event.date),
          event.caveat ? 'not confirmed in every detail' : '',
        ]
          .filter(Boolean)
          .join(', '),
      }),
    ),
    ...thingsOn(input).map(
      ({ place, group, label, words }): LensRow => ({
        id: place.id,
        target: { place: place.id },
        name: label,
        swatch: { point: THING_LOOKS[group] },
        words: label === place.name.en ? words : `${place.name.en}, ${words}`,
      }),
    ),
  ]
}

const LABELS: Record<ThingGroup, string> = {
  home: 'Secretariat',
  former: 'Its first home',
  body: 'Sister body',
  mission: 'Mission to ASEAN',
  undated: 'Mission, undated',
  station: 'MRT station',
}

/** The looks that are on the map on the date; how lines are drawn is said. */
export function secretariatLegend(input: LensInput): LegendRow[] {
  // Stations are the dots of the line, which has a row of its own.
  const groups = [...new Set(thingsOn(input).map(({ group }) => group))].filter(
    (group) => group !== 'station',
  )
  const hasSteps = firstSteps(input).some((step) => isWithin(step, input.day))
  return [
    ...(hasSteps ? [STEP] : []),
    ...groups.map(
      (group): LegendRow => ({
        id: group,
        label: LABELS[group],
        swatch: { point: THING_LOOKS[group] },
      }),
    ),
    ...lineLegend(input),
    ...officeLegend(input),
    ...(isCity(input) ? [] : [MEMBER]),
  ]
}

const STEP: LegendRow = {
  id: 'step',
  label: 'Decision on a Secretariat',
  swatch: { point: 'meeting' },
}
const MEMBER: LegendRow = { id: 'member', label: 'ASEAN member', swatch: { fill: 'member' } }

function lineLegend(input: LensInput): LegendRow[] {
  const { jakartaLines, day } = input
  const rail = jakartaLines.some(({ kind, since }) => kind === 'rail' && hasStarted(since, day))
  const road = isCity(input) && jakartaLines.some(({ kind }) => kind === 'road')
  return [...(rail ? [RAIL] : []), ...(road ? [ROAD] : [])]
}

const RAIL: LegendRow = {
  id: 'rail',
  label: 'MRT, © OpenStreetMap contributors',
  swatch: { line: 'rail' },
}
const ROAD: LegendRow = {
  id: 'road',
  label: 'Today’s roads (diagram)',
  swatch: { line: 'road' },
}

/** Whether the city is what the lens shows on the date. */
export function isCity(input: LensInput): boolean {
  const start = spanOfState(secretariatStart(input))
  return start !== null && input.day >= start.from && input.jakartaPlaces.length > 0
}

function hasStarted(since: string | undefined, day: number): boolean {
  const date = since ? parseEdtf(since) : null
  const from = date && firstDay(date)
  return from !== null && day >= from
}
