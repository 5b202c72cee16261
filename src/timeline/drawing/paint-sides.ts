import type { SceneGroup } from '../layout/scene'
import { type Brush, eventAt, font, type PlotPicture } from './picture'

const HALF_PX = 8
const TEXT_PX = 10
/** Two letters take no more than the mark and its gap: the title begins right after. */
const PADDING_PX = 1.5

/**
 * The letters of the positions that point to an event, on its mark, or beside the group that holds
 * it: ink for all of them, filled as far as they are past.
 */
export function paintSides(brush: Brush, picture: PlotPicture): void {
  const { scene, unit } = picture
  if (!picture.raised) return
  for (const { event, xPx, yPx } of scene.marks) {
    paintLetters(brush, picture, { letters: lettersOf(picture, event), event, xPx, yPx })
  }
  for (const group of scene.groups) {
    const letters = lettersIn(picture, group)
    const xPx = group.xPx + group.widthPx + HALF_PX * unit
    paintLetters(brush, picture, { letters, event: group.members[0] ?? 0, xPx, yPx: group.yPx })
  }
}

function lettersOf(picture: PlotPicture, place: number): string {
  return picture.raised?.get(eventAt(picture, place).event.id)?.letters ?? ''
}

/** Of all its events, each letter once. */
function lettersIn(picture: PlotPicture, { members }: SceneGroup): string {
  if (!picture.raised || picture.raised.size > MOST_WITH_LETTERS) return ''
  const letters = new Set<string>()
  for (const place of members) for (const one of lettersOf(picture, place)) letters.add(one)
  return [...letters].toSorted().join('')
}

/** No debate points to so many: a country's events need not be looked through. */
const MOST_WITH_LETTERS = 40

interface Letters {
  letters: string
  event: number
  xPx: number
  yPx: number
}

function paintLetters(
  { context, colors }: Brush,
  { unit, pastCount, selected }: PlotPicture,
  { letters, event, xPx, yPx }: Letters,
): void {
  if (letters === '') return
  const half = HALF_PX * unit
  context.font = font(650, TEXT_PX * unit)
  const reach = Math.max(half, context.measureText(letters).width / 2 + PADDING_PX)
  const isFuture = event >= pastCount
  context.beginPath()
  context.roundRect(xPx - reach, yPx - half, 2 * reach, 2 * half, half)
  context.fillStyle = isFuture ? colors.paper : colors.ink
  context.fill()
  context.strokeStyle = event === selected ? colors.accent : isFuture ? colors.ink : colors.paper
  context.lineWidth = 1.5
  context.stroke()
  context.fillStyle = isFuture ? colors.ink : colors.paper
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.direction = 'ltr'
  context.fillText(letters, xPx, yPx + 0.5)
}
