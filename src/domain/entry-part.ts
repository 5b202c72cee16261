import { anchorDay, parseEdtf } from './edtf'
import type { Entry } from './entries'
import type { LocalText, Statement } from './records'

type Part = Partial<Entry> &
  Pick<Entry, 'id' | 'group' | 'title' | 'kind' | 'sources' | 'confidence'>

/** An entry of what a record says; the rest is empty. */
export function entry(part: Part): Entry {
  const date = part.date ? parseEdtf(part.date) : null
  return {
    key: 'event',
    view: null,
    lane: null,
    date: null,
    text: [],
    names: [],
    related: [],
    parent: null,
    stance: null,
    heldBy: null,
    claims: [],
    bodies: [],
    placeName: null,
    point: null,
    countries: [],
    ...part,
    day: date && anchorDay(date),
  }
}

/** A kind of the data as words that begin a line: "First contact" for "first-contact". */
export function capitalised(text: string): string {
  const words = text.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A list of one, or of none where there is no text. */
export function statement(text: LocalText | undefined, sources: string[]): Statement[] {
  return text ? [{ text, sources }] : []
}
