import * as z from 'zod/mini'
import {
  claims,
  edtf,
  id,
  ids,
  lane,
  localText,
  plainText,
  provenance,
  sourced,
  statement,
} from './parts'

export const institutionSchema = z.object({
  id,
  name: localText,
  label: z.optional(localText),
  formerNames: z.optional(
    z.array(sourced({ name: localText, label: z.optional(localText), until: edtf })),
  ),
  kind: id,
  since: z.optional(edtf),
  until: z.optional(edtf),
  pillar: lane,
  scope: z.enum(['all', 'apsc', 'aec', 'ascc', 'corporate', 'national']),
  body: z.array(statement).check(z.minLength(1)),
  events: z.optional(ids),
  places: z.optional(ids),
  claims: z.optional(claims),
  ...provenance,
})

export const relationSchema = z.object({
  id,
  from: id,
  to: id,
  relation: plainText,
  ...provenance,
})

const yearFigure = {
  year: edtf,
  total: z.optional(z.number()),
  approximate: z.optional(z.boolean()),
  ...provenance,
}

const budgetFigureSchema = z.object({
  ...yearFigure,
  perMember: z.optional(z.number()),
  note: z.optional(localText),
})

export const budgetSchema = z.object({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  basis: z.object({ text: localText, ...provenance }),
  figures: z.array(budgetFigureSchema),
})

export const staffingSchema = z.object({
  ...yearFigure,
  text: z.optional(localText),
  professionals: z.optional(z.number()),
  breakdown: z.optional(z.record(z.string(), z.number())),
})

export const secretariatStepSchema = z.object({ id, date: edtf, text: localText, ...provenance })

export const decisionStepSchema = z.object({
  id,
  decision: id,
  body: id,
  actor: z.optional(localText),
  event: z.optional(id),
  date: edtf,
  text: localText,
  ...provenance,
})
