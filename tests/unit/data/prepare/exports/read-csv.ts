/**
 * A strict reader of RFC 4180: CRLF after every line, no bare quote, CR or LF outside quotes, as
 * many cells in every line as in the header. It takes the apostrophe in front of formulas off again.
 * @throws where the text is not of that form
 */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = readLines(text)
  if (new Set(header).size !== header.length) throw new Error('a name stands twice in the header')
  return lines.map((cells, index) => {
    if (cells.length !== header.length) throw new Error(`line ${index + 2} has ${cells.length}`)
    return Object.fromEntries(header.map((name, column) => [name, unguard(cells[column] ?? '')]))
  })
}

/** The lines of cells, as they stand. */
export function readLines(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at)
    line.push(cell.value)
    at = cell.next
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      lines.push(line)
      line = []
      at += 2
    } else throw new Error(`no comma and no CRLF at ${at}`)
  }
  if (line.length > 0) throw new Error('the last line has no CRLF')
  return lines
}

function readQuoted(text: string, from: number): { value: string; next: number } {
  let value = ''
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at]
    else if (text[at + 1] === '"') {
      value += '"'
      at += 1
    } else return { value, next: at + 1 }
  }
  throw new Error(`the quote at ${from} is not closed`)
}

const PLAIN = /[^",\r\n]*/y

function readPlain(text: string, from: number): { value: string; next: number } {
  PLAIN.lastIndex = from
  const value = PLAIN.exec(text)?.[0] ?? ''
  return { value, next: from + value.length }
}

function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
