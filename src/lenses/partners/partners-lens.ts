import { geoDistance, geoInterpolate } from 'd3-geo'
import { freshness } from '../../domain/as-of'
import type { Partner, Position } from '../../domain/records'
import type { CountryState } from '../../map/country-state'
import type { Framing } from '../../map/framing'
import type { LensLine, LensMarks, LensPoint } from '../../map/marks'
import type { CountryStatus } from '../../ui/looks'
import type { Lens, LensInput, LensRecord, LensSelection } from '../lens'
import { memberGround } from '../region-lens'
import { partnerLegend, partnerRows } from './partner-rows'
import { partnerSentence } from './partner-sentence'
import { allRelations, isDialogue, type RelationKind, relationsOf, relationsOn } from './relations'
import { statesOfUnion } from './union'

/** Whom ASEAN meets as one: a line from Jakarta to each partner, by the rank of the relation. */
export const partnersLens: Lens = {
  id: 'partners',
  files: ['unions'],
  projection: 'globe',
  countryStates,
  marks,
  sentence: partnerSentence,
  legend: partnerLegend,
  rowsName: 'Partners',
  rows: partnerRows,
  framing,
  timeline: () => null,
  placeOf,
}

/** Jakarta: the Secretariat that prepares and services each dialogue. */
const CENTRE: Position = [106.799, -6.239]

const LAND: Record<RelationKind, CountryStatus> = {
  comprehensive: 'dialogue',
  strategic: 'dialogue',
  dialogue: 'dialogue',
  sectoral: 'sectoral',
  development: 'development',
}

/**
 * Partners and members. A state that is a partner of its own keeps its own colour within the Union,
 * except that a full dialogue partner outranks what its members are besides.
 */
function countryStates(input: LensInput): Map<string, CountryState> {
  const states = memberGround(input)
  const relations = relationsOn(input.partners, input.day)
  const ranked = [...relations.filter((one) => !isDialogue(one)), ...relations.filter(isDialogue)]
  for (const { partner, kind } of ranked) {
    const codes = partner.id === 'EU' ? statesOfUnion(input.unions, input.day) : [partner.id]
    const fresh = freshness(input.day - beganOn(partner))
    for (const code of codes) states.set(code, { status: LAND[kind], fresh })
  }
  return states
}

/** A state of the Union that is no partner of its own stands for the Union. */
function placeOf(code: string, { members, partners, unions, day }: LensInput): string {
  const isOwn =
    members.some(({ id }) => id === code) ||
    relationsOn(partners, day).some(({ partner }) => partner.id === code)
  return !isOwn && statesOfUnion(unions, day).includes(code) ? 'EU' : code
}

function beganOn(partner: Partner): number {
  return relationsOf(partner)[0]?.from ?? Number.NEGATIVE_INFINITY
}

/** A line for each rank that a partner ever had, and its seat for as long as it had any. */
function marks({ partners }: LensRecord): LensMarks {
  const lines = allRelations(partners).map(
    ({ partner, kind, from, until }): LensLine => ({
      id: `${partner.id}:${kind}`,
      kind,
      path: { from: CENTRE, to: partner.seat.point },
      from,
      until,
      highlights: true,
      target: { place: partner.id },
    }),
  )
  return { lines, points: partners.flatMap(seatOf) }
}

function seatOf(partner: Partner): LensPoint[] {
  const [first] = relationsOf(partner)
  if (!first) return []
  return [
    {
      id: partner.id,
      position: partner.seat.point,
      kind: 'partner-seat',
      label: partner.seat.name.en,
      number: '',
      rank: first.from,
      from: first.from,
      until: Number.POSITIVE_INFINITY,
      highlights: true,
      target: { place: partner.id },
    },
  ]
}

/** Asia and its oceans: both Moscow and Wellington are on this side of the globe. */
const RESTING: Framing = { kind: 'globe', center: [111, 9] }

/** Jakarta in the middle of the view, or the middle of the way to what is selected. */
function framing({ partners }: LensInput, { place, event, position }: LensSelection): Framing {
  const partner = event === null ? partners.find(({ id }) => id === place) : undefined
  const goal = partner?.seat.point ?? position
  if (!goal) return RESTING
  const distance = geoDistance([...CENTRE], [...goal])
  if (distance < 0.35) return RESTING
  const [longitude, latitude] = geoInterpolate([...CENTRE], [...goal])(0.5)
  // Right over a pole no side is up.
  return { kind: 'globe', center: [longitude, Math.max(-60, Math.min(74, latitude))] }
}
