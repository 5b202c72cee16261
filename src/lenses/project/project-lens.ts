import type { CountryState } from '../../map/country-state'
import { eventMarks } from '../event-marks'
import type { Lens, LensInput } from '../lens'
import { memberGround, regionLens } from '../region-lens'
import { isWithin } from '../spans'
import { projectRecord } from './project-record'
import { looksOf, projectLegend, projectRows } from './project-rows'
import { projectSentence } from './project-sentence'

/** Support for the ASEAN Secretariat: its term, and where its events and steps took place. */
export const projectLens: Lens = {
  ...regionLens('project'),
  files: ['topics'],
  countryStates,
  marks: (record, _show, scale) => eventMarks(projectRecord(record).events, looksOf, { scale }),
  sentence: projectSentence,
  legend: projectLegend,
  rowsName: 'Project',
  rows: projectRows,
  timeline: (record) => new Set(projectRecord(record).events.map(({ event }) => event.id)),
}

/** The record names ASEAN as the project's country: its members stand out while the project runs. */
function countryStates(input: LensInput): Map<string, CountryState> {
  const states = memberGround(input)
  const { term } = projectRecord(input)
  if (!term || !isWithin(term, input.day)) return states
  return new Map([...states.keys()].map((code) => [code, { status: 'involved', fresh: 0 }]))
}
