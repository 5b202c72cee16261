import type { DateLook } from '../../domain/date-look'
import { type BarEnd, type BarEnds, px } from './glyphs'

/** The shape of what lasted, for canvas and SVG. */
export interface BarShape {
  /** Path data, to be filled or stroked with the opacity along its length. */
  body: string
  /** Path data of the dots of an end that is not known: fill it. Empty where there are none. */
  dots: string
  /** Stops of a gradient from 0 to the bar's width; null where the bar is equally strong. */
  fade: readonly (readonly [offset: number, opacity: number])[] | null
}

/** Length of the part of a bar that tells how it ends. */
export const BAR_END_PX = 16
const CORNER_PX = 2.5
const DOT_PX = [1.1, 1.3, 1.5] as const

/**
 * A bar from 0 to its width, with 0 in the middle of its height.
 * @param outlinePx 0 for a bar that is filled only; the width of the outline for a hollow one,
 *   which then lies inside the bar
 */
export function barShape(
  ends: BarEnds,
  widthPx: number,
  heightPx: number,
  outlinePx = 0,
): BarShape {
  const endPx = Math.min(BAR_END_PX, widthPx / 3)
  const half = (heightPx - outlinePx) / 2
  const inset = (end: BarEnd) => (end === 'dots' ? endPx : outlinePx / 2)
  const [left, right] = [inset(ends.start), widthPx - inset(ends.end)]
  const tipPx = Math.min(half * 1.4, endPx)
  const toRight = ends.end === 'arrow' ? arrowEnd(right, tipPx, half) : squareEnd(right, half)
  const toLeft = ends.start === 'arrow' ? arrowEnd(left, -tipPx, -half) : squareEnd(left, -half)
  return {
    body: `M${px((left + right) / 2)} ${px(-half)}${toRight}${toLeft}Z`,
    dots:
      (ends.start === 'dots' ? dots(0, endPx) : '') +
      (ends.end === 'dots' ? dots(widthPx, -endPx) : ''),
    fade: fadeOf(ends, endPx / widthPx),
  }
}

function fadeOf({ start, end }: BarEnds, share: number): BarShape['fade'] {
  if (start !== 'fade' && end !== 'fade') return null
  return [
    [0, start === 'fade' ? 0 : 1],
    [share, 1],
    [1 - share, 1],
    [1, end === 'fade' ? 0 : 1],
  ]
}

/** Round the right end from top to bottom; with a negative half height, the left from the bottom. */
function squareEnd(x: number, half: number): string {
  const corner = Math.min(CORNER_PX, Math.abs(half)) * Math.sign(half)
  const arc = `A${CORNER_PX} ${CORNER_PX} 0 0 1 `
  return (
    `L${px(x - corner)} ${px(-half)}${arc}${px(x)} ${px(-half + corner)}` +
    `L${px(x)} ${px(half - corner)}${arc}${px(x - corner)} ${px(half)}`
  )
}

function arrowEnd(x: number, tipPx: number, half: number): string {
  return `L${px(x - tipPx)} ${px(-half)}L${px(x)} 0L${px(x - tipPx)} ${px(half)}`
}

/** Three dots from the outer end of the part, smaller the further out. */
function dots(outerPx: number, partPx: number): string {
  return DOT_PX.map((radiusPx, index) => {
    const [r, d] = [px(radiusPx), px(2 * radiusPx)]
    return `M${px(outerPx + partPx * (0.13 + index * 0.32) - radiusPx)} 0a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 -${d} 0Z`
  }).join('')
}

const TAIL_GAP_PX = 2.5
const TAIL_PX = 9
/** How far a tail reaches beyond the edge of its mark. */
export const TAIL_REACH_PX = TAIL_GAP_PX + TAIL_PX
const HEAD_PX = 3
/** With round caps a dash this short is a dot. */
const DOT_LENGTH_PX = 0.3

/**
 * What stands beside a mark, not a bar, whose start or end has no date: an arrow where it goes on,
 * dots where it is not known. Stroke it as wide as the outline, with round joins and caps.
 * @param halfWidthPx of the mark, see `glyphHalfWidthPx`
 * @returns path data; empty where both ends have a date
 */
export function tailPath({ start, end }: Pick<DateLook, 'start' | 'end'>, halfWidthPx: number) {
  return tail(start, -halfWidthPx - TAIL_GAP_PX, -1) + tail(end, halfWidthPx + TAIL_GAP_PX, 1)
}

function tail(look: DateLook['end'], fromPx: number, direction: 1 | -1): string {
  const along = (distancePx: number) => px(distancePx * direction)
  if (look === 'unknown') {
    return [0, 4, 8]
      .map((at) => `M${px(fromPx + at * direction)} 0h${along(DOT_LENGTH_PX)}`)
      .join('')
  }
  if (look !== 'open') return ''
  return `M${px(fromPx)} 0h${along(TAIL_PX)}m${along(-HEAD_PX)} -${HEAD_PX}l${along(HEAD_PX)} ${HEAD_PX}l${along(-HEAD_PX)} ${HEAD_PX}`
}
