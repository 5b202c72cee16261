import { join } from 'node:path'
import { entriesOfFiles } from '../../../src/data/prepare/coverage'
import { loadRecord } from '../../../src/data/prepare/load-record'
import type { Entry } from '../../../src/domain/entries'

/** The entries of the record as it is shipped. */
export function checkedRecord(): Entry[] {
  return entriesOfFiles(loadRecord(join(import.meta.dirname, '../../../public/data')).files)
}
