import type { QueryClient } from '@tanstack/react-query'
import type { Camera } from '../../domain/view-state'
import { mapShapes } from '../../map/svg/map-shapes'
import { createTextMeasure } from '../../map/svg/measure-text'
import { surfaceView } from '../../map/svg/surface-view'
import { createLetterMeasure, loadPictureFonts, picturePng } from '../../picture/picture-png'
import { pictureShapes } from '../../picture/picture-shapes'
import { pictureSvg } from '../../picture/picture-svg'
import type { PictureRequest } from '../../share/picture-part'
import { loadStaticView, type ViewContext } from './static-view'
import { viewContent } from './view-content'

/** As many as find room in small print. */
const MOST_SOURCES = 5

/**
 * Draws the view with its date, legend, sources and address.
 * @throws {Error} where the record or the geometry is not there, or the browser cannot draw
 */
export async function viewPicture(
  context: ViewContext & { client: QueryClient },
  { widthPx, heightPx, format, address }: PictureRequest,
): Promise<Blob> {
  const { views, record, lens, theme } = context
  const view = views.get()
  const [{ geometry, inputFor, inset }] = await Promise.all([
    loadStaticView(context, context.client),
    loadPictureFonts(),
  ])
  const content = viewContent({
    ...{ view, record, lens, theme, mostSources: MOST_SOURCES },
    address: viewAddress(address),
  })
  const picture = pictureShapes({
    ...{ content, widthPx, heightPx, measure: createLetterMeasure() },
    inset,
    drawMap: (size, padding, covered) => {
      const input = inputFor({ ...size, padding, covered })
      const framed = { ...input, camera: scaledCamera(input.camera, size.heightPx) }
      return mapShapes(geometry, framed, surfaceView(framed, size), createTextMeasure(600))
    },
  })
  const title = `${content.day} ${content.year}: ${content.subject?.title ?? content.sentence}`
  if (format === 'png') return picturePng(picture)
  return new Blob([pictureSvg(picture, title)], { type: 'image/svg+xml' })
}

/** The viewer's own camera for another height: as much of the earth is seen as on the screen. */
export function scaledCamera(
  camera: Camera | null,
  heightPx: number,
  stage = document.querySelector('[data-renderer]'),
): Camera | null {
  if (!camera || !stage?.clientHeight) return camera
  return { ...camera, zoom: camera.zoom + Math.log2(heightPx / stage.clientHeight) }
}

/** What draws the map on this device is no part of what a picture shows. */
export function viewAddress(href = location.href): string {
  const address = new URL(href)
  address.searchParams.delete('renderer')
  return address.href
}
