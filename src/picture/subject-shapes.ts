import type { Shape } from '../map/svg/shape'
import type { PictureContent } from './picture-content'
import { roundedBox } from './swatch-shapes'
import { type MeasureLetters, textBlock } from './text-block'

const TOP_PX = 24
const PADDING_PX = 22
const TEXT = { sizePx: 15, weight: 400, family: 'text' } as const

/** What is selected, on a card over the map's right edge: as many sentences as find room. */
export function subjectShapes(
  { palette, subject }: PictureContent,
  { left, widthPx, mostPx }: { left: number; widthPx: number; mostPx: number },
  measure: MeasureLetters,
): Shape[] {
  if (!subject) return []
  const x = left + PADDING_PX
  const inner = { x, widthPx: widthPx - 2 * PADDING_PX }
  const kicker = textBlock(
    {
      ...{ ...inner, key: 'kicker', text: subject.kicker, y: TOP_PX + PADDING_PX },
      ...{ sizePx: 13, weight: 650, family: 'text', mostLines: 2, fill: palette.muted },
    },
    measure,
  )
  const title = textBlock(
    {
      ...{ ...inner, key: 'title', text: subject.title, y: kicker.bottom + 4 },
      ...{ sizePx: 26, weight: 550, family: 'title', mostLines: 4, fill: palette.ink },
    },
    measure,
  )
  const shapes: Shape[] = [kicker.shape, title.shape]
  let bottom = title.bottom
  for (const [index, { text, numbers }] of subject.statements.entries()) {
    const cited = numbers.length > 0 ? `${text} [${numbers.join(', ')}]` : text
    const place = { ...inner, y: bottom + 10, key: `statement:${index}` }
    const block = textBlock(
      { ...TEXT, ...place, text: cited, mostLines: 20, fill: palette.ink },
      measure,
    )
    if (block.bottom + PADDING_PX > mostPx) break
    shapes.push(block.shape)
    bottom = block.bottom
  }
  const height = bottom + PADDING_PX - TOP_PX
  const card: Shape = {
    kind: 'path',
    key: 'card',
    d: roundedBox(left, TOP_PX, widthPx, height, 14),
    fill: palette.card,
    stroke: palette.line,
    strokeWidthPx: 1,
  }
  return [card, ...shapes]
}
