import type { FeatureCollection } from 'geojson'
import type { Position } from '../../domain/records'
import type { Palette } from '../../ui/palette'
import type { Box } from '../room/covered'
import type { CircleShape, PathShape, Shape, TextShape } from '../svg/shape'
import { type Corner, insetPicture } from './inset-picture'

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

/** Draws the coast ahead, so that the day on which the plan comes need not. */
export function prepareInset(city: FeatureCollection): void {
  insetPicture(city, INSET_SIZE.widthPx, INSET_SIZE.heightPx)
}

const NAME_PX = 12
const TITLE: Pick<TextShape, 'x' | 'y' | 'sizePx'> = { x: 10, y: 20, sizePx: 13 }
/** A name this high up would lie on the title: it goes below its dot. */
const UNDER_TITLE_PX = 44
/** Half the widest name: it stays in the picture. */
const MOST_BESIDE_PX = 62

/**
 * The plan of the city as shapes, from the lowest up.
 * @param corner where it stands in a larger picture
 */
export function insetShapes(
  content: InsetContent,
  palette: Palette,
  corner: Corner = { left: 0, top: 0 },
): Shape[] {
  const { widthPx, heightPx } = INSET_SIZE
  const picture = insetPicture(content.city, widthPx, heightPx, corner)
  const at = content.home && picture.at(content.home.position)
  const ring = content.selected && picture.at(content.selected)
  const title = { x: corner.left + TITLE.x, y: corner.top + TITLE.y, sizePx: TITLE.sizePx }
  return [
    { kind: 'path', key: 'inset-sea', d: framePath(corner), fill: palette.sea },
    {
      ...{ kind: 'path', key: 'inset-land', d: picture.land, fill: palette.land },
      ...{ stroke: palette.landBorder, strokeWidthPx: 0.75 },
    },
    {
      ...{ kind: 'path', key: 'inset-roads', d: picture.linesOf(content.roads), opacity: 0.6 },
      ...{ stroke: palette.muted, strokeWidthPx: 1 },
    },
    text(
      { ...title, key: 'inset-title', lines: ['Jakarta'], anchor: 'start', weight: 650 },
      palette,
    ),
    ...(at && content.home ? homeShapes(content.home.name, at, corner, palette) : []),
    ...(ring ? [ringShape(ring, palette)] : []),
  ]
}

function framePath({ left, top }: Corner): string {
  const [right, bottom] = [left + INSET_SIZE.widthPx, top + INSET_SIZE.heightPx]
  return `M${left},${top}H${right}V${bottom}H${left}Z`
}

function homeShapes(
  name: string,
  [x, y]: readonly [number, number],
  { left, top }: Corner,
  palette: Palette,
): (CircleShape | TextShape)[] {
  const least = left + MOST_BESIDE_PX
  const most = left + INSET_SIZE.widthPx - MOST_BESIDE_PX
  const lettersAt = {
    x: Math.min(Math.max(x, least), most),
    y: y < top + UNDER_TITLE_PX ? y + 22 : y - 11,
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
  const left = right - INSET_SIZE.widthPx
  const frame: PathShape = {
    ...{ kind: 'path', key: 'inset-frame', d: framePath({ left, top }) },
    ...{ stroke: palette.muted, strokeWidthPx: 1 },
  }
  return {
    shapes: [...insetShapes(content, palette, { left, top }), frame],
    box: { left, right, top, bottom: top + INSET_SIZE.heightPx },
  }
}
