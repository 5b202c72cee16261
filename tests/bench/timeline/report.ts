import type { ScrubMeasures } from '../trace'
import { SCRUB_SIZE } from './cases'
import {
  type CaseMeasures,
  type CaseResult,
  LIBRARIES,
  LIBRARY_NAMES,
  type Measure,
  OVER,
} from './measures'
import type { Verdict } from './verdicts'

export interface Report {
  /** Machine, browser and versions, a line each. */
  conditions: string[]
  results: CaseResult[]
  scrub: ScrubMeasures | null
  verdicts: Verdict[]
}

const ROWS: readonly (readonly [measure: keyof CaseMeasures, title: string, digits: number])[] = [
  ['shownS', 'events shown, s', 2],
  ['dragMs', 'input to frame, dragging, ms', 0],
  ['wheelMs', 'input to frame, wheel zoom, ms', 0],
  ['droppedFrames', 'frames dropped in the drag', 0],
  ['heapMb', 'heap, MB', 1],
  ['heapGrowthMb', 'of it by drawing, MB', 1],
  ['heapWithBuffersMb', 'heap with buffers and document, MB', 1],
]

/** The whole report in Markdown. */
export function reportMarkdown(report: Report): string {
  return [
    '# Timelines compared',
    bullets(report.conditions),
    table(...measuresTable(report.results)),
    scrubSentence(report.scrub),
    '## Verdicts',
    table(...verdictsTable(report.verdicts)),
    ...notesOf(report.results),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

type Cells = string[]

function measuresTable(results: readonly CaseResult[]): [Cells, Cells[]] {
  const sizes = [...new Set(results.map(({ size }) => size))].sort((a, b) => a - b)
  const rows = ROWS.flatMap(([measure, title, digits]) =>
    sizes.map((size) => [
      `${title}, ${count(size)}`,
      ...LIBRARIES.map((library) => {
        const found = results.find((result) => result.library === library && result.size === size)
        return formatMeasure(found?.[measure] ?? null, digits)
      }),
    ]),
  )
  return [['', ...LIBRARIES.map((library) => LIBRARY_NAMES[library])], rows]
}

export function verdictsTable(verdicts: readonly Verdict[]): [Cells, Cells[]] {
  const rows = verdicts.map(({ claim, unit, measured, limit, atMost, basis, passed }) => {
    const withUnit = (value: number | null) =>
      value === null ? 'not measured' : `${short(value)} ${unit}`.trimEnd()
    const sign = atMost ? '≤' : '≥'
    return [passed ? 'pass' : 'FAIL', claim, withUnit(measured), sign, withUnit(limit), basis]
  })
  return [['', 'claim', 'ours', '', 'limit', 'which is'], rows]
}

/** A number with so many digits, "over 60" for what did not finish, a dash for what there is not. */
export function formatMeasure(value: Measure, digits: number): string {
  if (value === null) return '–'
  return value === OVER ? 'over 60' : value.toFixed(digits)
}

function scrubSentence(scrub: ScrubMeasures | null): string {
  if (!scrub) return ''
  return (
    `A step of the date cursor at ${count(SCRUB_SIZE)} events, median of ${scrub.steps}: scripts ` +
    `${scrub.medianScriptMs} ms (${scrub.medianScriptWallMs} ms by the clock), all tasks ` +
    `${scrub.medianTaskMs} ms; longest task ${scrub.longestTaskWallMs} ms by the clock, ` +
    `${scrub.longestTaskMs} ms of its own.`
  )
}

function notesOf(results: readonly CaseResult[]): string[] {
  const notes = results.flatMap(({ library, size, notes }) =>
    notes.map((note) => `${LIBRARY_NAMES[library]}, ${count(size)}: ${note}`),
  )
  return notes.length > 0 ? ['## What did not finish', bullets(notes)] : []
}

export const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const count = (size: number) => size.toLocaleString('en')
const short = (value: number) => String(Number(value.toPrecision(3)))

export function table(head: Cells, rows: readonly Cells[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: Cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
