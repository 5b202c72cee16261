import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { locales } from 'zod/v4/core'
import type { Problem } from '../problems'
import { readObject } from '../read-file'
import { FILES, type FileName, SINGLES } from '../schema/files'
import { coverageProblems } from './coverage'
import { loadRecord, missingFile } from './load-record'
import { locationProblems } from './locations'
import { referenceProblems } from './references'
import { storyProblems } from './stories/check-stories'

/**
 * Validates a whole data folder: the manifest, every file, every record, what they refer to, where
 * they lie, whether every claim of the source documents is carried, and the guided stories.
 * @param folder path of `public/data`
 * @returns every fault found, in the order of the files; empty where all is sound
 */
export function checkData(folder: string): Problem[] {
  z.config(locales.en())
  const { paths, files, problems } = loadRecord(folder)
  // Files of records have been opened already; the others only have to be there.
  const absent = Object.entries(paths)
    .filter(([name, path]) => !(name in FILES) && !existsSync(join(folder, path)))
    .map(([, path]) => path)
  return [
    ...problems,
    ...absent.map((path) => missingFile(path, 'the manifest names it')),
    ...(Object.keys(files) as FileName[]).flatMap((name) => wholeFile(folder, name, paths[name])),
    ...referenceProblems(files),
    ...locationProblems(folder, files),
    ...coverageProblems(files),
    ...storyProblems(folder, files),
  ]
}

/** What a file holds beside its lists: the name of its schema, and single values. */
function wholeFile(folder: string, name: FileName, path = ''): Problem[] {
  const value = readObject(path, readFileSync(join(folder, path), 'utf8'))
  const shape = (detail: string): Problem => ({ code: 'file-shape', file: path, detail })
  const { $schema } = value
  const hasSchema = typeof $schema === 'string' && existsSync(join(folder, $schema))
  const singles: Record<string, Record<string, z.ZodMiniType>> = SINGLES
  const known = new Set([
    ...Object.keys(FILES[name]),
    ...Object.keys(singles[name] ?? {}),
    '$schema',
  ])
  return [
    ...(hasSchema ? [] : [shape('$schema must name a file under schema/')]),
    ...Object.keys(value)
      .filter((key) => !known.has(key))
      .map((key) => shape(`"${key}" is not a list of this file`)),
    ...Object.entries(singles[name] ?? {}).flatMap(([key, schema]) => {
      const result = schema.safeParse(value[key])
      return result.success ? [] : [shape(`${key}: ${z.prettifyError(result.error)}`)]
    }),
  ]
}
