import * as z from 'zod/mini'

/** The files that `npm run data` writes and that hold no records of their own. */

const carrier = z.object({ record: z.string(), title: z.string(), address: z.string() })

/** Which record carries each claim of the source documents. */
const coverageSchema = z.object({
  claims: z.array(z.object({ claim: z.string(), records: z.array(carrier) })),
})

/** The downloads; paths are relative to the data folder. */
const exportsSchema = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      title: z.string(),
      format: z.string(),
      mediaType: z.string(),
      records: z.int(),
      bytes: z.int(),
      licence: z.string(),
    }),
  ),
})

/** The search index, in the form of the library that reads it. */
const searchSchema = z.looseObject({
  documentCount: z.int(),
  documentIds: z.record(z.string(), z.string()),
  fieldIds: z.record(z.string(), z.int()),
  storedFields: z.record(z.string(), z.looseObject({ id: z.string(), title: z.string() })),
  serializationVersion: z.int(),
})

const pair = z.tuple([z.number(), z.number()])

/** Shapes for the map: TopoJSON, its arcs as steps on a grid of degrees. */
export const topologySchema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.record(
    z.string(),
    z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(z.looseObject({ type: z.string() })),
    }),
  ),
  arcs: z.array(z.array(pair)),
})

export const DERIVED = {
  coverage: coverageSchema,
  exports: exportsSchema,
  search: searchSchema,
  topology: topologySchema,
} as const
