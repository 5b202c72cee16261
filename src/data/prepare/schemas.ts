import * as z from 'zod/mini'
import { toJSONSchema } from 'zod/v4/core'
import { atlasSchema } from '../schema/atlas'
import { DERIVED } from '../schema/derived'
import { FILES, SINGLES } from '../schema/files'
import { storySchema } from '../schema/story'
import { formatJson, type GeneratedFile } from './generated-file'

/** A JSON Schema (draft 2020-12) for the manifest, every file of records and what is derived. */
export function buildSchemas(): GeneratedFile[] {
  const singles: Record<string, Record<string, z.core.$ZodType>> = SINGLES
  const files = Object.entries(FILES).map(([name, lists]) => {
    const shape: Record<string, z.core.$ZodType> = { $schema: z.string(), ...singles[name] }
    for (const [list, record] of Object.entries(lists)) shape[list] = z.array(record)
    return schemaFile(name, z.object(shape))
  })
  const others = Object.entries({ atlas: atlasSchema, story: storySchema, ...DERIVED }).map(
    ([name, schema]) => schemaFile(name, z.extend(schema, { $schema: z.string() })),
  )
  return [...others, ...files]
}

function schemaFile(name: string, schema: z.core.$ZodType): GeneratedFile {
  const json = toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any' })
  const titled = { $id: `${name}.schema.json`, title: `ASEAN in Time: ${name}`, ...json }
  return { path: `schema/${name}.schema.json`, text: formatJson(titled) }
}
