import { mapShapes } from '../map/svg/map-shapes'
import { createTextMeasure } from '../map/svg/measure-text'
import { surfaceView } from '../map/svg/surface-view'
import { createLetterMeasure, loadPictureFonts, picturePng } from '../picture/picture-png'
import { pictureShapes } from '../picture/picture-shapes'
import { pictureSvg } from '../picture/picture-svg'
import type { PictureRequest } from './picture-request'
import { staticMap, type ViewContext } from './static-view'
import { viewContent } from './view-content'

/** As many as find room in small print. */
const MOST_SOURCES = 5

/**
 * Draws the view with its date, legend, sources and address.
 * @throws {Error} where the record or the geometry is not there, or the browser cannot draw
 */
export async function viewPicture(
  context: ViewContext,
  { widthPx, heightPx, format, address }: PictureRequest,
): Promise<Blob> {
  const { views, record, lens, theme } = context
  const view = views.get()
  if (address === undefined) views.flush()
  const [{ subject, input }] = await Promise.all([staticMap(context), loadPictureFonts()])
  const content = viewContent({
    ...{ view, record, lens, theme, mostSources: MOST_SOURCES },
    address: address ?? location.href,
  })
  const picture = pictureShapes({
    ...{ content, widthPx, heightPx, measure: createLetterMeasure() },
    drawMap: (size, padding) =>
      mapShapes(
        subject,
        { ...input, padding },
        surfaceView({ ...input, padding }, size),
        createTextMeasure(600),
      ),
  })
  const title = `${content.day} ${content.year}: ${content.subject?.title ?? content.sentence}`
  if (format === 'png') return picturePng(picture)
  return new Blob([pictureSvg(picture, title)], { type: 'image/svg+xml' })
}
