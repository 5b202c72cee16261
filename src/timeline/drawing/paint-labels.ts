import { isRightToLeft } from '../labels/label-text'
import { LABEL_GAP_PX } from '../layout/active-range'
import { groupText } from '../layout/lower-line'
import { BAR_HEIGHT_PX } from '../layout/row-geometry'
import type { SceneGroup, SceneLabel, SceneMark } from '../layout/scene'
import { withAlpha } from './colors'
import {
  type Brush,
  eventAt,
  font,
  isDimmed,
  LABEL_SIZE_PX,
  matchingIn,
  type PlotPicture,
} from './picture'

/** In pixels of the plot. */
interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Names beside their marks; the selected event's own first, over whatever stands in its place. */
export function paintLabels(brush: Brush, picture: PlotPicture): void {
  const { context, colors } = brush
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  const chosen = selectedLabel(brush, picture)
  context.font = font(500, LABEL_SIZE_PX * picture.unit)
  for (const mark of picture.scene.marks) {
    const { label } = mark
    if (!label || mark.event === picture.selected) continue
    if (chosen && meets(labelBox(mark, label, picture), chosen.box)) continue
    if (label.inside) paintInside(brush, picture, mark, label)
    else {
      const isDim = isDimmed(picture, mark.event)
      context.globalAlpha = isDim ? 0.6 : 1
      context.fillStyle = isDim || mark.event >= picture.pastCount ? colors.muted : colors.ink
      paintText(brush, picture, mark, label)
    }
  }
  context.globalAlpha = 1
  if (chosen) paintSelected(brush, picture, chosen)
}

function paintText({ context }: Brush, picture: PlotPicture, mark: SceneMark, label: SceneLabel) {
  const text = picture.labelText(eventAt(picture, mark.event).event.label.en)
  // A text from right to left still begins where its place begins.
  const isRtl = isRightToLeft(text)
  context.direction = isRtl ? 'rtl' : 'ltr'
  context.textAlign = isRtl ? 'right' : 'left'
  context.fillText(text, isRtl ? label.xPx + label.widthPx : label.xPx, mark.yPx + 0.5)
}

/** On the bar: in the ground's colour where the bar is filled, in ink where it is still hollow. */
function paintInside(brush: Brush, picture: PlotPicture, mark: SceneMark, label: SceneLabel): void {
  const { context, colors } = brush
  const pastPx = picture.scene.scale.toPx(picture.date)
  const top = mark.yPx - (BAR_HEIGHT_PX / 2) * picture.unit
  const height = BAR_HEIGHT_PX * picture.unit
  const part = (left: number, right: number, color: string) => {
    if (right <= left) return
    context.save()
    context.beginPath()
    context.rect(left, top, right - left, height)
    context.clip()
    context.fillStyle = color
    paintText(brush, picture, mark, label)
    context.restore()
  }
  const edge = Math.min(Math.max(pastPx, mark.xPx), mark.endPx)
  context.globalAlpha = isDimmed(picture, mark.event) ? 0.6 : 1
  part(mark.xPx, edge, colors.paper)
  part(edge, mark.endPx, colors.ink)
}

interface Chosen {
  mark: SceneMark
  label: SceneLabel
  box: Box
}

/** The selected event is always named where it is in view, at its mark's better side. */
function selectedLabel({ context }: Brush, picture: PlotPicture): Chosen | null {
  const mark = picture.scene.marks.find(({ event }) => event === picture.selected)
  if (!mark) return null
  const text = picture.labelText(eventAt(picture, mark.event).event.label.en)
  context.font = font(650, LABEL_SIZE_PX * picture.unit)
  const widthPx = Math.ceil(context.measureText(text).width)
  if (mark.label?.inside)
    return { mark, label: mark.label, box: labelBox(mark, mark.label, picture) }
  const reach = mark.radiusPx + LABEL_GAP_PX
  const right = mark.endPx + reach
  const fitsRight = right + widthPx <= picture.scene.widthPx
  const startedLeft = mark.label !== null && mark.label.xPx < mark.xPx
  const left = mark.xPx - reach - widthPx
  const xPx = (startedLeft && left >= 0) || !fitsRight ? Math.max(left, 0) : right
  const label = { xPx, widthPx, inside: false }
  return { mark, label, box: labelBox(mark, label, picture) }
}

function paintSelected(brush: Brush, picture: PlotPicture, { mark, label, box }: Chosen): void {
  const { context, colors } = brush
  if (label.inside) {
    context.font = font(650, LABEL_SIZE_PX * picture.unit)
    paintInside(brush, picture, mark, label)
    return
  }
  context.fillStyle = colors.paper
  context.beginPath()
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 4)
  context.fill()
  context.font = font(650, LABEL_SIZE_PX * picture.unit)
  context.fillStyle = colors.ink
  paintText(brush, picture, mark, label)
}

export function labelBox(
  { yPx }: SceneMark,
  { xPx, widthPx }: SceneLabel,
  { unit }: PlotPicture,
): Box {
  const half = 8 * unit
  return { left: xPx - 3, right: xPx + widthPx + 3, top: yPx - half, bottom: yPx + half }
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4
}

/** Groups as small pills with their number, filled as far as their events are past. */
export function paintGroups({ context, colors }: Brush, picture: PlotPicture): void {
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.direction = 'ltr'
  context.font = font(650, LABEL_SIZE_PX * 0.95 * picture.unit)
  for (const group of picture.scene.groups) {
    const count = matchingIn(picture, group)
    const first = eventAt(picture, group.members[0] ?? 0)
    const color = colors.lanes[first.event.lane]
    const { xPx, widthPx, yPx, heightPx } = group
    context.globalAlpha = count === 0 || (picture.raised && !holdsRaised(picture, group)) ? 0.35 : 1
    context.fillStyle = withAlpha(color, isFuture(picture, group) ? 0.1 : 0.22)
    context.beginPath()
    context.roundRect(xPx, yPx - heightPx / 2, widthPx, heightPx, heightPx / 2)
    context.fill()
    if (holdsSelected(picture, group)) {
      context.strokeStyle = colors.accent
      context.lineWidth = 2
      context.stroke()
    } else if (isFuture(picture, group)) {
      context.strokeStyle = withAlpha(color, 0.45)
      context.lineWidth = 1
      context.stroke()
    }
    context.fillStyle = color
    context.fillText(
      groupText(count === 0 ? group.members.length : count),
      xPx + widthPx / 2,
      yPx + 0.5,
    )
  }
  context.globalAlpha = 1
}

function isFuture({ pastCount }: PlotPicture, { members }: SceneGroup): boolean {
  return (members[0] ?? 0) >= pastCount
}

function holdsSelected({ selected }: PlotPicture, { members }: SceneGroup): boolean {
  return selected >= 0 && members.includes(selected)
}

const MOST_LOOKED_AT = 500

function holdsRaised({ raised, events }: PlotPicture, { members }: SceneGroup): boolean {
  if (raised === null) return false
  return members
    .subarray(0, MOST_LOOKED_AT)
    .some((place) => raised.has(events[place]?.event.id ?? ''))
}
