import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeProblem, FileProblem } from '../../problems'
import { atlasSchema } from '../../schema/atlas'
import type { FileContent, FileName } from '../../schema/files'
import { loadRecord, missingFile } from '../load-record'
import type { ExportRecord } from './export-record'

/**
 * Reads what the exports need from a data folder. A bad record is left out and named on the console.
 * @param folder path of `public/data`
 * @throws {FileProblem} where the manifest or a file, other than that of topics, cannot be used
 */
export function readExportRecord(folder: string): ExportRecord {
  const { files, paths, problems } = loadRecord(folder)
  for (const problem of problems) console.warn(`exports: ${describeProblem(problem)}`)
  const list = <F extends FileName>(name: F): FileContent<F> => {
    const content = files[name]
    const problem = missingFile(paths[name] ?? name, 'the exports need it')
    if (content === undefined) throw new FileProblem(problem)
    return content as FileContent<F>
  }
  return {
    ...list('events'),
    ...list('members'),
    ...list('partners'),
    ...list('summits'),
    ...list('secretaries-general'),
    ...list('chairs'),
    ...list('forums'),
    institutions: list('institutions').institutions,
    ...list('places'),
    jakartaPlaces: list('jakarta').places,
    ...list('sources'),
    ...list('disagreements'),
    topics: files.topics?.topics ?? [],
    // Last: a manifest that cannot be used has failed above, with its name.
    atlas: atlasSchema.parse(JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8'))),
  }
}
