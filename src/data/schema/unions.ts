import * as z from 'zod/mini'
import { countryCode, edtf, id, localText, provenance } from './parts'

/** A state's time in a union that ASEAN meets as one. */
export const unionMembershipSchema = z.object({
  id,
  union: z.literal('EU'),
  country: countryCode,
  name: localText,
  /** From the day of accession; an end is the last day. */
  membership: edtf,
  note: z.optional(localText),
  ...provenance,
})
