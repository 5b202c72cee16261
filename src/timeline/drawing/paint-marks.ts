import { firstDay, lastDay, parseEdtf } from '../../domain/edtf'
import { barEnds, glyphPath, glyphStroke } from '../glyphs'
import { BAR_HEIGHT_PX } from '../layout/row-geometry'
import type { SceneMark } from '../layout/scene'
import { withAlpha } from './colors'
import { type Brush, eventAt, isDimmed, isRaised, type PlotPicture } from './picture'

const DIMMED_ALPHA = 0.32
const STROKE_PX = 1.75

/** All single marks; bars first, so that a point on a bar is seen. */
export function paintMarks(brush: Brush, picture: PlotPicture): void {
  const { marks } = picture.scene
  for (const mark of marks) if (mark.endPx > mark.xPx) paintBar(brush, picture, mark)
  for (const mark of marks) if (mark.endPx <= mark.xPx) paintPoint(brush, picture, mark)
  brush.context.globalAlpha = 1
}

function paintPoint({ context, colors }: Brush, picture: PlotPicture, mark: SceneMark): void {
  const { event, look } = eventAt(picture, mark.event)
  const color = colors.lanes[event.lane]
  const { dash, haloPx } = glyphStroke(look)
  const { xPx, yPx, radiusPx } = mark
  const isFuture = mark.event >= picture.pastCount
  context.globalAlpha = isDimmed(picture, mark.event) ? DIMMED_ALPHA : 1
  if (mark.line === 'main' && look.precision !== 'day') paintDoubt(context, picture, mark, color)
  context.translate(xPx, yPx)
  const path = pathOf(look.precision, radiusPx)
  if (haloPx > 0) {
    context.strokeStyle = withAlpha(color, 0.35)
    context.lineWidth = STROKE_PX + 2 * haloPx
    context.stroke(path)
  }
  context.fillStyle = isFuture ? colors.paper : color
  context.fill(path)
  context.strokeStyle = color
  context.lineWidth = STROKE_PX
  if (dash) {
    context.fillStyle = isFuture ? colors.paper : withAlpha(color, 0.45)
    context.setLineDash([...dash])
  }
  context.stroke(path)
  if (dash) context.setLineDash([])
  context.translate(-xPx, -yPx)
  paintEnds(context, picture, mark, color)
  paintRing({ context, colors }, picture, mark)
}

/** The days that an inexact date may mean, as a line to the last of them. */
function paintDoubt(
  context: CanvasRenderingContext2D,
  { scene, events }: PlotPicture,
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
  context.fillRect(mark.xPx, mark.yPx - 1.5, right - mark.xPx, 3)
}

/** What lasted: filled up to the date, hollow after it, with its ends as its date knows them. */
function paintBar({ context, colors }: Brush, picture: PlotPicture, mark: SceneMark): void {
  const { event, look } = eventAt(picture, mark.event)
  const color = colors.lanes[event.lane]
  const { xPx, endPx, yPx, radiusPx } = mark
  const half = mark.line === 'bar' ? (BAR_HEIGHT_PX / 2) * picture.unit : radiusPx
  const reach = mark.line === 'bar' ? 0 : radiusPx
  const left = xPx - reach
  const width = Math.max(endPx - xPx + 2 * reach, 2 * radiusPx)
  const ends = barEnds(look)
  context.globalAlpha = isDimmed(picture, mark.event) ? DIMMED_ALPHA : 1
  const pastPx = picture.scene.scale.toPx(picture.date) - left
  const corner = mark.line === 'bar' ? 3 : half
  const softPx = softEnds(picture, mark, ends)
  const paint = softPx ? fadeOf(context, color, left, width, softPx) : color
  context.beginPath()
  context.roundRect(left + 0.8, yPx - half + 0.8, width - 1.6, 2 * half - 1.6, corner)
  context.fillStyle = colors.paper
  context.fill()
  if (pastPx > 0) {
    context.save()
    context.clip()
    context.fillStyle = paint
    context.fillRect(left, yPx - half, Math.min(pastPx, width), 2 * half)
    context.restore()
  }
  context.strokeStyle = paint
  context.lineWidth = STROKE_PX - 0.25
  if (glyphStroke(look).dash) context.setLineDash([3, 2.5])
  context.stroke()
  context.setLineDash([])
  paintEnds(context, picture, mark, color)
  paintRing({ context, colors }, picture, mark)
}

