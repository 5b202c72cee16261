import * as z from 'zod/mini'
import { EVENT_KINDS } from '../../domain/records'
import {
  claims,
  countryCode,
  edtfWithDay,
  id,
  lane,
  localText,
  plainText,
  position,
  provenance,
  statement,
} from './parts'

const place = z.object({
  name: localText,
  country: countryCode,
  point: position,
  precision: z.enum(['city', 'venue', 'anchor', 'online-host']),
  id: z.optional(id),
})

export const eventSchema = z.object({
  id,
  date: edtfWithDay,
  kind: z.enum(EVENT_KINDS),
  lane,
  pillars: z.array(lane).check(z.minLength(1)),
  importance: z.int().check(z.gte(1), z.lte(5)),
  title: localText,
  label: localText,
  body: z.array(statement).check(z.minLength(1)),
  place: z.optional(place),
  countries: z.optional(z.array(countryCode)),
  bodies: z.optional(z.array(plainText)),
  about: z.optional(z.array(countryCode)),
  caveat: z.optional(localText),
  claims: z.optional(claims),
  ...provenance,
})
