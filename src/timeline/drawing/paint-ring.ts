import type { SceneMark } from '../layout/scene'
import { barHeightPx } from './bar-height'
import { type Brush, isRaised, type PlotPicture } from './picture'

/** The selected event and those brought forward are ringed. */
export function paintRing({ context, colors }: Brush, picture: PlotPicture, mark: SceneMark): void {
  const isSelected = mark.event === picture.selected
  if (!isSelected && !isRaised(picture, mark.event)) return
  const half = barHeightPx(mark, picture.unit) / 2 + 3
  const reach = mark.line === 'bar' ? 3 : half
  context.beginPath()
  context.roundRect(
    mark.xPx - reach,
    mark.yPx - half,
    mark.endPx - mark.xPx + 2 * reach,
    2 * half,
    mark.line === 'bar' ? 5 : half,
  )
  context.strokeStyle = isSelected ? colors.accent : colors.ink
  context.lineWidth = isSelected ? 2 : 1.5
  context.stroke()
}
