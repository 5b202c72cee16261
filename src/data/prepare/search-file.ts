import { buildIndex } from '../../search/search-index'
import { entriesOfFiles } from './coverage'
import type { GeneratedFile } from './generated-file'
import type { LoadedFiles } from './load-record'

/** The search index over every entry, as the browser reads it. */
export function buildSearchFile(files: LoadedFiles): GeneratedFile {
  const index = buildIndex(entriesOfFiles(files)).toJSON()
  const content = { $schema: 'schema/search.schema.json', ...index }
  return { path: 'search.json', text: `${JSON.stringify(content)}\n` }
}
