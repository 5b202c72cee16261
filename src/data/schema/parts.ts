import * as z from 'zod/mini'
import { type EdtfDate, hasDay, isInOrder, parseEdtf } from '../../domain/edtf'
import { LANES } from '../../domain/records'

/** Parts that several files share. Every refinement says what is allowed, for the check's message. */

export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'))
export const ids = z.array(id)
export const sources = z.array(id).check(z.minLength(1, 'must name at least one source'))
export const countryCode = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code'))
/** Ids of claims of the two source documents. */
export const claims = z.array(
  z.string().check(z.regex(/^[AB]\d\d$/, 'must be a claim id such as "A01"')),
)

export const confidence = z.enum(['verified', 'well-known', 'uncertain'])
export const lane = z.enum(LANES)

const MARKUP = /<[a-z/!]|&[a-z]+;|\]\(/i
export const plainText = z.string().check(
  z.minLength(1),
  z.refine((text) => !MARKUP.test(text), 'must be plain text without markup'),
)

export const localText = z.object({ en: plainText, id: z.optional(plainText) })

/** A date that can be read, and that does not end before it begins. */
export const edtf = z
  .string()
  .check(
    z.refine((text) => parseEdtf(text) !== null, 'must be an EDTF date, level 0 or 1'),
    z.refine((text) => holds(text, isInOrder), {
      error: ({ input }) => `dates out of order: "${String(input)}" ends before it begins`,
      params: { problem: 'dates-out-of-order' },
    }),
  )
  .register(z.globalRegistry, { description: 'EDTF (ISO 8601-2) date or interval, level 0 or 1' })

/** The date of what has a place on the timeline. */
export const edtfWithDay = edtf.check(
  z.refine((text) => holds(text, hasDay), 'must name a day, month or year at one end at least'),
)

/** A date that cannot be read is reported as that alone. */
function holds(text: string, rule: (date: EdtfDate) => boolean): boolean {
  const date = parseEdtf(text)
  return date === null || rule(date)
}

export const position = z.readonly(
  z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))]),
)

export const statement = z.object({
  text: localText,
  sources,
  confidence: z.optional(confidence),
})

/** The fields given, with the sources and the confidence that go with them. */
export function sourced<T extends z.core.$ZodShape>(shape: T) {
  return z.object({ ...shape, sources, confidence: z.optional(confidence) })
}

/** What every record ends with. */
export const provenance = { sources, confidence }
