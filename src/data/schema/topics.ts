import * as z from 'zod/mini'
import { TOPIC_KINDS } from '../../domain/topic-records'
import { claims, edtf, id, ids, lane, localText, plainText, provenance, statement } from './parts'

export const topicSchema = z.object({
  id,
  kind: z.enum(TOPIC_KINDS),
  title: localText,
  body: z.array(statement).check(z.minLength(1)),
  parent: z.optional(id),
  stance: z.optional(plainText),
  heldBy: z.optional(localText),
  lane,
  date: z.optional(edtf),
  claims: z.optional(claims),
  related: z.optional(ids),
  ...provenance,
})
