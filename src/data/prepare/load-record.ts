import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { FileProblem, type Problem } from '../problems'
import { readFile, readObject } from '../read-file'
import { atlasSchema } from '../schema/atlas'
import { FILES, type FileContent, type FileName } from '../schema/files'

export type LoadedFiles = { [F in FileName]?: FileContent<F> }

export interface LoadedRecord {
  /** Path of every file that the manifest names, by name. */
  paths: Record<string, string>
  files: LoadedFiles
  problems: Problem[]
}

/**
 * Reads a whole data folder from disk.
 * @param folder path of `public/data`
 */
export function loadRecord(folder: string): LoadedRecord {
  const { paths, problems } = readManifest(folder)
  const files: LoadedFiles = {}
  for (const name of Object.keys(FILES) as FileName[]) {
    const path = paths[name]
    if (path === undefined) {
      problems.push(missingFile('atlas.json', `it names no file "${name}"`))
      continue
    }
    try {
      const reading = readFile(name, path, readFileSync(join(folder, path), 'utf8'))
      Object.assign(files, { [name]: reading.content })
      problems.push(...reading.problems)
    } catch (error) {
      problems.push(asProblem(path, error))
    }
  }
  return { paths, files, problems }
}

export function missingFile(file: string, detail: string): Problem {
  return { code: 'file-missing', file, detail }
}

function readManifest(folder: string): Pick<LoadedRecord, 'paths' | 'problems'> {
  const file = 'atlas.json'
  try {
    const value = readObject(file, readFileSync(join(folder, file), 'utf8'))
    const result = atlasSchema.safeParse(value)
    if (result.success) return { paths: result.data.files, problems: [] }
    const detail = z.prettifyError(result.error)
    return { paths: {}, problems: [{ code: 'file-shape', file, detail }] }
  } catch (error) {
    return { paths: {}, problems: [asProblem(file, error)] }
  }
}

function asProblem(file: string, error: unknown): Problem {
  return error instanceof FileProblem ? error.problem : missingFile(file, String(error))
}
