import { scaleLinear } from 'd3-scale'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Lane } from '../domain/records'
import { type Extent, placeLabels } from './labels'
import type { TimeWindow } from './time-window'

/** Days to pixels and back. */
export interface TimeScale {
  toPx: (day: Day) => number
  toDay: (px: number) => Day
}

/** Room at both ends, so that the first and last mark are whole. */
export const EDGE_PX = 14

export function timeScale(window: TimeWindow, widthPx: number): TimeScale {
  const right = Math.max(widthPx - EDGE_PX, EDGE_PX + 1)
  const scale = scaleLinear([window.from, window.to], [EDGE_PX, right])
  return { toPx: (day) => scale(day), toDay: (px) => Math.round(scale.invert(px)) }
}

/** A row of the timeline: one lane when there is room, several in one on a phone. */
export type LaneRow = readonly Lane[]

export interface LayoutInput {
  /** In order of time. */
  events: readonly DatedEvent[]
  window: TimeWindow
  widthPx: number
  rows: readonly LaneRow[]
  rowHeightPx: number
  /** Width of a label's text in pixels. */
  measure: (text: string) => number
  /** Ids whose labels come first: the selected event, those of a selected country. */
  selectedId: string | null
  labels: boolean
}

export interface PlacedEvent {
  dated: DatedEvent
  /** Centre of a point, start of a span. */
  xPx: number
  /** Width of a span; 0 for a point. */
  widthPx: number
  /** Centre, from the top of the first row. */
  yPx: number
  radiusPx: number
  row: number
  label: { text: string; xPx: number; widthPx: number } | null
}

/** Places every event that touches the window. Pure: the same input gives the same marks. */
export function layoutEvents(input: LayoutInput): PlacedEvent[] {
  const scale = timeScale(input.window, input.widthPx)
  const visible = input.events.filter(
    (dated) => dated.endDay >= input.window.from && dated.day <= input.window.to,
  )
  const marks = input.rows.flatMap((lanes, row) =>
    placeRow(
      visible.filter(({ event }) => lanes.includes(event.lane)),
      row,
      input,
      scale,
    ),
  )
  return marks.sort((a, b) => input.events.indexOf(a.dated) - input.events.indexOf(b.dated))
}

function placeRow(
  events: readonly DatedEvent[],
  row: number,
  input: LayoutInput,
  scale: TimeScale,
): PlacedEvent[] {
  const lines = linesOf(input)
  const ends = lines.map(() => Number.NEGATIVE_INFINITY)
  const marks = events.map((dated) => {
    const radiusPx = radiusOf(dated)
    const xPx = dated.isSpan ? Math.max(scale.toPx(dated.day), EDGE_PX) : scale.toPx(dated.day)
    const endPx = Math.min(scale.toPx(dated.endDay), input.widthPx - EDGE_PX)
    const widthPx = dated.isSpan ? Math.max(endPx - xPx, 2 * radiusPx) : 0
    const left = xPx - (dated.isSpan ? 0 : radiusPx)
    const level = lineFor(dated, ends, left, lines)
    ends[level] = dated.isSpan ? xPx + widthPx + 1 : xPx + radiusPx + 1
    const yPx = row * input.rowHeightPx + (lines[level]?.yPx ?? 0)
    return { dated, xPx, widthPx, yPx, radiusPx, row, label: null } satisfies PlacedEvent
  })
  return input.labels ? withLabels(marks, input) : marks
}

/** A line of marks within a row. */
interface Line {
  /** From the top of the row. */
  yPx: number
  /** Events that matter less than this may stand here only. */
  below: number
}

/**
 * What stands on the main line at a scale: the wider the window, the more an event must matter.
 * Rows of pixels a year from which it holds, and the least importance.
 */
const MAIN_LINE: readonly (readonly [pxPerYear: number, importance: number])[] = [
  [60, 1],
  [30, 3],
  [0, 4],
]

/**
 * The lines of a row. In a wide window small steps stand lower and leave the main line, with the
 * labels, to what matters most; close up all are equal.
 */
function linesOf({ window, widthPx, rowHeightPx, labels }: LayoutInput): Line[] {
  const pxPerYear = (widthPx / (window.to - window.from)) * 365.25
  if (!labels) {
    const count = Math.max(1, Math.floor(rowHeightPx / 9))
    const middle = rowHeightPx / 2
    return Array.from({ length: count }, (_, i) => ({
      yPx: middle + Math.ceil(i / 2) * 9 * (i % 2 === 0 ? -1 : 1),
      below: 0,
    }))
  }
  const least = MAIN_LINE.find(([from]) => pxPerYear >= from)?.[1] ?? 1
  return [
    { yPx: 9, below: 0 },
    { yPx: rowHeightPx - 5, below: least },
  ]
}

/** First line where the last mark has ended, else the one that ends first. */
function lineFor(
  { event, isSpan }: DatedEvent,
  ends: readonly number[],
  left: number,
  lines: readonly Line[],
): number {
  const lower = lines.findIndex(({ below }) => event.importance < below)
  if (lower >= 0 && !isSpan) return lower
  const free = ends.findIndex((end) => end <= left)
  return free >= 0 ? free : ends.indexOf(Math.min(...ends))
}

function radiusOf({ event }: DatedEvent): number {
  return event.importance >= 4 ? 5 : event.importance === 3 ? 4 : 2.75
}

function withLabels(marks: PlacedEvent[], input: LayoutInput): PlacedEvent[] {
  const mainY = Math.min(...marks.map(({ yPx }) => yPx))
  const onMain = marks.filter(({ yPx }) => yPx === mainY)
  const extents: Extent[] = onMain.map(({ xPx, widthPx, radiusPx }) =>
    widthPx > 0 ? [xPx, xPx + widthPx] : [xPx - radiusPx, xPx + radiusPx],
  )
  const wishes = onMain.map(({ dated }, index) => ({
    index,
    priority: dated.event.id === input.selectedId ? 10 : dated.event.importance,
    widthPx: input.measure(dated.event.label.en),
  }))
  const places = placeLabels(wishes, extents, input.widthPx)
  const labels = new Map([...places].map(([index, place]) => [onMain[index], place]))
  return marks.map((mark) => {
    const place = labels.get(mark)
    return place ? { ...mark, label: { text: mark.dated.event.label.en, ...place } } : mark
  })
}

/** The mark nearest to a point, within reach; of two at one distance the more important. */
export function nearestMark(
  marks: readonly PlacedEvent[],
  at: { xPx: number; yPx: number },
  reachPx: number,
): PlacedEvent | null {
  let best: PlacedEvent | null = null
  let bestDistance = reachPx
  for (const mark of marks) {
    const right = mark.xPx + mark.widthPx
    const dx = at.xPx < mark.xPx ? mark.xPx - at.xPx : at.xPx > right ? at.xPx - right : 0
    const distance = Math.hypot(dx, mark.yPx - at.yPx)
    const closer = distance < bestDistance
    const tie = distance === bestDistance
    const importance = best?.dated.event.importance ?? 0
    if (closer || (tie && mark.dated.event.importance > importance)) {
      best = mark
      bestDistance = distance
    }
  }
  return best
}
