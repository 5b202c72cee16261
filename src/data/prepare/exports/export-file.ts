import type { GeneratedFile } from '../generated-file'
import { RECORD_ORIGINS } from '../record-origins'

/** A derived file with what a downloads dialog says about it. */
export interface ExportFile extends GeneratedFile {
  title: string
  /** Short name of the format, for example "GeoJSON". */
  format: string
  /** IANA media type. */
  mediaType: string
  /** Records in the file: rows, features or events. */
  records: number
  licence: string
}

const OWN = 'Texts, dates and selection: The ASEAN in Time contributors, MIT licence.'

/**
 * Licences that apply to an export, in one sentence or two.
 * @param files files of the record that the export draws on, as `record-origins.ts` names them
 */
export function licenceNote(files: readonly string[]): string {
  const origins = RECORD_ORIGINS.filter((origin) => origin.files.some((f) => files.includes(f)))
  if (origins.length === 0) return OWN
  return `${OWN} Also from ${origins.map(({ title, licence }) => `${title} (${licence})`).join('; ')}.`
}
