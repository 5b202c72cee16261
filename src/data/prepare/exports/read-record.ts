import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeProblem, FileProblem } from '../../problems'
import { readFile, readObject } from '../../read-file'
import { atlasSchema } from '../../schema/atlas'
import type { FileContent, FileName } from '../../schema/files'
import type { ExportRecord } from './export-record'

type FileReader = <F extends FileName>(name: F) => FileContent<F>

/**
 * Reads what the exports need from a data folder. A bad record is left out and named on the console.
 * @param folder path of `public/data`
 * @throws {FileProblem} where the manifest or a file that it names cannot be used
 */
export function readExportRecord(folder: string): ExportRecord {
  const atlas = atlasSchema.parse(readObject('atlas.json', textOf(folder, 'atlas.json')))
  const read: FileReader = (name) => readList(folder, name, atlas.files[name])
  const { members, observers } = read('members')
  return {
    atlas,
    members,
    observers,
    events: read('events').events,
    partners: read('partners').partners,
    summits: read('summits').summits,
    secretariesGeneral: read('secretaries-general').secretariesGeneral,
    chairs: read('chairs').chairs,
    forums: read('forums').forums,
    institutions: read('institutions').institutions,
    places: read('places').places,
    jakartaPlaces: read('jakarta').places,
    sources: read('sources').sources,
    disagreements: read('disagreements').disagreements,
    topics: atlas.files.topics === undefined ? [] : read('topics').topics,
  }
}

function readList<F extends FileName>(folder: string, name: F, path: string | undefined) {
  if (path === undefined) throw missing('atlas.json', `it names no file "${name}"`)
  const { content, problems } = readFile(name, path, textOf(folder, path))
  for (const problem of problems) console.warn(`exports: ${describeProblem(problem)}`)
  return content
}

function textOf(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch (error) {
    throw missing(path, String(error))
  }
}

function missing(file: string, detail: string): FileProblem {
  return new FileProblem({ code: 'file-missing', file, detail })
}
