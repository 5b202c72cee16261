import { buildIndex } from '../../search/search-index'
import { entriesOfFiles } from './coverage'
import type { GeneratedFile } from './generated-file'
import type { LoadedFiles } from './load-record'

/** The search index over every entry, as the browser reads it. */
export function buildSearchFile(files: LoadedFiles): GeneratedFile {
  return { path: 'search.json', text: `${JSON.stringify(buildIndex(entriesOfFiles(files)))}\n` }
}
