import { NUMBER_PX } from '../room/number-room'
import type { TextShape } from './shape'

/** What stands in a point, a number or letters, in its middle. */
export function numberShape(
  key: string,
  text: string,
  { x, y }: { x: number; y: number },
  fill: string,
): TextShape {
  return {
    kind: 'text',
    key,
    x,
    y: y + NUMBER_PX * 0.36,
    lines: [text],
    lineHeightPx: NUMBER_PX,
    anchor: 'middle',
    sizePx: NUMBER_PX,
    weight: 600,
    family: 'text',
    fill,
  }
}
