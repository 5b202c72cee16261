export type Cell = string | number | boolean | null | undefined

/** Columns in the order of the file: the header's name and how a record fills it. */
export type Columns<T> = Record<string, (record: T) => Cell>

const LINE_END = '\r\n'
const NEEDS_QUOTES = /[",\r\n]/

/**
 * What a spreadsheet takes for a formula, also behind apostrophes of its own, so that taking one
 * apostrophe off again restores every text. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * A table as RFC 4180 has it: comma, CRLF after every line, a header line, quotes doubled.
 * Text that looks like a formula gets an apostrophe in front; numbers stay numbers.
 */
export function formatCsv<T>(columns: Columns<T>, records: readonly T[]): string {
  const fills = Object.values(columns)
  const lines = records.map((record) => fills.map((fill) => fill(record)))
  return [Object.keys(columns), ...lines].map((cells) => formatLine(cells)).join('')
}

function formatLine(cells: readonly Cell[]): string {
  return cells.map(formatCell).join(',') + LINE_END
}

function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
