import * as z from 'zod/mini'
import { PARTNER_KINDS } from '../../domain/records'
import { edtf, localText, position, provenance, sourced } from './parts'

const stage = z.object({
  kind: z.enum([
    ...PARTNER_KINDS,
    'first-contact',
    'strategic',
    'comprehensive-strategic',
    'milestone',
    'resident-ambassador',
  ]),
  date: edtf,
  label: z.optional(localText),
  note: z.optional(localText),
  ...provenance,
})

export const partnerSchema = z.object({
  id: z.string().check(z.regex(/^([A-Z]{3}|EU)$/, 'must be an ISO 3166-1 alpha-3 code or "EU"')),
  iso2: z.string().check(z.regex(/^[A-Z]{2}$/)),
  name: localText,
  kind: z.enum(PARTNER_KINDS),
  stages: z.array(stage).check(z.minLength(1)),
  seat: sourced({ name: localText, point: position }),
  note: z.optional(localText),
  ...provenance,
})
