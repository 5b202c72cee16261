import { eventMarks } from '../event-marks'
import type { Lens } from '../lens'
import { regionLens } from '../region-lens'
import { chosenDebate, debateControls, eventsShown } from './debate-record'
import { debateLegend, debateRows, lookOfEvents } from './debate-rows'
import { debateSentence } from './debate-sentence'

/** What is argued about: each debate with its positions, and where the events that it names were. */
export const debatesLens: Lens = {
  ...regionLens('debates'),
  files: ['topics'],
  marks: (record, show, scale) =>
    eventMarks(eventsShown(record, show), ({ day }) => [{ kind: lookOfEvents(show), from: day }], {
      isNumbered: chosenDebate(show) === null,
      scale,
    }),
  sentence: debateSentence,
  legend: debateLegend,
  rowsName: 'Debates',
  rows: debateRows,
  timeline: (record, show) => new Set(eventsShown(record, show).map(({ event }) => event.id)),
  controls: debateControls,
}
