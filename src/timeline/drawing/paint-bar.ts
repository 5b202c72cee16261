import { type BarShape, barShape } from '../key/bar-shape'
import { type BarEnds, barEnds, GLYPH_STROKE_PX, glyphStroke } from '../key/glyphs'
import type { SceneMark } from '../layout/scene'
import { barHeightPx } from './bar-height'
import { withAlpha } from './colors'
import { DIMMED_ALPHA } from './dimmed'
import { paintRing } from './paint-ring'
import { type Brush, eventAt, isDimmed, type PlotPicture } from './picture'

/** What lasted: filled up to the date, hollow after it, with its ends as its date knows them. */
export function paintBar({ context, colors }: Brush, picture: PlotPicture, mark: SceneMark): void {
  const { event, look } = eventAt(picture, mark.event)
  const color = colors.lanes[event.lane]
  const heightPx = barHeightPx(mark, picture.unit)
  // Off its row of bars it is a mark that was drawn out: its round ends reach beyond its days.
  const reach = mark.line === 'bar' ? 0 : mark.radiusPx
  const widthPx = Math.max(mark.endPx - mark.xPx + 2 * reach, 2 * mark.radiusPx)
  const left = mark.xPx - reach
  const shape = barShape(
    endsInView(picture, mark, barEnds(look)),
    widthPx,
    heightPx,
    GLYPH_STROKE_PX,
  )
  const body = new Path2D(shape.body)
  const paint = paintOf(context, shape, widthPx, color)
  const pastPx = picture.scene.scale.toPx(picture.date) - left
  context.globalAlpha = isDimmed(picture, mark.event) ? DIMMED_ALPHA : 1
  context.translate(left, mark.yPx)
  context.fillStyle = colors.paper
  context.fill(body)
  if (pastPx > 0) {
    context.save()
    context.beginPath()
    context.rect(0, -heightPx, Math.min(pastPx, widthPx), 2 * heightPx)
    context.clip()
    context.fillStyle = paint
    context.fill(body)
    context.restore()
  }
  context.strokeStyle = paint
  context.lineWidth = GLYPH_STROKE_PX
  if (glyphStroke(look).dash) context.setLineDash([3, 2.5])
  context.stroke(body)
  context.setLineDash([])
  if (shape.dots) {
    context.fillStyle = color
    context.fill(new Path2D(shape.dots))
  }
  context.translate(-left, -mark.yPx)
  paintRing({ context, colors }, picture, mark)
}

/** An end that lies outside the plot is cut by its edge and says nothing of itself. */
function endsInView({ scene }: PlotPicture, mark: SceneMark, ends: BarEnds): BarEnds {
  return {
    start: mark.xPx <= 0 ? 'square' : ends.start,
    end: mark.endPx >= scene.widthPx ? 'square' : ends.end,
  }
}

function paintOf(
  context: CanvasRenderingContext2D,
  { fade }: BarShape,
  widthPx: number,
  color: string,
): CanvasGradient | string {
  if (!fade) return color
  const gradient = context.createLinearGradient(0, 0, widthPx, 0)
  for (const [offset, opacity] of fade) gradient.addColorStop(offset, withAlpha(color, opacity))
  return gradient
}
