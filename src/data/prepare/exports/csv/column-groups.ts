import type { LocalText, Position, Statement } from '../../../../domain/records'
import { dayBounds } from '../export-dates'
import type { Columns } from './format-csv'

/** Lists of ids and codes: neither has a space in it. */
export function idList(ids: readonly string[] | undefined): string {
  return (ids ?? []).join(' ')
}

/** Lists of names and phrases. */
export function phraseList(phrases: readonly string[] | undefined): string {
  return (phrases ?? []).join('; ')
}

export function english(text: LocalText | undefined): string | undefined {
  return text?.en
}

/** All statements as one text, without their sources: a table has those in a column of its own. */
export function statements(body: readonly Statement[]): string {
  return body.map(({ text }) => text.en).join(' ')
}

/** The date as EDTF, then its first and last day, empty where an end is open or not known. */
export function dateColumns<T>(edtfOf: (record: T) => string | null | undefined): Columns<T> {
  return {
    date: edtfOf,
    first_day: (record) => dayBounds(edtfOf(record) ?? undefined).first,
    last_day: (record) => dayBounds(edtfOf(record) ?? undefined).last,
  }
}

/** Degrees, WGS 84. */
export function pointColumns<T>(pointOf: (record: T) => Position | undefined): Columns<T> {
  return { lon: (record) => pointOf(record)?.[0], lat: (record) => pointOf(record)?.[1] }
}

/** Ids in `sources.csv`, by space, and how well the record is supported. */
export const PROVENANCE: Columns<{ sources: readonly string[]; confidence: string }> = {
  sources: ({ sources }) => idList(sources),
  confidence: ({ confidence }) => confidence,
}
