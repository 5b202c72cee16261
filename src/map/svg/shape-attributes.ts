import { FONT_FAMILIES, type Shape, type TextShape } from './shape'

/** Names as SVG has them; React wants them in camel case. */
export type SvgAttributes = Record<string, string | number>

/** Name of the hatching's pattern in a drawing. */
export type HatchId = (color: string) => string

/** One decimal: what is finer cannot be seen and only makes files larger. */
const round = (value: number) => Math.round(value * 10) / 10

/** What a shape is as an element of SVG, without its text. */
export function attributesOf(shape: Shape, hatchId: HatchId): SvgAttributes {
  const opacity = shape.opacity === undefined ? {} : { opacity: shape.opacity }
  if (shape.kind === 'text') return { ...textAttributes(shape), ...opacity }
  const { stroke, strokeWidthPx } = shape
  const edge = stroke ? { stroke, 'stroke-width': round(strokeWidthPx ?? 1) } : {}
  const fill = shape.fill ?? 'none'
  if (shape.kind === 'circle') {
    const { x, y, radiusPx } = shape
    return { cx: round(x), cy: round(y), r: round(radiusPx), fill, ...edge, ...opacity }
  }
  const { d, hatch, dash, round: isRound } = shape
  return {
    d,
    fill: hatch ? `url(#${hatchId(hatch)})` : fill,
    ...edge,
    ...(dash && { 'stroke-dasharray': dash.map(round).join(' ') }),
    ...(isRound && { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...opacity,
  }
}

function textAttributes(shape: TextShape): SvgAttributes {
  const { anchor, sizePx, weight, family, fill, halo, haloWidthPx = 0 } = shape
  return {
    'text-anchor': anchor,
    'font-family': FONT_FAMILIES[family],
    'font-size': round(sizePx),
    'font-weight': weight,
    fill,
    ...(halo && {
      stroke: halo,
      'stroke-width': round(haloWidthPx * 2),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  }
}

/** Where each line of a text stands. */
export function lineSpots({ lines, x, y, lineHeightPx }: TextShape) {
  return lines.map((text, index) => ({ text, x: round(x), y: round(y + index * lineHeightPx) }))
}

/** The colours that a drawing's hatchings have. */
export function hatchColors(shapes: readonly Shape[]): string[] {
  const colors = shapes.flatMap((shape) =>
    shape.kind === 'path' && shape.hatch ? [shape.hatch] : [],
  )
  return [...new Set(colors)]
}
