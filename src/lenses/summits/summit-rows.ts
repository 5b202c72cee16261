import { freshness } from '../../domain/as-of'
import { fromDay } from '../../domain/day'
import type { PointKind } from '../../ui/looks'
import type { LegendRow, LensInput, LensRow } from '../lens'
import { chairOn } from './chair-on'
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

/** What is on the map on the date, and no more. */
export function summitLegend(input: LensInput): LegendRow[] {
  const { chairs, members, day, show } = input
  const meetings = meetingsBy(input, day)
  const chair = chairOn(chairs, day)
  const kinds = LABELS.filter(([kind]) => meetings.some((meeting) => meeting.kind === kind))
  const isFresh = meetings.some(({ from }) => freshness(day - from) > 0)
  const isMoved = meetings.some(({ position, summit }) => position !== summit.place.point)
  return [
    ...kinds.map(([kind, label]): LegendRow => ({ id: kind, label, swatch: { point: kind } })),
    ...(isFresh ? [FRESH] : []),
    ...(isMoved ? [LEADER] : []),
    ...(show.includes('path') && meetings.length > 1 ? [PATH] : []),
    ...(chair
      ? [
          {
            id: 'chair',
            label: `Chair: ${chair.isProbable ? 'probably ' : ''}${nameOf(chair.country, members)}`,
            swatch: { fill: 'chair' } as const,
          },
        ]
      : []),
    { id: 'member', label: 'Member', swatch: { fill: 'member' } },
  ]
}

const FRESH: LegendRow = { id: 'fresh', label: 'Within a year', swatch: { fill: 'fresh' } }
const LEADER: LegendRow = { id: 'leader', label: 'To its place', swatch: { line: 'leader' } }
const PATH: LegendRow = { id: 'path', label: 'Path in order', swatch: { line: 'path' } }
