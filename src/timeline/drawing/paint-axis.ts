import { type Brush, font, LABEL_SIZE_PX, type PlotPicture } from './picture'

/** Centre of the axis' words below the lanes, at a unit of 1. */
const AXIS_TEXT_PX = 12
export const AXIS_HEIGHT_PX = 22

/** Lane lines, tick lines and tick labels: what the marks stand on. */
export function paintAxis({ context, colors }: Brush, picture: PlotPicture): void {
  const { scene, geometry, lanesHeightPx, ticks, unit } = picture
  const { widthPx, scale } = scene
  context.lineWidth = 1
  context.strokeStyle = colors.line
  context.beginPath()
  for (const { topPx, heightPx } of geometry) {
    const y = Math.round(topPx + heightPx) - 0.5
    context.moveTo(0, y)
    context.lineTo(widthPx, y)
  }
  for (const tick of ticks) {
    const x = Math.round(scale.toPx(tick.day)) + 0.5
    context.moveTo(x, 0)
    context.lineTo(x, lanesHeightPx + 4)
  }
  context.stroke()
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const y = lanesHeightPx + AXIS_TEXT_PX * unit
  const keepClearPx = paintContext({ context, colors }, picture, y)
  // A font costs more to set than a label to write.
  for (const isMajor of [true, false]) {
    context.font = font(isMajor ? 600 : 500, LABEL_SIZE_PX * unit)
    context.fillStyle = isMajor ? colors.ink : colors.muted
    for (const { day, label, major } of ticks) {
      if (major !== isMajor) continue
      const x = scale.toPx(day)
      const half = context.measureText(label).width / 2
      if (x - half >= keepClearPx && x + half <= widthPx) context.fillText(label, x, y)
    }
  }
}

/** @returns where the ticks' labels may begin */
function paintContext({ context, colors }: Brush, picture: PlotPicture, y: number): number {
  if (picture.context === null) return 0
  context.font = font(600, LABEL_SIZE_PX * picture.unit)
  context.fillStyle = colors.ink
  context.textAlign = 'left'
  context.fillText(picture.context, 0, y)
  context.textAlign = 'center'
  return context.measureText(picture.context).width + 10 * picture.unit
}

/** What lies outside the locked period steps back behind a veil. */
export function paintPeriod({ context, colors }: Brush, picture: PlotPicture): void {
  const { period, scene, lanesHeightPx } = picture
  if (!period) return
  const from = Math.min(Math.max(scene.scale.toPx(period.from), 0), scene.widthPx)
  const to = Math.min(Math.max(scene.scale.toPx(period.to + 1), 0), scene.widthPx)
  context.globalAlpha = 0.07
  context.fillStyle = colors.ink
  context.fillRect(0, 0, from, lanesHeightPx)
  context.fillRect(to, 0, scene.widthPx - to, lanesHeightPx)
  context.globalAlpha = 0.6
  context.fillRect(Math.round(from) - 0.5, 0, 1, lanesHeightPx)
  context.fillRect(Math.round(to) - 0.5, 0, 1, lanesHeightPx)
  context.globalAlpha = 1
}
