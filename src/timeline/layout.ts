import { bisector } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Lane } from '../domain/records'
import { type Extent, placeLabels, touches } from './labels'
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
  /** 0 is the main line of the row. */
  line: number
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
  const taken = lines.map((): Extent[] => [])
  // Bars first and the important before the rest: what matters more keeps the main line.
  const marks = events.toSorted(byStanding).map((dated) => {
    const radiusPx = radiusOf(dated)
    // What began before the window stands at its edge while it lasts.
    const xPx = Math.max(scale.toPx(dated.day), EDGE_PX)
    const endPx = Math.min(scale.toPx(dated.endDay), input.widthPx - EDGE_PX)
    const widthPx = dated.isSpan ? Math.max(endPx - xPx, 2 * radiusPx) : 0
    const extent = extentOf({ xPx, widthPx, radiusPx })
    const line = lineFor(dated, extent, lines, taken)
    taken[line]?.push(extent)
    const yPx = row * input.rowHeightPx + (lines[line]?.yPx ?? 0)
    return { dated, xPx, widthPx, yPx, radiusPx, row, line, label: null } satisfies PlacedEvent
  })
  return input.labels ? withLabels(marks, input) : marks
}

function byStanding(a: DatedEvent, b: DatedEvent): number {
  return (
    Number(b.isSpan) - Number(a.isSpan) ||
    b.event.importance - a.event.importance ||
    a.day - b.day ||
    (a.event.id < b.event.id ? -1 : 1)
  )
}

type Shape = Pick<PlacedEvent, 'xPx' | 'widthPx' | 'radiusPx'>

function extentOf({ xPx, widthPx, radiusPx }: Shape): Extent {
  return widthPx > 0 ? [xPx, xPx + widthPx] : [xPx - radiusPx, xPx + radiusPx]
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
    const count = Math.max(1, Math.floor((rowHeightPx - 10) / 9))
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

/** First line where the mark touches no other, else the one where it covers the fewest. */
function lineFor(
  { event, isSpan }: DatedEvent,
  extent: Extent,
  lines: readonly Line[],
  taken: readonly Extent[][],
): number {
  const lower = lines.findIndex(({ below }) => event.importance < below)
  if (lower >= 0 && !isSpan) return lower
  const covered = taken.map((extents) => extents.filter((other) => touches(extent, other)).length)
  return covered.indexOf(Math.min(...covered))
}

function radiusOf({ event }: DatedEvent): number {
  return event.importance >= 4 ? 5 : event.importance === 3 ? 4 : 2.75
}

/**
 * Labels stand beside their mark. Those of the main line are placed first, above the small marks
 * of the lower line; those of the lower line need a place that is clear of everything.
 */
function withLabels(marks: PlacedEvent[], input: LayoutInput): PlacedEvent[] {
  const onLine = (line: number) => marks.filter((mark) => (mark.line === 0) === (line === 0))
  const main = labelsOf(onLine(0), onLine(0).map(extentOf), input)
  const labels = [...main.values()].map(({ xPx, widthPx }): Extent => [xPx, xPx + widthPx])
  const lower = labelsOf(onLine(1), [...marks.map(extentOf), ...labels], input)
  return marks.map((mark) => {
    const label = main.get(mark) ?? lower.get(mark)
    return label ? { ...mark, label } : mark
  })
}

function labelsOf(marks: PlacedEvent[], taken: readonly Extent[], input: LayoutInput) {
  const wishes = marks.map((mark) => ({
    mark: extentOf(mark),
    priority: mark.dated.event.id === input.selectedId ? 10 : mark.dated.event.importance,
    widthPx: input.measure(mark.dated.event.label.en),
  }))
  const labels = new Map<PlacedEvent, NonNullable<PlacedEvent['label']>>()
  for (const [index, place] of placeLabels(wishes, taken, input.widthPx)) {
    const mark = marks[index]
    if (mark) labels.set(mark, { text: mark.dated.event.label.en, ...place })
  }
  return labels
}

/** How many of the marks, in order of time, lie on or before a day. */
export function pastCount(marks: readonly PlacedEvent[], day: Day): number {
  return bisector((mark: PlacedEvent) => mark.dated.day).right(marks, day)
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
