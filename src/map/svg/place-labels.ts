import type { Box } from '../room/covered'
import type { ScreenPoint } from '../target'

/** Which side of its text stands at the label's point, as MapLibre names it. */
export type LabelAnchor = 'center' | 'left' | 'right' | 'top' | 'bottom'

export interface Label {
  key: string
  text: string
  at: ScreenPoint
  sizePx: number
  /** Widest line, in letter heights. */
  mostEms: number
  /** Tried in their order, each with how far the text stands off, in pixels. */
  places: readonly { anchor: LabelAnchor; dx: number; dy: number }[]
  /** What a view is about: it may lie on points. */
  isSelected?: boolean
}

export interface PlacedLabel {
  key: string
  lines: readonly string[]
  textAnchor: 'start' | 'middle' | 'end'
  x: number
  /** Baseline of the first line. */
  y: number
  sizePx: number
  lineHeightPx: number
}

/** Width of a text in pixels at a size. */
export type MeasureText = (text: string, sizePx: number) => number

/** Good enough where no font can be asked: letters of Public Sans are 0.56 of their size wide. */
export const estimateText: MeasureText = (text, sizePx) => text.length * sizePx * 0.56

const LINE_EMS = 1.2
const GAP_PX = 1

/**
 * Places labels in their order; one that finds no room is left out. No two lie on each other.
 * @param covered where nothing is placed either, in pixels
 * @param rooms of points, which give way to the name of what is selected only
 */
export function placeLabels(
  labels: readonly Label[],
  measure: MeasureText,
  covered: readonly Box[] = [],
  rooms: readonly Box[] = [],
): PlacedLabel[] {
  const taken = [...covered]
  return labels.flatMap((label) => {
    const lines = brokenLines(label, measure)
    const widthPx = Math.max(...lines.map((line) => measure(line, label.sizePx)))
    const heightPx = lines.length * label.sizePx * LINE_EMS
    for (const { anchor, dx, dy } of label.places) {
      const box = boxAt({ x: label.at.x + dx, y: label.at.y + dy }, anchor, widthPx, heightPx)
      const isTaken = (other: Box) => overlap(box, other)
      if (taken.some(isTaken) || (!label.isSelected && rooms.some(isTaken))) continue
      taken.push(box)
      return [placed(label, lines, box, anchor)]
    }
    return []
  })
}

function boxAt({ x, y }: ScreenPoint, anchor: LabelAnchor, widthPx: number, heightPx: number): Box {
  const left = anchor === 'left' ? x : anchor === 'right' ? x - widthPx : x - widthPx / 2
  const top = anchor === 'top' ? y : anchor === 'bottom' ? y - heightPx : y - heightPx / 2
  return { left, right: left + widthPx, top, bottom: top + heightPx }
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right + GAP_PX &&
    b.left < a.right + GAP_PX &&
    a.top < b.bottom + GAP_PX &&
    b.top < a.bottom + GAP_PX
  )
}

function placed(
  { key, sizePx }: Label,
  lines: readonly string[],
  { left, right, top }: Box,
  anchor: LabelAnchor,
): PlacedLabel {
  const lineHeightPx = sizePx * LINE_EMS
  // The middle of a line is a little over a third of its size above the baseline.
  const y = top + lineHeightPx / 2 + sizePx * 0.36
  if (anchor === 'left')
    return { key, lines, textAnchor: 'start', x: left, y, sizePx, lineHeightPx }
  if (anchor === 'right')
    return { key, lines, textAnchor: 'end', x: right, y, sizePx, lineHeightPx }
  const x = (left + right) / 2
  return { key, lines, textAnchor: 'middle', x, y, sizePx, lineHeightPx }
}

/** Words in as many lines as they need; a text without spaces stays whole. */
function brokenLines({ text, sizePx, mostEms }: Label, measure: MeasureText): string[] {
  return wrapText(text, (line) => measure(line, sizePx) <= mostEms * sizePx)
}

export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
