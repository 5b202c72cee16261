import type * as z from 'zod/mini'
import type {
  Chair,
  Forum,
  JakartaLine,
  JakartaPlace,
  SecretariatStep,
  UnionMembership,
} from '../../domain/lens-records'
import type {
  AseanEvent,
  Disagreement,
  Institution,
  Member,
  Observer,
  Partner,
  Place,
  SecretaryGeneral,
  Source,
  Summit,
} from '../../domain/records'
import type { DecisionStep, Relation, StaffFigure } from '../../domain/structure-records'
import type { Topic } from '../../domain/topic-records'
import { originSchema } from './attribution'
import { boundsSchema } from './bounds'
import { eventSchema } from './events'
import {
  budgetSchema,
  decisionStepSchema,
  institutionSchema,
  relationSchema,
  secretariatStepSchema,
  staffingSchema,
} from './institutions'
import { chairSchema, forumSchema, secretaryGeneralSchema, summitSchema } from './meetings'
import { memberSchema, observerSchema } from './members'
import { partnerSchema } from './partners'
import { jakartaLineSchema, jakartaPlaceSchema, placeSchema } from './places'
import { disagreementSchema, sourceSchema } from './sources'
import { topicSchema } from './topics'
import { unionMembershipSchema } from './unions'

type Schema<T> = z.ZodMiniType<T>

/**
 * Every file of records: its lists, each with the schema of one record. Typed against the domain,
 * so that a schema and the shape it promises cannot drift apart.
 */
export const FILES = {
  events: { events: eventSchema as Schema<AseanEvent> },
  members: {
    members: memberSchema as Schema<Member>,
    observers: observerSchema as Schema<Observer>,
  },
  partners: { partners: partnerSchema as Schema<Partner> },
  topics: { topics: topicSchema as Schema<Topic> },
  places: { places: placeSchema as Schema<Place> },
  sources: { sources: sourceSchema as Schema<Source> },
  disagreements: { disagreements: disagreementSchema as Schema<Disagreement> },
  attribution: { origins: originSchema },
  bounds: { bounds: boundsSchema },
  jakarta: {
    places: jakartaPlaceSchema as Schema<JakartaPlace & z.infer<typeof jakartaPlaceSchema>>,
    lines: jakartaLineSchema as Schema<JakartaLine & z.infer<typeof jakartaLineSchema>>,
  },
  summits: { summits: summitSchema as Schema<Summit> },
  'secretaries-general': {
    secretariesGeneral: secretaryGeneralSchema as Schema<SecretaryGeneral>,
  },
  chairs: { chairs: chairSchema as Schema<Chair> },
  forums: { forums: forumSchema as Schema<Forum> },
  unions: { unions: unionMembershipSchema as Schema<UnionMembership> },
  institutions: {
    institutions: institutionSchema as Schema<Institution>,
    relations: relationSchema as Schema<Relation>,
    staffing: staffingSchema as Schema<StaffFigure>,
    decisionSteps: decisionStepSchema as Schema<DecisionStep>,
    secretariatTimeline: secretariatStepSchema as Schema<SecretariatStep>,
  },
} as const

/** What a file holds beside its lists. */
export const SINGLES = { institutions: { budget: budgetSchema } } as const

export type FileName = keyof typeof FILES

type Lists<F extends FileName> = (typeof FILES)[F]

/** The lists of a file, as they come out of loading. */
export type FileContent<F extends FileName> = {
  -readonly [K in keyof Lists<F>]: Lists<F>[K] extends z.ZodMiniType<infer T> ? T[] : never
}
