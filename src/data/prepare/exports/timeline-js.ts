import { dateInWords } from '../../../domain/date-words'
import { type EdtfDate, parseEdtf } from '../../../domain/edtf'
import { type AseanEvent, LANE_NAMES, type Source } from '../../../domain/records'
import { formatJson } from '../generated-file'
import { type DateParts, datePartsOf, isPlainDate } from './export-dates'
import { type ExportFile, licenceNote } from './export-file'
import type { ExportRecord } from './export-record'

interface Text {
  headline: string
  text: string
}

interface Slide {
  unique_id: string
  start_date: DateParts
  end_date?: DateParts
  /** In words, where the parts cannot say the date. */
  display_date?: string
  group: string
  text: Text
}

interface Timeline {
  scale: 'human'
  title: { unique_id: string; text: Text }
  events: Slide[]
}

const LICENCE = licenceNote(['events.json'])

/**
 * The events for Knight Lab's TimelineJS.
 * Source of the format: https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJsExport(record: ExportRecord): ExportFile {
  const sources = new Map(record.sources.map((source) => [source.id, source]))
  const events = record.events.flatMap((event) => toSlide(event, sources) ?? [])
  const timeline: Timeline = { scale: 'human', title: titleSlide(record), events }
  return {
    path: 'exports/asean-in-time.timelinejs.json',
    text: formatJson(timeline),
    title: 'Events for TimelineJS',
    format: 'TimelineJS',
    mediaType: 'application/json',
    records: events.length,
    licence: LICENCE,
  }
}

function titleSlide({ atlas }: ExportRecord): Timeline['title'] {
  const text = `The record as of ${dateInWords(atlas.asOf)}. ${LICENCE}`
  return {
    unique_id: 'title',
    text: { headline: escapeHtml(atlas.title.en), text: escapeHtml(text) },
  }
}

/** @returns null for an event without any day, which the format has no place for */
function toSlide(event: AseanEvent, sources: ReadonlyMap<string, Source>): Slide | null {
  const date = parseEdtf(event.date)
  const dates = date && slideDates(date)
  if (!dates) return null
  const titles = event.sources.map((id) => sources.get(id)?.title ?? id)
  const sentences = [...event.body.map(({ text }) => text.en), event.caveat?.en]
  const text = [...sentences, `Sources: ${titles.join('; ')}.`].filter(Boolean).join(' ')
  return {
    unique_id: event.id,
    ...dates,
    group: LANE_NAMES[event.lane],
    text: { headline: escapeHtml(event.title.en), text: escapeHtml(text) },
  }
}

/** A date whose start is not known stands at its end, as on our own timeline, and says so. */
function slideDates(date: EdtfDate): Omit<Slide, 'unique_id' | 'group' | 'text'> | null {
  const { start, end } = startAndEnd(date)
  const first = start ?? end
  if (!first) return null
  const isSaid = isPlainDate(date) && [start, end].every((part) => !part || part.year > 0)
  return {
    start_date: first,
    ...(start && end ? { end_date: end } : {}),
    ...(isSaid ? {} : { display_date: dateInWords(date.text) }),
  }
}

/** "1974" is one event in an unknown part of a year: a single date has no end. */
function startAndEnd(date: EdtfDate): { start: DateParts | null; end: DateParts | null } {
  if (date.kind === 'point') return { start: datePartsOf(date.earliest, date.precision), end: null }
  const { start, end } = date
  return {
    start: typeof start === 'string' ? null : datePartsOf(start.earliest, start.precision),
    end: typeof end === 'string' ? null : datePartsOf(end.latest, end.precision),
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** TimelineJS renders headline and text as HTML; ours are plain text. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
