import type { Position } from '../../domain/records'
import type { CountryState } from '../../map/country-state'
import type { LensLine, LensMarks, LensPoint } from '../../map/marks'
import type { Scale } from '../../map/scale'
import { fanOut, NUMBERS, SEAT } from '../fan-out'
import type { Lens, LensInput, LensRecord } from '../lens'
import { memberGround, regionLens } from '../region-lens'
import { chairOn } from './chair-on'
import { eventsAtSummits, type Meeting, meetingsOf } from './meetings'
import { summitLegend, summitRows } from './summit-rows'
import { summitSentence } from './summit-sentence'

/** Where and when leaders met, by number, and which state was in the chair. */
export const summitsLens: Lens = {
  ...regionLens('summits'),
  files: ['summits', 'chairs'],
  countryStates,
  marks,
  sentence: summitSentence,
  legend: summitLegend,
  rowsName: 'Summits, latest first',
  rows: summitRows,
  timeline: (record) => (record.summits.length > 0 ? eventsAtSummits(record) : null),
  controls: {
    name: 'Also show',
    kind: 'several',
    options: [{ id: 'path', name: 'Path between ordinary summits' }],
    chosen: (show) => show.filter((id) => id === 'path'),
  },
}

function countryStates(input: LensInput): Map<string, CountryState> {
  const states = memberGround(input)
  const chair = chairOn(input.chairs, input.day)
  if (chair) states.set(chair.country, { status: 'chair', fresh: 0 })
  return states
}

/** A meeting with where its point is drawn: at its place, or beside it. */
type PlacedMeeting = Meeting & { position: Position }

function marks(record: LensRecord, show: readonly string[], scale?: Scale): LensMarks {
  const meetings = placed(meetingsOf(record), scale)
  return {
    points: meetings.map(pointOf),
    lines: [...(show.includes('path') ? pathOf(meetings) : []), ...meetings.flatMap(leaderOf)],
  }
}

function placed(meetings: readonly Meeting[], scale?: Scale): PlacedMeeting[] {
  const places = meetings.map(({ summit }) => summit.place.point)
  const positions = fanOut(places, [SEAT], NUMBERS, scale)
  return meetings.map((meeting, index) => ({
    ...meeting,
    position: positions[index] ?? meeting.summit.place.point,
  }))
}

const FOREVER = Number.POSITIVE_INFINITY

function pointOf({ summit, kind, position, from, target, isPlanned }: PlacedMeeting): LensPoint {
  return {
    id: summit.id,
    position,
    kind,
    // Names stand in the list: in the fans there is no room for them.
    label: '',
    number: summit.number === undefined ? '' : String(summit.number),
    rank: from,
    from,
    until: FOREVER,
    highlights: !isPlanned,
    target,
  }
}

/** From a point that stands aside to its place. */
function leaderOf({ summit, position, from }: PlacedMeeting): LensLine[] {
  const { point } = summit.place
  if (position === point) return []
  return [
    {
      id: `leader:${summit.id}`,
      kind: 'leader',
      path: [point, position],
      from,
      until: FOREVER,
      highlights: false,
      target: null,
    },
  ]
}

/** From each ordinary summit to the next, from the day of the next on; plans are no part of it. */
function pathOf(meetings: readonly PlacedMeeting[]): LensLine[] {
  const ordinary = meetings.filter(
    ({ summit, isPlanned }) => summit.kind === 'ordinary' && !isPlanned,
  )
  return ordinary.slice(1).flatMap((next, index): LensLine[] => {
    const before = ordinary[index]
    if (!before) return []
    return [
      {
        id: `path:${next.summit.id}`,
        kind: 'path',
        path: { from: before.position, to: next.position },
        from: next.from,
        until: FOREVER,
        highlights: false,
        target: null,
      },
    ]
  })
}
