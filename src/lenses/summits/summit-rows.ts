import { freshness } from '../../domain/as-of'
import { fromDay } from '../../domain/day'
import type { PointKind } from '../../ui/looks'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { type ChairOnDay, chairOn } from './chair-on'
import { meetingsBy } from './meetings'
import { chairOfMeeting, nameOf, numeral, shortPlace, whereAndWhen } from './summit-words'

/** Summits so far, the latest first. */
export function summitRows(input: LensInput): LensRow[] {
  return meetingsBy(input, input.day)
    .toReversed()
    .map((meeting) => ({
      id: meeting.summit.id,
      target: meeting.target,
      name: `${numeral(meeting)} · ${shortPlace(meeting)} ${fromDay(meeting.from).year}`,
      swatch: { point: meeting.kind },
      words: [
        `${meeting.summit.title.en}, ${whereAndWhen(meeting)}`,
        chairOfMeeting(input, meeting),
      ]
        .filter(Boolean)
        .join('; '),
    }))
}

const LABELS: readonly (readonly [PointKind, string])[] = [
  ['summit', 'Ordinary, by number'],
  ['informal-summit', 'Informal'],
  ['special-summit', 'Special'],
  ['partner-summit', 'With a partner'],
  ['planned-summit', 'Planned only'],
]

/** What is on the map on the date, and no more; a line beside a point needs no words. */
export function summitLegend(input: LensInput): LegendRow[] {
  const { chairs, members, day, show } = input
  const meetings = meetingsBy(input, day)
  const chair = chairOn(chairs, day)
  const kinds = LABELS.filter(([kind]) => meetings.some((meeting) => meeting.kind === kind))
  const isFresh = meetings.some(({ from }) => freshness(day - from) > 0)
  return [
    ...kinds.map(([kind, label]): LegendRow => ({ id: kind, label, swatch: { point: kind } })),
    ...(isFresh ? [FRESH] : []),
    ...(show.includes('path') && meetings.length > 1 ? [PATH] : []),
    ...(chair ? [chairRow(chair, nameOf(chair.country, members))] : []),
    { id: 'member', label: 'Member', swatch: { fill: 'member' } },
  ]
}

function chairRow({ isProbable, isMidYear }: ChairOnDay, name: string): LegendRow {
  const state = isProbable ? `probably ${name}` : name
  return {
    id: 'chair',
    label: `Chair: ${state}${isMidYear ? ' (changed in mid-year)' : ''}`,
    swatch: { fill: 'chair' },
  }
}

const FRESH: LegendRow = { id: 'fresh', label: 'Within a year', swatch: { fill: 'fresh' } }
const PATH: LegendRow = { id: 'path', label: 'Path in order', swatch: { line: 'path' } }
