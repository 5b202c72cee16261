import { svgMarkup } from '../map/svg/svg-markup'
import type { Picture } from './picture-shapes'

/** The picture as a file that opens anywhere; fonts are named, with others to fall back on. */
export function pictureSvg({ shapes, widthPx, heightPx, scale }: Picture, title: string): string {
  return svgMarkup(shapes, { widthPx, heightPx, title, scale })
}
