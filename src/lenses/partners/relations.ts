import type { Day } from '../../domain/day'
import type { Partner, PartnerStage } from '../../domain/records'
import { type DaySpan, isWithin, spanOfState } from '../spans'

/** Kinds of relation in order of rank; each is a line of its own on the map. */
export const RELATION_KINDS = [
  'development',
  'sectoral',
  'dialogue',
  'strategic',
  'comprehensive',
] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

export const RELATION_NAMES: Record<RelationKind, string> = {
  comprehensive: 'Comprehensive strategic partner',
  strategic: 'Strategic partner',
  dialogue: 'Dialogue partner',
  sectoral: 'Sectoral dialogue partner',
  development: 'Development partner',
}

/** For the legend, where the lens says that they are partners. */
export const RELATION_LABELS: Record<RelationKind, string> = {
  comprehensive: 'Comprehensive strategic',
  strategic: 'Strategic',
  dialogue: 'Dialogue',
  sectoral: 'Sectoral dialogue',
  development: 'Development',
}

/** A stretch of time in which a partner's relation was of one kind. */
export interface Relation extends DaySpan {
  partner: Partner
  kind: RelationKind
  /** EDTF date on which it began. */
  since: string
}

const KIND_OF_STAGE: Partial<Record<PartnerStage['kind'], RelationKind>> = {
  development: 'development',
  sectoral: 'sectoral',
  dialogue: 'dialogue',
  strategic: 'strategic',
  'comprehensive-strategic': 'comprehensive',
}

/**
 * A partner's relation through time. A stage that raises the relation ends the one before; contacts
 * and milestones are no relation of their own.
 */
export function relationsOf(partner: Partner): Relation[] {
  const stages = partner.stages
    .flatMap(({ kind, date }) => {
      const relation = KIND_OF_STAGE[kind]
      const span = spanOfState(date)
      return relation && span ? [{ partner, kind: relation, since: date, ...span }] : []
    })
    .toSorted((a, b) => a.from - b.from)
  return stages.flatMap((stage, index) => {
    const until = (stages[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1
    return until < stage.from ? [] : [{ ...stage, until }]
  })
}

// Read once for a record: a scrub asks for them at every step.
const known = new WeakMap<readonly Partner[], Relation[]>()

/** Of all time, read once for a list of partners. */
export function allRelations(partners: readonly Partner[]): readonly Relation[] {
  const relations = known.get(partners) ?? partners.flatMap(relationsOf)
  known.set(partners, relations)
  return relations
}

export function relationsOn(partners: readonly Partner[], day: Day): Relation[] {
  return allRelations(partners).filter((relation) => isWithin(relation, day))
}

/** Full dialogue partners of whatever rank, as against sectoral and development partners. */
export function isDialogue({ kind }: Relation): boolean {
  return kind === 'dialogue' || kind === 'strategic' || kind === 'comprehensive'
}
