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
  projection: 'mercator',
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

/** From the Atlantic coasts of Europe and Africa, over Asia, to the east of Brazil. */
const WORLD: Framing = { kind: 'bounds', bounds: [-26, -48, 326, 68] }

/** From India to New Zealand. */
const EAST: Framing = { kind: 'bounds', bounds: [68, -47, 180, 54] }

const OF_THE_EAST: readonly string[] = ['apt', 'rcep']

/** As far as the chosen forums reach at their widest, so that dates do not move the map. */
function framing({ show }: LensInput, { position }: LensSelection): Framing {
  const isEast = chosenForums(show).every(({ id }) => OF_THE_EAST.includes(id))
  const isFar = position !== null && (position[0] < 68 || position[1] > 54)
  return isEast && !isFar ? EAST : WORLD
}

function timeline({ events }: LensRecord, show: readonly string[]): ReadonlySet<string> {
  const chosen = chosenForums(show)
  return new Set(
    events
      .filter(({ event }) => chosen.some((forum) => forum.events.test(event.title.en)))
      .map(({ event }) => event.id),
  )
}
