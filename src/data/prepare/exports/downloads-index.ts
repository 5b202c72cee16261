import { formatJson, type GeneratedFile } from '../generated-file'
import type { ExportFile } from './export-file'

/**
 * What a downloads dialog lists: `{ files: [{ path, title, format, mediaType, records, bytes,
 * licence }] }`. Paths are relative to `public/data`. Nothing in it depends on the day of the build.
 */
export function downloadsIndex(exports: readonly ExportFile[]): GeneratedFile {
  const files = exports.map(({ path, text, title, format, mediaType, records, licence }) => ({
    path,
    title,
    format,
    mediaType,
    records,
    bytes: Buffer.byteLength(text),
    licence,
  }))
  const content = { $schema: '../schema/exports.schema.json', files }
  return { path: 'exports/index.json', text: formatJson(content) }
}
