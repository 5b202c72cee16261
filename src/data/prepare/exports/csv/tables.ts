import { type ExportFile, licenceNote } from '../export-file'
import { exportPlaces } from '../export-places'
import type { ExportRecord } from '../export-record'
import { eventColumns } from './event-columns'
import { type Columns, formatCsv } from './format-csv'
import { CHAIR_COLUMNS, SECRETARY_GENERAL_COLUMNS, SUMMIT_COLUMNS } from './meeting-columns'
import { INSTITUTION_COLUMNS, PLACE_COLUMNS, SOURCE_COLUMNS } from './reference-columns'
import { MEMBER_COLUMNS, PARTNER_COLUMNS } from './state-columns'

/** Every table of the record. To add one, write its columns and list it here. */
export function csvExports(record: ExportRecord): ExportFile[] {
  return [
    table('events', 'Events', eventColumns(record.disagreements), record.events),
    table('members', 'Member states', MEMBER_COLUMNS, record.members),
    table('partners', 'Partners', PARTNER_COLUMNS, record.partners),
    table('summits', 'Summits', SUMMIT_COLUMNS, record.summits),
    table(
      'secretaries-general',
      'Secretaries-General',
      SECRETARY_GENERAL_COLUMNS,
      record.secretariesGeneral,
    ),
    table('chairs', 'Chairs, year by year', CHAIR_COLUMNS, record.chairs),
    table('institutions', 'Bodies of ASEAN', INSTITUTION_COLUMNS, record.institutions),
    table('places', 'Places', PLACE_COLUMNS, exportPlaces(record), ['jakarta']),
    table('sources', 'Sources', SOURCE_COLUMNS, record.sources),
  ]
}

/** @param more further files of the record that the table draws on */
function table<T>(
  name: string,
  title: string,
  columns: Columns<T>,
  records: readonly T[],
  more: readonly string[] = [],
): ExportFile {
  return {
    path: `exports/${name}.csv`,
    text: formatCsv(columns, records),
    title,
    format: 'CSV',
    mediaType: 'text/csv; charset=utf-8; header=present',
    records: records.length,
    licence: licenceNote([name, ...more].map((file) => `${file}.json`)),
  }
}
