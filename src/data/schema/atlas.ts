import * as z from 'zod/mini'
import { edtf, localText } from './parts'
import { storyLineSchema } from './story'

export const atlasSchema = z.object({
  title: localText,
  version: z.string(),
  languages: z.array(z.string()),
  span: edtf,
  asOf: edtf,
  files: z.record(z.string(), z.string()),
  stories: z.optional(z.array(storyLineSchema)),
})
