import type { SceneMark } from '../layout/scene'
import { labelBox } from './paint-labels'
import { type Brush, eventAt, type PlotPicture } from './picture'

/** A small step's ghosts show with its selection only; those of what matters always do. */
const ALWAYS_FROM_IMPORTANCE = 4
const SIZE_PX = 9
/** A whole year or decade: a low bar under the labels. */
const WIDE_HEIGHT_PX = 5
/** Nearer than this the ghost would only blur the mark. */
const APART_PX = 8

/** Where sources disagree on a date, its other values as dashed outlines. The card says it in words. */
export function paintGhosts({ context, colors }: Brush, picture: PlotPicture): void {
  const { ghosts, scene, selected, compact } = picture
  if (ghosts.length === 0) return
  context.save()
  clipLabels(context, picture)
  const marks = new Map(scene.marks.map((mark) => [eventAt(picture, mark.event).event.id, mark]))
  for (const { eventId, from, to } of ghosts) {
    const mark = marks.get(eventId)
    if (!mark) continue
    const { event } = eventAt(picture, mark.event)
    const matters = event.importance >= ALWAYS_FROM_IMPORTANCE && !compact
    if (mark.event !== selected && !matters) continue
    const left = scene.scale.toPx(from)
    const widthPx = Math.max(scene.scale.toPx(to) - left, SIZE_PX)
    if (left > mark.endPx + APART_PX || left + widthPx < mark.xPx - APART_PX) {
      paintGhost(context, { left, widthPx }, mark, colors.lanes[event.lane])
    }
  }
  context.restore()
}

/** Names are read, ghosts are seen: where a name stands a ghost is interrupted. */
function clipLabels(context: CanvasRenderingContext2D, picture: PlotPicture): void {
  const { scene, lanesHeightPx } = picture
  context.beginPath()
  context.rect(0, 0, scene.widthPx, lanesHeightPx)
  for (const mark of scene.marks) {
    if (!mark.label || mark.label.inside) continue
    const { left, right, top, bottom } = labelBox(mark, mark.label, picture)
    context.rect(left, top, right - left, bottom - top)
  }
  context.clip('evenodd')
}

function paintGhost(
  context: CanvasRenderingContext2D,
  { left, widthPx }: { left: number; widthPx: number },
  mark: SceneMark,
  color: string,
): void {
  const isWide = widthPx > 2 * SIZE_PX
  const height = isWide ? WIDE_HEIGHT_PX : SIZE_PX
  const top = isWide ? mark.yPx + SIZE_PX / 2 : mark.yPx - height / 2
  context.strokeStyle = color
  context.lineWidth = isWide ? 1 : 1.5
  context.globalAlpha = isWide ? 0.6 : 0.75
  context.setLineDash([3, 2])
  context.beginPath()
  context.roundRect(left, top, widthPx, height, height / 2)
  context.stroke()
}
