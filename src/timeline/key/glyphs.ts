import type { DateLook, EndLook } from '../../domain/date-look'
import type { Precision } from '../../domain/edtf'

/**
 * The shapes of dates as path data, for canvas and SVG alike: a circle for a day, then square,
 * triangle, diamond, and for what is coarser than a year the wide lozenge and hexagon. Marks of one
 * radius cover the same area, so that size keeps telling importance.
 *
 * To draw a mark: the halo, if any (fill `glyphPath(…, haloPx)` at `HALO_OPACITY`); the mark (fill
 * in its colour, or the paper's where it is hollow, and stroke, `GLYPH_STROKE_PX` wide, with round
 * joins); the ring, if any (stroke `glyphPath(…, RING_PX)` with the dash, `RING_STROKE_PX` wide).
 */

export const GLYPH_STROKE_PX = 1.5
export const HALO_OPACITY = 0.3
/** From the middle of the outline to the middle of the dashed ring. */
export const RING_PX = 3
export const RING_STROKE_PX = 1.25

type Point = readonly [x: number, y: number]

/** Corners in order, clockwise; their scale does not matter. The day has none: it is a circle. */
const CORNERS: Record<Exclude<Precision, 'day'>, readonly Point[]> = {
  month: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  season: [
    [0, -2],
    [Math.sqrt(3), 1],
    [-Math.sqrt(3), 1],
  ],
  year: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  decade: [
    [-1.9, 0],
    [0, -1],
    [1.9, 0],
    [0, 1],
  ],
  century: [
    [-2.6, 0],
    [-1.7, -1],
    [1.7, -1],
    [2.6, 0],
    [1.7, 1],
    [-1.7, 1],
  ],
}

/**
 * Path data of a mark around 0,0: the middle of its outline.
 * @param radiusPx of the circle whose area the mark covers, its outline included
 * @param outsetPx how far outside the outline the path runs, with round corners
 */
export function glyphPath(precision: Precision, radiusPx: number, outsetPx = 0): string {
  const corners = cornersOf(precision, radiusPx)
  if (!corners) return circlePath(radiusPx - GLYPH_STROKE_PX / 2 + outsetPx)
  return outsetPx === 0 ? polygonPath(corners) : outsetPath(corners, outsetPx)
}

/** From the middle of a mark to its left and right edge, the outline included. */
export function glyphHalfWidthPx(precision: Precision, radiusPx: number): number {
  const corners = cornersOf(precision, radiusPx)
  if (!corners) return radiusPx
  return Math.max(...corners.map(([x]) => x)) + GLYPH_STROKE_PX / 2
}

/** How the outline says doubt: a dashed ring for uncertain, a soft one for approximate, or both. */
export function glyphStroke({ approximate, uncertain }: DateLook): {
  /** Lengths of dashes and gaps of the ring in pixels; null for no ring. */
  dash: readonly number[] | null
  /** How far the halo reaches from the outline; 0 for none. */
  haloPx: number
} {
  return { dash: uncertain ? RING_DASH : null, haloPx: approximate ? HALO_PX : 0 }
}

const RING_DASH = [2.5, 2] as const
const HALO_PX = 3.5

/** How a bar ends: where it is not exact it fades, where it goes on it points, else dots. */
export type BarEnd = 'square' | 'fade' | 'arrow' | 'dots'

export interface BarEnds {
  start: BarEnd
  end: BarEnd
}

const BAR_ENDS: Record<EndLook, BarEnd> = {
  sharp: 'square',
  soft: 'fade',
  open: 'arrow',
  unknown: 'dots',
}

/** How each end of a bar is drawn. */
export function barEnds({ start, end }: Pick<DateLook, 'start' | 'end'>): BarEnds {
  return { start: BAR_ENDS[start], end: BAR_ENDS[end] }
}

/** Pixels to two decimals, as short as path data can be. */
export const px = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * The corners of a mark that with its outline has the area of the circle. An outline with round
 * joins, `h` to the outside, adds `h` times the perimeter and a circle of radius `h`; what is left
 * for the polygon is a quadratic equation in its scale.
 */
function cornersOf(precision: Precision, radiusPx: number): Point[] | null {
  if (precision === 'day') return null
  const corners = CORNERS[precision]
  const h = GLYPH_STROKE_PX / 2
  const { area, perimeter } = measuresOf(corners)
  const b = perimeter * h
  const scale = (Math.sqrt(b * b + 4 * area * Math.PI * (radiusPx ** 2 - h * h)) - b) / (2 * area)
  return corners.map(([x, y]) => [x * scale, y * scale])
}

function measuresOf(corners: readonly Point[]): { area: number; perimeter: number } {
  let [area, perimeter] = [0, 0]
  for (const [[x, y], [nextX, nextY]] of sidesOf(corners)) {
    area += (x * nextY - nextX * y) / 2
    perimeter += Math.hypot(nextX - x, nextY - y)
  }
  return { area, perimeter }
}

function sidesOf(corners: readonly Point[]): (readonly [Point, Point])[] {
  return corners.map((corner, index) => [corner, corners[index + 1] ?? corners[0] ?? corner])
}

function circlePath(radiusPx: number): string {
  const [r, d] = [px(radiusPx), px(2 * radiusPx)]
  return `M-${r} 0a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 -${d} 0Z`
}

const polygonPath = (corners: readonly Point[]) =>
  `M${corners.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`

/** Every side moved outwards, an arc around every corner. */
function outsetPath(corners: readonly Point[], outsetPx: number): string {
  const arc = `A${px(outsetPx)} ${px(outsetPx)} 0 0 1 `
  const sides = sidesOf(corners).map(([[x, y], [nextX, nextY]]) => {
    const length = Math.hypot(nextX - x, nextY - y)
    const [dx, dy] = [((nextY - y) * outsetPx) / length, ((x - nextX) * outsetPx) / length]
    return `${px(x + dx)} ${px(y + dy)}L${px(nextX + dx)} ${px(nextY + dy)}`
  })
  const [first = ''] = sides
  return `M${sides.join(arc)}${arc}${first.split('L')[0]}Z`
}