const LEAST_FADE_PX = 10

/** Lengths over which the two ends fade, or null where both are sharp. */
function softEnds(
  { scene, events }: PlotPicture,
  mark: SceneMark,
  ends: ReturnType<typeof barEnds>,
): readonly [startPx: number, endPx: number] | null {
  if (ends.start === 'square' && ends.end === 'square') return null
  const date = parseEdtf(events[mark.event]?.event.date ?? '')
  if (date?.kind !== 'interval') return null
  const first = firstDay(date)
  const last = lastDay(date)
  const startTo = typeof date.start === 'string' ? first : date.start.latest
  const endFrom = typeof date.end === 'string' ? last : date.end.earliest
  const lengthPx = (a: number | null, b: number | null, soft: boolean) =>
    soft && a !== null && b !== null
      ? Math.max((b - a) * scene.scale.pxPerDay, LEAST_FADE_PX)
      : soft
        ? 2 * LEAST_FADE_PX
        : 0
  return [
    lengthPx(first, startTo, ends.start !== 'square'),
    lengthPx(endFrom, last, ends.end !== 'square'),
  ]
}

function fadeOf(
  context: CanvasRenderingContext2D,
  color: string,
  left: number,
  width: number,
  [startPx, endPx]: readonly [number, number],
): CanvasGradient {
  const fade = context.createLinearGradient(left, 0, left + width, 0)
  const startPart = Math.min(startPx / width, 0.5)
  const endPart = Math.min(endPx / width, 0.5)
  fade.addColorStop(0, withAlpha(color, startPart > 0 ? 0.12 : 1))
  fade.addColorStop(startPart, color)
  fade.addColorStop(1 - endPart, color)
  fade.addColorStop(1, withAlpha(color, endPart > 0 ? 0.12 : 1))
  return fade
}

/** An end that is open points on; one that is not known trails off in dots. */
function paintEnds(
  context: CanvasRenderingContext2D,
  picture: PlotPicture,
  mark: SceneMark,
  color: string,
): void {
  const { start, end } = barEnds(eventAt(picture, mark.event).look)
  const reach = mark.line === 'bar' ? 1 : mark.radiusPx + 1
  context.strokeStyle = color
  context.fillStyle = color
  context.lineWidth = 1.5
  paintEnd(context, start, mark.xPx - reach, mark.yPx, -1)
  paintEnd(context, end, mark.endPx + reach, mark.yPx, 1)
}

function paintEnd(
  context: CanvasRenderingContext2D,
  end: ReturnType<typeof barEnds>['end'],
  x: number,
  y: number,
  direction: 1 | -1,
): void {
  if (end === 'arrow') {
    context.beginPath()
    context.moveTo(x + direction, y - 3)
    context.lineTo(x + 4 * direction, y)
    context.lineTo(x + direction, y + 3)
    context.stroke()
  } else if (end === 'dots') {
    context.fillRect(x + 1 * direction - 0.75, y - 0.75, 1.5, 1.5)
    context.fillRect(x + 4 * direction - 0.75, y - 0.75, 1.5, 1.5)
  }
}

/** The selected event and those brought forward are ringed. */
function paintRing({ context, colors }: Brush, picture: PlotPicture, mark: SceneMark): void {
  const isSelected = mark.event === picture.selected
  if (!isSelected && !isRaised(picture, mark.event)) return
  const half = mark.line === 'bar' ? (BAR_HEIGHT_PX / 2) * picture.unit : mark.radiusPx
  const reach = mark.line === 'bar' ? 2.5 : mark.radiusPx + 3
  const y = mark.yPx - half - 3
  context.beginPath()
  context.roundRect(mark.xPx - reach, y, mark.endPx - mark.xPx + 2 * reach, 2 * half + 6, half + 3)
  context.strokeStyle = isSelected ? colors.accent : colors.ink
  context.lineWidth = isSelected ? 2 : 1.5
  context.stroke()
}

const paths = new Map<string, Path2D>()

function pathOf(precision: Parameters<typeof glyphPath>[0], radiusPx: number): Path2D {
  const key = `${precision}:${radiusPx}`
  let path = paths.get(key)
  if (!path) {
    path = new Path2D(glyphPath(precision, radiusPx))
    paths.set(key, path)
  }
  return path
}
