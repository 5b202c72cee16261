import { geoDistance, geoInterpolate } from 'd3-geo'
import type { Framing } from '../../map/framing'
import type { LensMarks, LensPoint } from '../../map/marks'
import { NO_MARKS } from '../../map/marks'
import type { Lens, LensInput, LensRecord, LensSelection } from '../lens'
import { chosenForums, forumControls } from './forum-choice'
import { forumLegend, forumRows } from './forum-rows'
import { forumSentence } from './forum-sentence'
import { forumStates, placeOfState, UNION } from './forum-states'
import { forumsOn } from './participation'

/** Whom ASEAN's members meet together with others: the more forums a state is in, the darker. */
export const forumsLens: Lens = {
  id: 'forums',
  files: ['forums', 'unions'],
  projection: 'globe',
  countryStates: forumStates,
  marks,
  sentence: forumSentence,
  legend: forumLegend,
  rowsName: 'Participants',
  rows: forumRows,
  framing,
  timeline,
  placeOf: placeOfState,
  controls: forumControls,
}

/** The Union's seat, where its members are not known and it cannot be drawn as them. */
function marks({ forums, unions, partners }: LensRecord, show: readonly string[]): LensMarks {
  const seat = partners.find(({ id }) => id === UNION)?.seat
  const joined = forumsOn(forums, show, Number.POSITIVE_INFINITY)
    .flatMap(({ present }) => present)
    .filter(({ party }) => party === UNION)
    .map(({ from }) => from)
  if (unions.length > 0 || !seat || joined.length === 0) return NO_MARKS
  const from = Math.min(...joined)
  const point: LensPoint = {
    id: UNION,
    position: seat.point,
    kind: 'partner-seat',
    label: seat.name.en,
    number: '',
    rank: from,
    from,
    until: Number.POSITIVE_INFINITY,
    highlights: true,
    target: { place: UNION },
  }
  return { points: [point], lines: [] }
}

/** ASEAN in the middle; what lies behind the globe is in the list. */
const RESTING = { kind: 'globe', center: [112, 12] } as const satisfies Framing

/** The same for every choice and date, so that they can be compared; turned for what is far away. */
function framing(_input: LensInput, { position }: LensSelection): Framing {
  if (!position || geoDistance([...RESTING.center], [...position]) < IN_VIEW) return RESTING
  const [longitude, latitude] = geoInterpolate([...RESTING.center], [...position])(0.5)
  // Right over a pole no side is up.
  return { kind: 'globe', center: [longitude, Math.max(-60, Math.min(74, latitude))] }
}

/** Radians from the middle at which a place is still seen well. */
const IN_VIEW = 0.8

function timeline({ events }: LensRecord, show: readonly string[]): ReadonlySet<string> {
  const chosen = chosenForums(show)
  return new Set(
    events
      .filter(({ event }) => chosen.some((forum) => forum.events.test(event.title.en)))
      .map(({ event }) => event.id),
  )
}
