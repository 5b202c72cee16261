import type { Shape } from '../map/svg/shape'
import type { SizePx } from '../map/svg/surface-view'
import type { PictureContent } from './picture-content'
import { type MeasureLetters, textBlock } from './text-block'

const MARGIN_PX = 32
const GAP_PX = 28
const ROW_PX = 17
const PADDING_PX = 10
const BASE_PX = 26
const SMALL = { sizePx: 12, weight: 400, family: 'text' } as const
const NAME = 'ASEAN in Time'

/** Sources in columns over one line with name, credit and address, on paper. */
export function footerShapes(
  content: PictureContent,
  { widthPx, heightPx }: SizePx,
  measure: MeasureLetters,
): { shapes: Shape[]; top: number } {
  const { palette, sources, moreSources } = content
  const more = moreSources > 0 ? [`and ${moreSources} more at the address below`] : []
  const rows = [...sources.map(({ number, text }) => `[${number}] ${text}`), ...more]
  const columns = widthPx > 900 ? 2 : 1
  const inner = widthPx - 2 * MARGIN_PX
  const columnPx = (inner - (columns - 1) * GAP_PX) / columns
  const deep = Math.ceil(rows.length / columns)
  const top = heightPx - PADDING_PX - deep * ROW_PX - BASE_PX
  const ground: Shape = {
    kind: 'path',
    key: 'footer',
    d: `M0,${top}H${widthPx}V${heightPx}H0Z`,
    fill: palette.paper,
  }
  const rule: Shape = {
    ...{ kind: 'path', key: 'footer-rule', d: `M0,${top}H${widthPx}` },
    ...{ stroke: palette.line, strokeWidthPx: 1 },
  }
  const listed = rows.map((text, index): Shape => {
    const x = MARGIN_PX + Math.floor(index / deep) * (columnPx + GAP_PX)
    const y = top + PADDING_PX + (index % deep) * ROW_PX
    const place = { x, y, widthPx: columnPx, mostLines: 1, fill: palette.muted }
    return textBlock({ ...SMALL, ...place, key: `source:${index}`, text }, measure).shape
  })
  const base = { y: heightPx - BASE_PX, widthPx: inner }
  return { top, shapes: [ground, rule, ...listed, ...baseLine(content, base, measure)] }
}

function baseLine(
  { palette, credit, address }: PictureContent,
  { y, widthPx }: { y: number; widthPx: number },
  measure: MeasureLetters,
): Shape[] {
  const name = { sizePx: 14, weight: 600, family: 'title' } as const
  const nameWidth = measure(NAME, name) + 14
  const strong = { ...SMALL, weight: 600 }
  const addressWidth = Math.min(measure(address, strong) + 2, (widthPx - nameWidth) * 0.66)
  const creditWidth = widthPx - nameWidth - addressWidth - 14
  const one = { mostLines: 1 }
  return [
    textBlock(
      { ...name, ...one, key: 'name', text: NAME, x: MARGIN_PX, y, widthPx, fill: palette.ink },
      measure,
    ).shape,
    ...(creditWidth > 80
      ? [
          textBlock(
            {
              ...{ ...SMALL, ...one, key: 'credit', text: credit, fill: palette.muted },
              ...{ x: MARGIN_PX + nameWidth, y: y + 2, widthPx: creditWidth },
            },
            measure,
          ).shape,
        ]
      : []),
    textBlock(
      {
        ...{ ...strong, ...one, key: 'address', text: address, fill: palette.ink, anchor: 'end' },
        ...{ x: MARGIN_PX + widthPx, y: y + 2, widthPx: addressWidth },
      },
      measure,
    ).shape,
  ]
}
