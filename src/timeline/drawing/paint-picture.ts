import { paintAxis, paintPeriod } from './paint-axis'
import { paintGhosts } from './paint-ghosts'
import { paintGroups, paintLabels } from './paint-labels'
import { paintMarks } from './paint-marks'
import { paintSides } from './paint-sides'
import type { Brush, PlotPicture } from './picture'
import { partOf, type Stretch } from './stale-part'

/** A picture of the plot, in place of whatever was there. */
export function paintPicture(brush: Brush, picture: PlotPicture, heightPx: number): void {
  brush.context.clearRect(0, 0, picture.scene.widthPx, heightPx)
  paintPeriod(brush, picture)
  paintAxis(brush, picture)
  paintGhosts(brush, picture)
  paintMarks(brush, picture)
  paintGroups(brush, picture)
  paintLabels(brush, picture)
  paintSides(brush, picture)
}

/**
 * The same where the rest of it is still right: only a stretch, cut at whole pixels of the canvas.
 * @param ratio pixels of the canvas over those of the page
 */
export function paintStretch(
  brush: Brush,
  picture: PlotPicture,
  heightPx: number,
  { left, right }: Stretch,
  ratio: number,
): void {
  if (right <= left) return
  const from = Math.floor(left * ratio) / ratio
  const to = Math.ceil(right * ratio) / ratio
  const { context } = brush
  context.save()
  context.beginPath()
  context.rect(from, 0, to - from, heightPx)
  context.clip()
  paintPicture(brush, partOf(picture, { left: from, right: to }), heightPx)
  context.restore()
}
