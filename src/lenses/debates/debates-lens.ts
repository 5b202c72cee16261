import { eventMarks } from '../event-marks'
import type { Lens } from '../lens'
import { regionLens } from '../region-lens'
import { chosenDebate, debateControls, eventsShown, sidesByEvent } from './debate-record'
import { debateLegend, debateRows, lookOfEvent } from './debate-rows'
import { debateSentence } from './debate-sentence'

/** What is argued about: each debate with its positions, and where the events that it names were. */
export const debatesLens: Lens = {
  ...regionLens('debates'),
  files: ['topics'],
  marks: (record, show, scale) => {
    const sides = sidesByEvent(record, show)
    return eventMarks(
      eventsShown(record, show),
      ({ event, day }) => [{ kind: lookOfEvent(show, sides.get(event.id)), from: day }],
      {
        isNumbered: chosenDebate(show) === null,
        lettersOf: (id) => sides.get(id)?.letters ?? '',
        scale,
      },
    )
  },
  sentence: debateSentence,
  legend: debateLegend,
  rowsName: 'Debates',
  rows: debateRows,
  timeline: (record, show) => new Set(eventsShown(record, show).map(({ event }) => event.id)),
  sides: sidesByEvent,
  controls: debateControls,
}
