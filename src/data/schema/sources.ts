import * as z from 'zod/mini'
import { claims, edtf, id, ids, localText, plainText, provenance, sources } from './parts'

export const sourceSchema = z.object({
  id,
  title: plainText,
  publisher: z.optional(plainText),
  published: z.optional(edtf),
  url: z.optional(z.url()),
  kind: z.enum(['page', 'document', 'reference-knowledge']),
})

const value = z.object({ text: localText, date: z.optional(edtf), sources })

export const disagreementSchema = z.object({
  id,
  topic: localText,
  values: z.array(value).check(z.minLength(2, 'must hold at least two values')),
  shown: localText,
  reason: localText,
  confidence: provenance.confidence,
  appliesTo: z.optional(ids),
  dateOf: z.optional(id),
  claims: z.optional(claims),
  fromSourceDocuments: z.optional(z.boolean()),
})
