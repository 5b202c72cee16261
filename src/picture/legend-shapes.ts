import type { Shape } from '../map/svg/shape'
import type { PictureContent } from './picture-content'
import { roundedBox, SWATCH_WIDTH_PX, swatchShapes } from './swatch-shapes'
import { type MeasureLetters, textBlock } from './text-block'

const LEFT_PX = 32
const PADDING_PX = 12
const ROW_PX = 22
const GAP_PX = 10
const MOST_WIDTH_PX = 330
const LETTERS = { sizePx: 13.5, weight: 550, family: 'text' } as const

/** The looks that the map uses, in words, at the foot of the map. */
export function legendShapes(
  { palette, legend }: PictureContent,
  { bottom, mostPx }: { bottom: number; mostPx: number },
  measure: MeasureLetters,
): { shapes: Shape[]; top: number } {
  const rows = legend.slice(0, Math.max(0, Math.floor((mostPx - 2 * PADDING_PX) / ROW_PX)))
  if (rows.length === 0) return { shapes: [], top: bottom }
  const textLeft = LEFT_PX + PADDING_PX + SWATCH_WIDTH_PX + GAP_PX
  const mostText = MOST_WIDTH_PX - (textLeft - LEFT_PX) - PADDING_PX
  const widest = Math.max(...rows.map(({ label }) => measure(label, LETTERS)))
  const width = textLeft - LEFT_PX + Math.min(widest, mostText) + PADDING_PX
  const height = rows.length * ROW_PX + 2 * PADDING_PX
  const top = bottom - height
  const card: Shape = {
    kind: 'path',
    key: 'legend',
    d: roundedBox(LEFT_PX, top, width, height, 14),
    fill: palette.card,
    stroke: palette.line,
    strokeWidthPx: 1,
  }
  const shapes = rows.flatMap(({ id, label, swatch }, index): Shape[] => {
    const middle = top + PADDING_PX + (index + 0.5) * ROW_PX
    const x = LEFT_PX + PADDING_PX + SWATCH_WIDTH_PX / 2
    const place = { x: textLeft, y: middle - (LETTERS.sizePx * 1.28) / 2, widthPx: mostText + 1 }
    const key = `legend:${id}`
    const text = { ...LETTERS, ...place, key, text: label, mostLines: 1, fill: palette.ink }
    return [
      ...swatchShapes(`swatch:${id}`, swatch, { x, y: middle }, palette),
      textBlock(text, measure).shape,
    ]
  })
  return { shapes: [card, ...shapes], top }
}
