import { BAR_HEIGHT_PX } from '../layout/row-geometry'
import type { SceneMark } from '../layout/scene'

/** Height of a mark as it is drawn: on a row of bars all are alike. */
export function barHeightPx({ line, radiusPx }: SceneMark, unit: number): number {
  return line === 'bar' ? BAR_HEIGHT_PX * unit : 2 * radiusPx
}
