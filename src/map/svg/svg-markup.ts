import { HATCH_LINES, HATCH_TILE_PX, HATCH_WIDTH_PX, type Shape } from './shape'
import { attributesOf, hatchColors, lineSpots, type SvgAttributes } from './shape-attributes'

const hatchId = (color: string) => `hatch-${color.slice(1)}`

interface Sheet {
  /** In the units of the shapes. */
  widthPx: number
  heightPx: number
  /** Pixels of the drawing for one unit. */
  scale?: number
  /** What the drawing shows, in words. */
  title: string
}

/** Shapes as a drawing of its own, to be saved as a file. */
export function svgMarkup(
  shapes: readonly Shape[],
  { widthPx, heightPx, scale = 1, title }: Sheet,
): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.round(widthPx * scale),
    height: Math.round(heightPx * scale),
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    role: 'img',
    'aria-label': title,
  }
  const patterns = hatchColors(shapes).map(pattern).join('')
  return [
    `<svg${written(root)}>`,
    `<title>${escaped(title)}</title>`,
    patterns === '' ? '' : `<defs>${patterns}</defs>`,
    ...shapes.map(element),
    '</svg>',
  ].join('\n')
}

function element(shape: Shape): string {
  const attributes = written(attributesOf(shape, hatchId))
  if (shape.kind !== 'text') return `<${shape.kind}${attributes}/>`
  const lines = lineSpots(shape).map(({ text, x, y }, index) => {
    const widthPx = shape.lineWidthsPx?.[index]
    const fit = widthPx ? { textLength: widthPx.toFixed(1), lengthAdjust: 'spacingAndGlyphs' } : {}
    return `<tspan${written({ x, y, ...fit })}>${escaped(text)}</tspan>`
  })
  return `<text${attributes}>${lines.join('')}</text>`
}

function pattern(color: string): string {
  const tile = {
    id: hatchId(color),
    width: HATCH_TILE_PX,
    height: HATCH_TILE_PX,
    patternUnits: 'userSpaceOnUse',
  }
  const line = { d: HATCH_LINES, stroke: color, 'stroke-width': HATCH_WIDTH_PX }
  return `<pattern${written(tile)}><path${written(line)}/></pattern>`
}

function written(attributes: SvgAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
