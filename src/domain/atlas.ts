import type { Day } from './day'
import { firstDay, lastDay, parseEdtf } from './edtf'
import type { LocalText } from './records'
import type { StoryLine } from './story'

/** The manifest of the record: `public/data/atlas.json`. */
export interface Atlas {
  title: LocalText
  version: string
  languages: string[]
  /** EDTF interval that the timeline covers. */
  span: string
  /** Day up to which the record is known, EDTF. */
  asOf: string
  /** Path of every other file, relative to the manifest. */
  files: Record<string, string>
  /** The guided stories, in the order in which they are offered. */
  stories?: StoryLine[] | undefined
}

/** First and last day that the cursor can stand on. */
export interface Span {
  first: Day
  last: Day
}

/** @returns null where the manifest's span is not a closed interval */
export function spanOf(atlas: Pick<Atlas, 'span'>): Span | null {
  const date = parseEdtf(atlas.span)
  const first = date && firstDay(date)
  const last = date && lastDay(date)
  return first !== null && last !== null && first < last ? { first, last } : null
}

export function clampDay(day: Day, span: Span): Day {
  return Math.min(Math.max(day, span.first), span.last)
}
