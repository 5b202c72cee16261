import type { GeneratedFile } from '../generated-file'
import { csvExports } from './csv/tables'
import { downloadsIndex } from './downloads-index'
import type { ExportRecord } from './export-record'
import { geoJsonExport } from './geojson'
import { jsonLdExport } from './json-ld'
import { linkedPlacesExport } from './linked-places/linked-places'
import { timelineJsExport } from './timeline-js'

/**
 * The record in open formats, with the list of them for a downloads dialog. The same record gives
 * the same bytes. To add a format, write its module and list it here.
 */
export function buildExports(record: ExportRecord): GeneratedFile[] {
  const exports = [
    ...csvExports(record),
    geoJsonExport(record),
    linkedPlacesExport(record),
    timelineJsExport(record),
    jsonLdExport(record),
  ]
  return [...exports.map(({ path, text }) => ({ path, text })), downloadsIndex(exports)]
}
