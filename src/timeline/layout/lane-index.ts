import type { EndLook } from '../../domain/date-look'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { Lane } from '../../domain/records'
import { TAIL_REACH_PX } from '../key/bar-shape'
import { glyphHalfWidthPx } from '../key/glyphs'
import { type ActiveRanges, activeRanges, type LineBounds, type LineItems } from './active-range'
import { at } from './at'
import { barRows } from './bar-rows'

/** A row of the timeline: one lane when there is room, several in one on a phone. */
export type LaneRow = readonly Lane[]

/** How text and marks are measured; all of it in pixels. */
export interface Metrics {
  /** Size of a label's text over 12 px; marks grow with it. */
  unit: number
  /** Width that a label takes, cut if it is long. */
  labelWidthPx: (text: string) => number
}

export const MAIN_LINE = 0

/** The events of one row in columns, by their place in order of time within the row. */
export interface LaneIndex {
  /** Place of each event among all events. */
  order: Int32Array
  start: Int32Array
  end: Int32Array
  importance: Uint8Array
  /** What the mark reaches beyond its days at a unit of 1: half its width, and its tail if any. */
  reachPx: Float32Array
  /** MAIN_LINE, or 1 and up for a row of bars. */
  line: Uint8Array
  /** Places of those that lasted long enough for a row of bars. */
  long: number[]
  barRowCount: number
  /** Infinite everywhere until `settleLane` has run: all then stand on the lower line. */
  mark: Float32Array
  label: Float32Array
  side: Uint8Array
  /** Of what stands at some scale. */
  labelWidthPx: Float32Array
  /** Longest time that an event on the main line lasted, in days. */
  longestDays: number
  settled: boolean
}

/** A bar gets a row of its own where it lasted this part of the whole span or more. */
const LONG_PART = 1 / 90

/** Puts the events of one row into columns. Linear; nothing is measured yet. */
export function indexLane(
  events: readonly DatedEvent<TimelineEvent>[],
  members: Int32Array,
  options: { spanDays: number; mostBarRows: number },
): LaneIndex {
  const count = members.length
  const index: LaneIndex = {
    order: members,
    start: new Int32Array(count),
    end: new Int32Array(count),
    importance: new Uint8Array(count),
    reachPx: new Float32Array(count),
    line: new Uint8Array(count),
    long: [],
    barRowCount: 0,
    mark: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    label: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    side: new Uint8Array(count),
    labelWidthPx: new Float32Array(count),
    longestDays: 0,
    settled: count === 0,
  }
  for (let i = 0; i < count; i++) {
    const dated = events[members[i] as number] as DatedEvent<TimelineEvent>
    const { day, endDay, isSpan, event } = dated
    index.start[i] = day
    index.end[i] = endDay
    index.importance[i] = event.importance
    index.reachPx[i] = reachOf(dated)
    if (isSpan && endDay - day >= options.spanDays * LONG_PART) index.long.push(i)
  }
  dealBars(index, options.mostBarRows)
  return index
}

/** Gives what lasted long rows of its own, as many at most; the rest stands on the main line. */
function dealBars(index: LaneIndex, mostRows: number): void {
  const { long, line, start, end, importance } = index
  const rows = barRows(
    long.map((i) => ({
      start: at(start, i),
      end: at(end, i),
      importance: at(importance, i),
    })),
    mostRows,
  )
  rows.forEach((row, n) => {
    line[long[n] as number] = row + 1
  })
  index.barRowCount = rows.reduce((most, row) => Math.max(most, row + 1), 0)
  for (let i = 0; i < line.length; i++) if (line[i] === MAIN_LINE) noteLength(index, i)
}

/**
 * Puts the bars of all but the first rows on the main line. A bar takes the first row that has room
 * for it, so fewer rows are the first ones of more.
 */
export function keepBarRows(index: LaneIndex, mostRows: number): void {
  if (index.barRowCount <= mostRows) return
  for (const i of index.long) {
    if (at(index.line, i) <= mostRows) continue
    index.line[i] = MAIN_LINE
    noteLength(index, i)
  }
  index.barRowCount = mostRows
}

function noteLength(index: LaneIndex, i: number): void {
  index.longestDays = Math.max(index.longestDays, at(index.end, i) - at(index.start, i))
}

