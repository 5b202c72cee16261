import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { locales } from 'zod/v4/core'
import { FileProblem, type Problem } from '../problems'
import { readFile, readObject } from '../read-file'
import { atlasSchema } from '../schema/atlas'
import { FILES, type FileContent, type FileName, SINGLES } from '../schema/files'
import { referenceProblems } from './references'

export type LoadedFiles = { [F in FileName]?: FileContent<F> }

/**
 * Validates a whole data folder: the manifest, every file, every record, and what they refer to.
 * @param folder path of `public/data`
 * @returns every fault found, in the order of the files; empty where all is sound
 */
export function checkData(folder: string): Problem[] {
  z.config(locales.en())
  const { files, problems } = readManifest(folder)
  const loaded: LoadedFiles = {}
  for (const name of Object.keys(FILES) as FileName[]) {
    const path = files[name]
    if (path === undefined) {
      problems.push(missing('atlas.json', `it names no file "${name}"`))
      continue
    }
    problems.push(...loadInto(loaded, folder, name, path))
  }
  for (const path of Object.values(files)) {
    if (!existsSync(join(folder, path))) problems.push(missing(path, 'the manifest names it'))
  }
  return [...problems, ...referenceProblems(loaded)]
}

function missing(file: string, detail: string): Problem {
  return { code: 'file-missing', file, detail }
}

function readManifest(folder: string): { files: Record<string, string>; problems: Problem[] } {
  const file = 'atlas.json'
  try {
    const value = readObject(file, readFileSync(join(folder, file), 'utf8'))
    const result = atlasSchema.safeParse(value)
    if (result.success) return { files: result.data.files, problems: [] }
    const detail = z.prettifyError(result.error)
    return { files: {}, problems: [{ code: 'file-shape', file, detail }] }
  } catch (error) {
    return { files: {}, problems: [asProblem(file, error)] }
  }
}

function loadInto(loaded: LoadedFiles, folder: string, name: FileName, path: string): Problem[] {
  try {
    const text = readFileSync(join(folder, path), 'utf8')
    const { content, problems } = readFile(name, path, text)
    Object.assign(loaded, { [name]: content })
    const value = readObject(path, text)
    return [
      ...problems,
      ...singleProblems(name, path, value),
      ...schemaProblems(folder, path, value),
    ]
  } catch (error) {
    return [asProblem(path, error)]
  }
}

/** What a file holds beside its lists. */
function singleProblems(name: FileName, file: string, value: Record<string, unknown>): Problem[] {
  const singles: Record<string, Record<string, z.ZodMiniType>> = SINGLES
  return Object.entries(singles[name] ?? {}).flatMap(([key, schema]) => {
    const result = schema.safeParse(value[key])
    return result.success
      ? []
      : [{ code: 'file-shape' as const, file, detail: `${key}: ${z.prettifyError(result.error)}` }]
  })
}

function schemaProblems(folder: string, file: string, value: Record<string, unknown>): Problem[] {
  const schema = value.$schema
  if (typeof schema === 'string' && existsSync(join(folder, schema))) return []
  return [{ code: 'file-shape', file, detail: '$schema must name a file under schema/' }]
}

function asProblem(file: string, error: unknown): Problem {
  return error instanceof FileProblem ? error.problem : missing(file, String(error))
}
