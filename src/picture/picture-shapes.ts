import type { Padding } from '../map/framing'
import type { Shape } from '../map/svg/shape'
import type { SizePx } from '../map/svg/surface-view'
import { footerShapes } from './footer-shapes'
import { headlineShapes } from './headline-shapes'
import { legendShapes } from './legend-shapes'
import type { PictureContent } from './picture-content'
import { subjectShapes } from './subject-shapes'
import type { MeasureLetters } from './text-block'

/** Type is set for this many square pixels: larger pictures have larger type. */
const AREA_PX = 1200 * 630
export const MARGIN_PX = 32
const COLUMN_PX = 300
const CARD_PX = 336
/** Narrower than this there is no room for a card beside the map. */
const WIDE_PX = 900
const GAP_PX = 12

export interface Picture extends SizePx {
  /** From the lowest up, in the units of the layout. */
  shapes: readonly Shape[]
  /** Pixels of the picture for one unit of its layout. */
  scale: number
}

interface PictureOptions extends SizePx {
  content: PictureContent
  /** The map for a size, framed clear of what will stand on it. */
  drawMap: (size: SizePx, padding: Padding) => readonly Shape[]
  measure: MeasureLetters
}

/**
 * The whole picture of a view: the map, and on it date, legend and what is selected; under it the
 * sources and the address. Pure but for `drawMap` and `measure`.
 */
export function pictureShapes(options: PictureOptions): Picture {
  const { content, drawMap, measure } = options
  const scale = Math.sqrt((options.widthPx * options.heightPx) / AREA_PX)
  const widthPx = options.widthPx / scale
  const heightPx = options.heightPx / scale
  const isWide = widthPx >= WIDE_PX
  const footer = footerShapes(content, { widthPx, heightPx }, measure)
  const column = Math.min(COLUMN_PX, widthPx - 2 * MARGIN_PX)
  const headline = headlineShapes(content, { isWide, widthPx: column }, measure)
  const most = footer.top - headline.bottom - 2 * GAP_PX
  const legend = legendShapes(content, { bottom: footer.top - GAP_PX, mostPx: most }, measure)
  const left = widthPx - MARGIN_PX - CARD_PX
  const subject = isWide
    ? subjectShapes(
        content,
        { left, widthPx: CARD_PX, mostPx: footer.top - 2 * MARGIN_PX },
        measure,
      )
    : []
  const beside = isWide ? { left: column + MARGIN_PX, top: 16 } : { left: 16, top: headline.bottom }
  const right = subject.length > 0 ? widthPx - left : 24
  const below = isWide ? 16 : footer.top - legend.top
  const map = drawMap({ widthPx, heightPx: footer.top }, { ...beside, right, bottom: below })
  const shapes = [...map, ...headline.shapes, ...legend.shapes, ...subject, ...footer.shapes]
  return { widthPx, heightPx, scale, shapes }
}
