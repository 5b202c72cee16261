import * as z from 'zod/mini'
import {
  confidence,
  countryCode,
  edtf,
  id,
  localText,
  plainText,
  position,
  provenance,
  sources,
  statement,
} from './parts'

export const summitSchema = z.object({
  id,
  number: z.optional(z.int().check(z.gte(1))),
  kind: z.enum(['ordinary', 'informal', 'special', 'special-with-partner']),
  title: localText,
  date: edtf,
  /** The whole run of meetings around the leaders' days. */
  window: z.optional(edtf),
  place: z.object({
    name: localText,
    venue: z.optional(localText),
    country: countryCode,
    point: position,
  }),
  partner: z.optional(plainText),
  note: z.optional(localText),
  ...provenance,
})

export const secretaryGeneralSchema = z.object({
  id,
  order: z.int(),
  name: plainText,
  country: countryCode,
  term: edtf,
  title: localText,
  note: z.optional(localText),
  ...provenance,
})

export const chairSchema = z.object({
  id,
  year: edtf,
  country: countryCode,
  basis: z.enum([
    'standing-committee-host',
    'standing-committee-inferred',
    'summit-host',
    'charter',
  ]),
  ministerialMeeting: z.optional(z.object({ country: countryCode, city: localText, confidence })),
  note: z.optional(localText),
  ...provenance,
})

const party = z.string().check(z.regex(/^([A-Z]{3}|EU)$/))

const participant = z.object({
  id,
  party,
  name: localText,
  joined: z.optional(z.nullable(edtf)),
  order: z.optional(z.int()),
  act: z.optional(z.enum(['signature', 'accession'])),
  signed: z.optional(edtf),
  note: z.optional(localText),
  sources,
  confidence,
})

export const forumSchema = z.object({
  id,
  name: localText,
  founded: edtf,
  body: z.array(statement).check(z.minLength(1)),
  protocols: z.optional(z.array(z.object({ name: localText, date: edtf }))),
  participants: z.array(participant),
  note: z.optional(localText),
  ...provenance,
})