function reachOf({ event, look }: DatedEvent<TimelineEvent>): number {
  const hasTail = look.kind === 'interval' && [look.start, look.end].some(isMissing)
  const half = glyphHalfWidthPx(look.precision, radiusOf(event.importance))
  return half + (hasTail ? TAIL_REACH_PX : 0)
}

const isMissing = (end: EndLook) => end === 'open' || end === 'unknown'

/** Radius of a mark by how much its event matters, at a unit of 1. */
export function radiusOf(importance: number): number {
  return importance >= 4 ? 5 : importance === 3 ? 4 : DOT_RADIUS_PX
}

export const DOT_RADIUS_PX = 2.75

/**
 * What may stand on the main line: the wider the window, the more an event must matter. Scales as
 * multiples of the one at which the whole span fills a usual width.
 */
function leastTimes(importance: number): number {
  return importance >= 3 ? 0 : importance === 2 ? 1.8 : 3.6
}
export const USUAL_WIDTH_PX = 1100

/** Works out from which scale on each mark and label stands. The costly part: n log n at most. */
export function settleLane(
  index: LaneIndex,
  textOf: (event: number) => string,
  metrics: Metrics,
  bounds: LineBounds,
): void {
  const usual = USUAL_WIDTH_PX / Math.max(bounds.lastDay - bounds.firstDay, 1)
  for (let line = 0; line <= index.barRowCount; line++) {
    const members = membersOf(index, line)
    const items = lineItems(index, members, textOf, metrics, usual)
    const ranges = activeRanges(items, bounds)
    adopt(index, members, ranges)
  }
  index.settled = true
}

function membersOf({ line }: LaneIndex, wanted: number): Int32Array {
  const members = new Int32Array(line.length)
  let count = 0
  for (let i = 0; i < line.length; i++) if (line[i] === wanted) members[count++] = i
  return members.subarray(0, count)
}

function lineItems(
  index: LaneIndex,
  members: Int32Array,
  textOf: (event: number) => string,
  { unit, labelWidthPx }: Metrics,
  usualScale: number,
): LineItems {
  const count = members.length
  const items: LineItems = {
    start: new Int32Array(count),
    end: new Int32Array(count),
    radiusPx: new Float32Array(count),
    labelWidthOf: (n) => labelWidthPx(textOf(at(index.order, at(members, n)))),
    leastScale: new Float32Array(count),
    priority: new Int32Array(count),
    labelsInside: count > 0 && index.line[members[0] as number] !== MAIN_LINE,
  }
  for (let n = 0; n < count; n++) {
    const i = at(members, n)
    const importance = at(index.importance, i)
    items.start[n] = at(index.start, i)
    items.end[n] = at(index.end, i)
    items.radiusPx[n] = at(index.reachPx, i) * unit
    items.leastScale[n] = items.labelsInside ? 0 : leastTimes(importance) * usualScale
  }
  byImportance(items.priority, index.importance, members)
  return items
}

/** Fills in the order of placing: by importance, then by time. Counted out, for importances are few. */
function byImportance(priority: Int32Array, importances: Uint8Array, members: Int32Array): void {
  const rankOf = (n: number) =>
    MOST_IMPORTANT - Math.min(at(importances, at(members, n)), MOST_IMPORTANT)
  const next = new Int32Array(MOST_IMPORTANT + 2)
  for (let n = 0; n < priority.length; n++) next[rankOf(n) + 1] = at(next, rankOf(n) + 1) + 1
  for (let rank = 1; rank < next.length; rank++) next[rank] = at(next, rank) + at(next, rank - 1)
  for (let n = 0; n < priority.length; n++) {
    const rank = rankOf(n)
    const place = at(next, rank)
    priority[place] = n
    next[rank] = place + 1
  }
}

const MOST_IMPORTANT = 5

function adopt(index: LaneIndex, members: Int32Array, ranges: ActiveRanges) {
  const { mark, label, side, labelWidthPx } = index
  for (let n = 0; n < members.length; n++) {
    const i = at(members, n)
    mark[i] = at(ranges.mark, n)
    label[i] = at(ranges.label, n)
    side[i] = at(ranges.side, n)
    labelWidthPx[i] = at(ranges.labelWidthPx, n)
  }
}
