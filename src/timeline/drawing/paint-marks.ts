import { parseEdtf } from '../../domain/edtf'
import { tailPath } from '../key/bar-shape'
import {
  GLYPH_STROKE_PX,
  glyphHalfWidthPx,
  glyphPath,
  glyphStroke,
  HALO_OPACITY,
  RING_PX,
  RING_STROKE_PX,
} from '../key/glyphs'
import type { SceneMark } from '../layout/scene'
import { withAlpha } from './colors'
import { DIMMED_ALPHA } from './dimmed'
import { paintBar } from './paint-bar'
import { paintRing } from './paint-ring'
import { pathOf } from './paths'
import { type Brush, eventAt, isDimmed, type PlotPicture } from './picture'

/** All single marks; what lasted first, so that a point on it is seen. */
export function paintMarks(brush: Brush, picture: PlotPicture): void {
  const { marks } = picture.scene
  const { context } = brush
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const mark of marks) if (mark.endPx > mark.xPx) paintBar(brush, picture, mark)
  for (const mark of marks) if (mark.endPx <= mark.xPx) paintPoint(brush, picture, mark)
  context.globalAlpha = 1
  context.lineCap = 'butt'
}

function paintPoint({ context, colors }: Brush, picture: PlotPicture, mark: SceneMark): void {
  const { event, look } = eventAt(picture, mark.event)
  const color = colors.lanes[event.lane]
  const { xPx, yPx, radiusPx } = mark
  const path = (outsetPx?: number) => pathOf(glyphPath, look.precision, radiusPx, outsetPx)
  const { dash, haloPx } = glyphStroke(look)
  context.globalAlpha = isDimmed(picture, mark.event) ? DIMMED_ALPHA : 1
  if (mark.line === 'main' && look.precision !== 'day') paintDoubt(context, picture, mark, color)
  context.translate(xPx, yPx)
  if (haloPx > 0) {
    context.fillStyle = withAlpha(color, HALO_OPACITY)
    context.fill(path(haloPx))
  }
  context.fillStyle = mark.event >= picture.pastCount ? colors.paper : color
  context.strokeStyle = color
  context.lineWidth = GLYPH_STROKE_PX
  context.fill(path())
  context.stroke(path())
  if (dash) {
    context.lineWidth = RING_STROKE_PX
    context.setLineDash([...dash])
    context.stroke(path(RING_PX))
    context.setLineDash([])
  }
  if (look.kind === 'interval') {
    const tail = tailPath(look, glyphHalfWidthPx(look.precision, radiusPx))
    if (tail) context.stroke(new Path2D(tail))
  }
  context.translate(-xPx, -yPx)
  paintRing({ context, colors }, picture, mark)
}

/** Under a label, so that it does not strike the words through. */
const DOUBT_PX = 5.5

/** The days that an inexact date may mean, as a line to the last of them. */
function paintDoubt(
  context: CanvasRenderingContext2D,
  { scene, events, unit }: PlotPicture,
  mark: SceneMark,
  color: string,
): void {
  const date = parseEdtf(events[mark.event]?.event.date ?? '')
  if (date?.kind !== 'point') return
  const right = Math.min(scene.scale.toPx(date.latest), scene.widthPx)
  if (right - mark.xPx < mark.radiusPx + 4) return
  const fade = context.createLinearGradient(mark.xPx, 0, right, 0)
  fade.addColorStop(0, withAlpha(color, 0.55))
  fade.addColorStop(1, withAlpha(color, 0.1))
  context.fillStyle = fade
  context.fillRect(mark.xPx, mark.yPx + DOUBT_PX * unit, right - mark.xPx, 2)
}
