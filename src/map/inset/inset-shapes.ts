import type { FeatureCollection } from 'geojson'
import type { Position } from '../../domain/records'
import type { Palette } from '../../ui/palette'
import type { Box } from '../covered'
import type { CircleShape, PathShape, Shape, TextShape } from '../svg/shape'
import { insetPicture } from './inset-picture'

/** What the plan of the city shows. */
export interface InsetContent {
  /** Land as polygons in degrees. */
  city: FeatureCollection
  /** Main roads, each as positions. */
  roads: readonly (readonly Position[])[]
  /** Where the Secretariat is on the date; null before it had offices. */
  home: { name: string; position: Position } | null
  /** What is selected in the city. */
  selected: Position | null
}

export const INSET_SIZE = { widthPx: 150, heightPx: 112 } as const

const NAME_PX = 12
const TITLE: Pick<TextShape, 'x' | 'y' | 'sizePx'> = { x: 10, y: 20, sizePx: 13 }
/** A name this high up would lie on the title: it goes below its dot. */
const UNDER_TITLE_PX = 44
/** Half the widest name: it stays in the picture. */
const MOST_BESIDE_PX = 62

/** The plan of the city as shapes, from the lowest up. */
export function insetShapes(content: InsetContent, palette: Palette): Shape[] {
  const { widthPx, heightPx } = INSET_SIZE
  const picture = insetPicture(content.city, widthPx, heightPx)
  const at = content.home && picture.at(content.home.position)
  const ring = content.selected && picture.at(content.selected)
  const d = `M0,0H${widthPx}V${heightPx}H0Z`
  return [
    { kind: 'path', key: 'inset-sea', d, fill: palette.sea },
    {
      ...{ kind: 'path', key: 'inset-land', d: picture.land, fill: palette.land },
      ...{ stroke: palette.landBorder, strokeWidthPx: 0.75 },
    },
    {
      ...{ kind: 'path', key: 'inset-roads', d: picture.linesOf(content.roads), opacity: 0.6 },
      ...{ stroke: palette.muted, strokeWidthPx: 1 },
    },
    text(
      { ...TITLE, key: 'inset-title', lines: ['Jakarta'], anchor: 'start', weight: 650 },
      palette,
    ),
    ...(at && content.home ? homeShapes(content.home.name, at, palette) : []),
    ...(ring ? [ringShape(ring, palette)] : []),
  ]
}

function homeShapes(
  name: string,
  [x, y]: readonly [number, number],
  palette: Palette,
): (CircleShape | TextShape)[] {
  const lettersAt = {
    x: Math.min(Math.max(x, MOST_BESIDE_PX), INSET_SIZE.widthPx - MOST_BESIDE_PX),
    y: y < UNDER_TITLE_PX ? y + 22 : y - 11,
  }
  const letters = { sizePx: NAME_PX, anchor: 'middle', weight: 600 } as const
  return [
    {
      ...{ kind: 'circle', key: 'inset-home', x, y, radiusPx: 5 },
      ...{ fill: palette.accent, stroke: palette.card, strokeWidthPx: 2 },
    },
    text({ ...letters, ...lettersAt, key: 'inset-name', lines: [name] }, palette),
  ]
}

function ringShape([x, y]: readonly [number, number], { accent }: Palette): CircleShape {
  return {
    ...{ kind: 'circle', key: 'inset-ring', x, y, radiusPx: 9 },
    ...{ stroke: accent, strokeWidthPx: 2.5 },
  }
}

type Written = Pick<TextShape, 'key' | 'x' | 'y' | 'lines' | 'anchor' | 'sizePx' | 'weight'>

function text(written: Written, { ink, land }: Palette): TextShape {
  const letters = { lineHeightPx: written.sizePx * 1.2, family: 'text', fill: ink } as const
  return { kind: 'text', ...written, ...letters, halo: land, haloWidthPx: 1.5 }
}

/** The plan in another picture, in a frame, with its upper right corner at a point. */
export function insetInPicture(
  content: InsetContent,
  palette: Palette,
  { right, top }: Pick<Box, 'right' | 'top'>,
): { shapes: Shape[]; box: Box } {
  const { widthPx, heightPx } = INSET_SIZE
  const left = right - widthPx
  const frame: PathShape = {
    ...{ kind: 'path', key: 'inset-frame', d: `M0,0H${widthPx}V${heightPx}H0Z` },
    ...{ stroke: palette.muted, strokeWidthPx: 1 },
  }
  const shapes = [...insetShapes(content, palette), frame].map((shape) => moved(shape, left, top))
  return { shapes, box: { left, right, top, bottom: top + heightPx } }
}

/** Paths of the plan are absolute: every pair of numbers is a point, but for `H` and `V`. */
function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind !== 'path') return { ...shape, x: shape.x + dx, y: shape.y + dy }
  return { ...shape, d: movedPath(shape.d, dx, dy) }
}

function movedPath(d: string, dx: number, dy: number): string {
  const shift = (px: string, by: number) => String(Math.round((Number(px) + by) * 10) / 10)
  return d
    .replace(
      /([ML])(-?[\d.]+),(-?[\d.]+)/g,
      (_, to, x, y) => `${to}${shift(x, dx)},${shift(y, dy)}`,
    )
    .replace(/H(-?[\d.]+)/g, (_, x) => `H${shift(x, dx)}`)
    .replace(/V(-?[\d.]+)/g, (_, y) => `V${shift(y, dy)}`)
}
