import { numberShape } from '../map/svg/number-shape'
import type { Shape } from '../map/svg/shape'
import {
  FILL_LOOKS,
  LINE_LOOKS,
  type LineLook,
  POINT_LOOKS,
  type PointLook,
  type Swatch,
} from '../ui/looks'
import type { Palette } from '../ui/palette'

export const SWATCH_WIDTH_PX = 18
const EDGE_PX = 13
const CORNER_PX = 4

/** How something looks on the map, around a point in the middle of its row; as `panels/swatch`. */
export function swatchShapes(
  key: string,
  swatch: Swatch,
  { x, y }: { x: number; y: number },
  palette: Palette,
): Shape[] {
  if ('fill' in swatch) return fillShapes(key, swatch.fill, { x, y }, palette)
  if ('line' in swatch) {
    const { color, widthPx, dash }: LineLook = LINE_LOOKS[swatch.line]
    const d = `M${x - SWATCH_WIDTH_PX / 2},${y}h${SWATCH_WIDTH_PX}`
    const scaled = dash?.map((length) => length * widthPx)
    const stroke = palette[color]
    return [{ kind: 'path', key, d, stroke, strokeWidthPx: widthPx, dash: scaled }]
  }
  const { color, radiusPx, hollow }: PointLook = POINT_LOOKS[swatch.point]
  const fill = hollow ? palette.card : palette[color]
  const edge = hollow ? { stroke: palette[color], strokeWidthPx: 2 } : {}
  const { inside } = swatch
  const disc = inside ? radiusPx : Math.min(radiusPx, 5)
  const circle: Shape = { kind: 'circle', key, x, y, radiusPx: disc, fill, ...edge }
  if (!inside) return [circle]
  return [circle, numberShape(`${key}:inside`, inside, { x, y }, palette.paper)]
}

function fillShapes(
  key: string,
  status: Extract<Swatch, { fill: unknown }>['fill'],
  { x, y }: { x: number; y: number },
  palette: Palette,
): Shape[] {
  const look = status === 'fresh' ? { fill: 'fresh' as const } : FILL_LOOKS[status]
  const isHatched = 'hatched' in look
  const d = roundedBox(x - EDGE_PX / 2, y - EDGE_PX / 2, EDGE_PX, EDGE_PX, CORNER_PX)
  const fill = palette[look.fill]
  const edge = isHatched ? { stroke: palette.hatch, strokeWidthPx: 1 } : {}
  const box: Shape = { kind: 'path', key, d, fill, ...edge }
  return isHatched ? [box, { kind: 'path', key: `${key}:hatch`, d, hatch: palette.hatch }] : [box]
}

/** Path data of a box with round corners, all in pixels. */
export function roundedBox(x: number, y: number, width: number, height: number, corner: number) {
  const arc = (dx: number, dy: number) => `a${corner},${corner} 0 0 1 ${dx},${dy}`
  const right = width - 2 * corner
  const down = height - 2 * corner
  return [
    `M${x + corner},${y}h${right}${arc(corner, corner)}`,
    `v${down}${arc(-corner, corner)}`,
    `h${-right}${arc(-corner, -corner)}`,
    `v${-down}${arc(corner, -corner)}Z`,
  ].join('')
}
