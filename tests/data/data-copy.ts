import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { onTestFinished } from 'vitest'
import { DATA_FOLDER } from './shipped'

export type Json = Record<string, unknown>

/** A copy of `public/data` that a test may break; it is gone when the test ends. */
export interface DataCopy {
  folder: string
  text: (path: string) => string
  write: (path: string, text: string) => void
  remove: (path: string) => void
  /** Changes a file's JSON in place. */
  edit: (path: string, change: (json: Json) => void) => void
  /** Changes one record of a list in place; returns the record's id. */
  editRecord: (path: string, list: string, index: number, change: (record: Json) => void) => string
}

/**
 * @param withGeometry where the test is about what lies where; without it the check is far quicker
 * @param only names within the folder; left out, everything is copied
 */
export function copyData({
  withGeometry = true,
  only,
}: {
  withGeometry?: boolean
  only?: readonly string[]
} = {}): DataCopy {
  const folder = mkdtempSync(join(tmpdir(), 'asean-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(DATA_FOLDER, folder, {
    recursive: true,
    filter: (path) => {
      const [top = ''] = relative(DATA_FOLDER, path).split(sep)
      return (withGeometry || top !== 'geo') && (top === '' || !only || only.includes(top))
    },
  })
  const text = (path: string) => readFileSync(join(folder, path), 'utf8')
  const write = (path: string, content: string) => writeFileSync(join(folder, path), content)
  const edit: DataCopy['edit'] = (path, change) => {
    const json = JSON.parse(text(path)) as Json
    change(json)
    write(path, JSON.stringify(json))
  }
  return {
    folder,
    text,
    write,
    edit,
    remove: (path) => rmSync(join(folder, path)),
    editRecord: (path, list, index, change) => {
      let id = ''
      edit(path, (json) => {
        const record = recordAt(json, list, index)
        id = String(record.id)
        change(record)
      })
      return id
    },
  }
}

export function recordAt(json: Json, list: string, index: number): Json {
  const records = json[list]
  const record: unknown = Array.isArray(records) ? records[index] : undefined
  if (typeof record !== 'object' || record === null) throw new Error(`no ${list}[${index}]`)
  return record as Json
}
