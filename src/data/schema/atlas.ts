import * as z from 'zod/mini'
import { edtf, edtfInOrder, localText } from './parts'

export const atlasSchema = z.object({
  title: localText,
  version: z.string(),
  languages: z.array(z.string()),
  span: edtfInOrder,
  asOf: edtf,
  files: z.record(z.string(), z.string()),
})
