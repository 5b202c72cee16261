import * as z from 'zod/mini'
import {
  confidence,
  countryCode,
  edtf,
  localText,
  plainText,
  position,
  provenance,
  sourced,
  sources,
} from './parts'

const openEnd = z.union([edtf, z.literal('..')])

const period = z.object({
  status: plainText,
  from: edtf,
  to: openEnd,
  note: z.optional(localText),
  ...provenance,
})

const endonym = z.object({
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/, 'must be a BCP 47 language')),
  script: z.string().check(z.regex(/^[A-Z][a-z]{3}$/, 'must be an ISO 15924 script')),
  name: plainText,
  formal: z.optional(z.boolean()),
})

const capital = sourced({
  name: localText,
  point: position,
  note: z.optional(localText),
})

const state = {
  id: countryCode,
  iso2: z.string().check(z.regex(/^[A-Z]{2}$/)),
  isoNumeric: z.int().check(z.gte(1), z.lte(999)),
  name: localText,
  capital,
  periods: z.optional(z.array(period)),
  note: z.optional(localText),
  ...provenance,
}

const figure = { value: z.number().check(z.gte(0)), year: z.optional(z.int()) }

export const observerSchema = z.object(state)

export const memberSchema = z.object({
  ...state,
  formalName: localText,
  accession: sourced({ date: edtf, founding: z.boolean() }),
  endonyms: sourced({ names: z.array(endonym).check(z.minLength(1)) }),
  languages: sourced({ official: z.array(plainText), working: z.array(plainText) }),
  areaKm2: sourced({ value: z.number(), alternative: z.optional(z.number()) }),
  population: sourced({
    ...figure,
    alternative: z.optional(z.object({ ...figure, sources, confidence: z.optional(confidence) })),
  }),
  nationalCoordinator: sourced({ name: localText }),
})
