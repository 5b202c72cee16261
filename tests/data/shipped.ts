import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '../../src/data/read-file'
import { atlasSchema } from '../../src/data/schema/atlas'
import type { FileContent, FileName } from '../../src/data/schema/files'
import type { Atlas } from '../../src/domain/atlas'

/** The record as it is shipped. */
export const DATA_FOLDER = join(import.meta.dirname, '../../public/data')

export function shippedText(path: string): string {
  return readFileSync(join(DATA_FOLDER, path), 'utf8')
}

export function shippedJson(path: string): unknown {
  return JSON.parse(shippedText(path))
}

export function shippedAtlas(): Atlas {
  return atlasSchema.parse(shippedJson('atlas.json'))
}

/** A file of the record, read the way the application reads it. */
export function shipped<F extends FileName>(name: F): FileContent<F> {
  return readFile(name, `${name}.json`, shippedText(`${name}.json`)).content
}
