import * as z from 'zod/mini'
import { edtf, localText } from './parts'

export const atlasSchema = z.object({
  title: localText,
  version: z.string(),
  languages: z.array(z.string()),
  span: edtf,
  asOf: edtf,
  files: z.record(z.string(), z.string()),
})
