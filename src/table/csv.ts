import type { Entry } from '../domain/entries'

const HEAD = [
  'id',
  'group',
  'title',
  'kind',
  'lane',
  'date',
  'place',
  'longitude',
  'latitude',
  'countries',
  'confidence',
  'sources',
]

/** A spreadsheet must not read a text as a formula. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV after RFC 4180. */
export function toCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    entry.id,
    entry.group,
    entry.title,
    entry.kind,
    entry.lane,
    entry.date,
    entry.placeName,
    entry.point?.[0] ?? null,
    entry.point?.[1] ?? null,
    entry.countries.join(' '),
    entry.confidence,
    entry.sources.join(' '),
  ])
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
