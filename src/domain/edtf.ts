import edtf, { parse } from 'edtf'
import { type Day, dayOfInstant } from './day'

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One end of an interval, or the whole of a single date. */
export interface EdtfPoint {
  /** First day that the date may mean. */
  earliest: Day
  /** Last day that the date may mean. */
  latest: Day
  precision: Precision
  /** "~" or "%": about this date. */
  approximate: boolean
  /** "?" or "%": the source is in doubt. */
  uncertain: boolean
}

/** The end of an interval that has no date: ".." is open (still goes on), "" is not known. */
export type MissingEnd = 'open' | 'unknown'

export type EdtfDate =
  | ({ kind: 'point'; text: string } & EdtfPoint)
  | {
      kind: 'interval'
      text: string
      start: EdtfPoint | MissingEnd
      end: EdtfPoint | MissingEnd
    }

interface ParsedNode {
  type?: string
  values: (number | null | ParsedNode)[]
  unspecified?: number
  approximate?: boolean | number
  uncertain?: boolean | number
}

const cache = new Map<string, EdtfDate | null>()

/**
 * Reads an EDTF string (ISO 8601-2, level 1 in full). The only place that knows the notation.
 * @returns the date, or null where the text is not EDTF of level 0 or 1
 */
export function parseEdtf(text: string): EdtfDate | null {
  const known = cache.get(text)
  if (known !== undefined) return known
  const date = readEdtf(text)
  // Hand-typed text arrives here too; a bound keeps a long session from growing the cache.
  if (cache.size < 5000) cache.set(text, date)
  return date
}

function readEdtf(text: string): EdtfDate | null {
  if (text.length > 40) return null
  try {
    const node = parse(text, { level: 1 }) as ParsedNode
    if (node.type !== 'Interval') {
      const point = readPoint(text, node)
      return point && { kind: 'point', text, ...point }
    }
    const [startText = '', endText = ''] = text.split('/')
    const start = readEnd(startText, node.values[0])
    const end = readEnd(endText, node.values[1])
    return start && end && { kind: 'interval', text, start, end }
  } catch {
    return null
  }
}

function readEnd(text: string, node: ParsedNode['values'][number] | undefined) {
  if (text === '..') return 'open'
  if (text === '') return 'unknown'
  return typeof node === 'object' && node !== null ? readPoint(text, node) : null
}

function readPoint(text: string, node: ParsedNode): EdtfPoint | null {
  const { min, max } = edtf(text) as { min: number; max: number }
  // "Y170000002" is level 1 but lies beyond what the calendar arithmetic holds.
  if (!Number.isFinite(min) || !Number.isFinite(max)) return null
  return {
    earliest: dayOfInstant(min),
    latest: dayOfInstant(max),
    precision: precisionOf(text, node),
    approximate: Boolean(node.approximate),
    uncertain: Boolean(node.uncertain),
  }
}

function precisionOf(text: string, node: ParsedNode): Precision {
  if (node.type === 'Season') return 'season'
  const unspecified = (text.split('-').find((part) => part !== '') ?? '').match(/X/g)?.length ?? 0
  if (unspecified >= 2) return 'century'
  if (unspecified === 1) return 'decade'
  const stated = text.replace(/^-/, '').replace(/[?~%]/g, '').split('-')
  const exact = stated.filter((part) => !part.includes('X')).length
  return exact >= 3 ? 'day' : exact === 2 ? 'month' : 'year'
}

/** First day that the date touches; null where its start is open or not known. */
export function firstDay(date: EdtfDate): Day | null {
  if (date.kind === 'point') return date.earliest
  return typeof date.start === 'string' ? null : date.start.earliest
}

/** Last day that the date touches; null where its end is open or not known. */
export function lastDay(date: EdtfDate): Day | null {
  if (date.kind === 'point') return date.latest
  return typeof date.end === 'string' ? null : date.end.latest
}

/** The day where a record is placed on a line: its first day, or its last where the start is open. */
export function anchorDay(date: EdtfDate): Day {
  return firstDay(date) ?? lastDay(date) ?? 0
}
