import * as z from 'zod/mini'
import { plainText } from './parts'

/** What came from elsewhere and under which licence. */
export const originSchema = z.object({
  id: z.string(),
  title: plainText,
  version: z.optional(z.string()),
  licence: plainText,
  url: z.optional(z.url()),
  files: z.array(z.string()),
  note: z.optional(plainText),
})
