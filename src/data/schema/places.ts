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
  statement,
} from './parts'

const located = {
  id,
  name: localText,
  point: position,
  accuracyMetres: z.number().check(z.gt(0)),
  coordinateSupport: localText,
}

const mention = z.object({ id, date: edtf, text: localText, ...provenance })

export const placeSchema = z.object({
  ...located,
  country: countryCode,
  kind: z.enum(['city', 'venue']),
  capitalOf: z.optional(countryCode),
  alternativeNames: z.optional(z.array(plainText)),
  note: z.optional(localText),
  mentions: z.optional(z.array(mention)),
  ...provenance,
})

const station = z.object({
  order: z.int(),
  level: z.string(),
  code: z.string(),
  officialName2026: plainText,
})

export const jakartaPlaceSchema = z.object({
  ...located,
  kind: z.enum([
    'asean',
    'centroid',
    'airport',
    'government',
    'landmark',
    'mission',
    'mrt',
    'partner',
    'transport',
    'venue',
  ]),
  tier: z.int().check(z.gte(1), z.lte(2)),
  coordinateConfidence: z.optional(confidence),
  address: z.optional(plainText),
  since: z.optional(edtf),
  housed: z.optional(edtf),
  country: z.optional(plainText),
  station: z.optional(station),
  iata: z.optional(z.string()),
  formerNames: z.optional(z.unknown()),
  body: z.array(statement).check(z.minLength(1)),
  ...provenance,
})

export const jakartaLineSchema = z.object({
  id,
  name: localText,
  kind: plainText,
  accuracyMetres: z.number(),
  coordinateSupport: localText,
  since: z.optional(edtf),
  licence: z.optional(plainText),
  lengthKm: z.optional(z.number()),
  coordinates: z.array(position).check(z.minLength(2)),
  ...provenance,
})
