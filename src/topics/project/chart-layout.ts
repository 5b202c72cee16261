import type { Day } from '../../domain/day'
import { fromDay, toDay } from '../../domain/day'
import type { ChartItem, ChartRow } from './chart-rows'
import type { ChartWindow } from './chart-window'

/** How a date stands to the cursor: what lies ahead is hollow, what is over is pale. */
export type Phase = 'ahead' | 'running' | 'over'

export interface PlacedItem extends ChartItem {
  isOwn: boolean
  leftPx: number
  /** 0 for a point. */
  widthPx: number
  /** Line of the row, from 0 at the top; labels on one line never meet. */
  line: number
  /** Goes on beyond this edge of the chart. */
  cutLeft: boolean
  cutRight: boolean
  /** Where its name stands; null where the row's heading names it. */
  label: ChartLabel | null
}

export interface ChartLabel {
  text: string
  /** Where it begins; or, where it stands before its mark, where it ends. */
  atPx: number
  isBefore: boolean
}

export interface PlacedRow extends Omit<ChartRow, 'own' | 'items'> {
  items: readonly PlacedItem[]
  lines: number
}

export interface YearTick {
  year: number
  leftPx: number
}

/** Half of a point, and the gap to its name. */
const POINT_PX = 6
const GAP_PX = 5
/** Mean width of a character of the names, 12 px text. */
const CHARACTER_PX = 6.4

/**
 * Places every row of the chart on one linear scale.
 * @param widthPx width of the tracks, where `window` is mapped from edge to edge
 * @param scale size of the text over the browser's own, 1 as a rule
 */
export function layoutChart(
  rows: readonly ChartRow[],
  window: ChartWindow,
  widthPx: number,
  scale = 1,
): PlacedRow[] {
  const toPx = chartScale(window, widthPx)
  return rows.map(({ own, items, ...row }) => {
    const isVisible = ({ first, last, isSpan }: ChartItem) =>
      first <= window.to && (isSpan ? (last ?? window.to) : first) >= window.from
    const all = [...(own ? [{ ...own, isOwn: true }] : []), ...items.map(asFurther)]
    const bare = all.filter(isVisible).map((item) => placeItem(item, window, toPx))
    const placed = stack(bare, widthPx, CHARACTER_PX * scale)
    return { ...row, items: placed, lines: Math.max(1, ...placed.map(({ line }) => line + 1)) }
  })
}

const asFurther = (item: ChartItem) => ({ ...item, isOwn: false })

/** Pixels from the left edge of the chart, for a day since 1970-01-01. */
export function chartScale({ from, to }: ChartWindow, widthPx: number): (day: Day) => number {
  return (day) => ((day - from) / (to - from)) * widthPx
}

function placeItem(
  item: ChartItem & { isOwn: boolean },
  window: ChartWindow,
  toPx: (day: Day) => number,
): PlacedItem {
  const { first, last, isSpan } = item
  const left = toPx(Math.max(first, window.from))
  const right = isSpan ? toPx(Math.min((last ?? window.to) + 1, window.to)) : left
  return {
    ...item,
    leftPx: left,
    widthPx: right - left,
    line: 0,
    cutLeft: first < window.from,
    cutRight: isSpan && (last === null || last > window.to),
    label: null,
  }
}

/** Own first, then in order of time: each on the highest line where it and its name have room. */
function stack(items: readonly PlacedItem[], widthPx: number, characterPx: number): PlacedItem[] {
  const taken: { from: number; to: number }[][] = []
  return items.map((item) => {
    const label = item.isOwn ? null : labelOf(item, widthPx, characterPx)
    const mark = { from: item.leftPx - POINT_PX, to: item.leftPx + item.widthPx + POINT_PX }
    const reach = label ? [label.atPx, label.atPx + (label.isBefore ? -1 : 1) * label.textPx] : []
    const box = { from: Math.min(mark.from, ...reach), to: Math.max(mark.to, ...reach) }
    const isFree = (line: { from: number; to: number }[]) =>
      line.every(({ from, to }) => box.to <= from || to <= box.from)
    const found = taken.findIndex(isFree)
    const line = found < 0 ? taken.length : found
    taken[line] = [...(taken[line] ?? []), box]
    return { ...item, line, label }
  })
}

/** After its mark, or before it where the width ends too soon. */
function labelOf({ entry, leftPx, widthPx: ownPx }: PlacedItem, widthPx: number, ch: number) {
  const text = entry.names[0] ?? entry.title
  const textPx = text.length * ch
  const gap = GAP_PX + (ownPx > 0 ? 0 : POINT_PX)
  const isBefore = leftPx + ownPx + gap + textPx > widthPx
  return { text, textPx, isBefore, atPx: isBefore ? leftPx - gap : leftPx + ownPx + gap }
}

/** Every year, or every second, fifth or tenth, as their numbers have room. */
export function yearTicks(window: ChartWindow, widthPx: number): YearTick[] {
  const toPx = chartScale(window, widthPx)
  const [first, last] = [fromDay(window.from).year, fromDay(window.to).year]
  const yearPx = widthPx / ((window.to - window.from) / 365.25)
  const step = [1, 2, 5, 10, 20].find((years) => years * yearPx >= 38) ?? 50
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, leftPx: toPx(toDay(year)) }))
    .filter(({ leftPx }) => leftPx >= 0 && leftPx <= widthPx - 14)
}

/** A state holds to the last day that its end may mean; what has no end, or is a point, is not over. */
export function phaseOn({ first, last, isSpan }: ChartItem, day: Day): Phase {
  if (day < first) return 'ahead'
  return isSpan && last !== null && day > last ? 'over' : 'running'
}
