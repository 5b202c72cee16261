import type { Padding } from '../map/framing'
import { type InsetContent, insetInPicture } from '../map/inset/inset-shapes'
import type { Box } from '../map/room/covered'
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
const MARGIN_PX = 32
const COLUMN_PX = 300
const CARD_PX = 336
/** Narrower than this there is no room for a card beside the map. */
const WIDE_PX = 900
const GAP_PX = 12
const INSET_TOP_PX = 24

export interface Picture extends SizePx {
  /** From the lowest up, in the units of the layout. */
  shapes: readonly Shape[]
  /** Pixels of the picture for one unit of its layout. */
  scale: number
}

interface PictureOptions extends SizePx {
  content: PictureContent
  /** Jakarta in a corner of a wide picture. */
  inset?: InsetContent | null
  /** The map for a size, framed clear of what will stand on it; no name is under what is covered. */
  drawMap: (size: SizePx, padding: Padding, covered: readonly Box[]) => readonly Shape[]
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
  const inset =
    isWide && options.inset
      ? insetInPicture(options.inset, content.palette, {
          // Clear of the card.
          right: subject.length > 0 ? left - GAP_PX : widthPx - MARGIN_PX,
          top: INSET_TOP_PX,
        })
      : null
  const map = drawMap({ widthPx, heightPx: footer.top }, { ...beside, right, bottom: below }, [
    { left: 0, right: MARGIN_PX + column, top: 0, bottom: headline.bottom },
    { left: 0, right: MARGIN_PX + column, top: legend.top, bottom: footer.top },
    ...(subject.length > 0 ? [{ left, right: widthPx, top: 0, bottom: footer.top }] : []),
    ...(inset ? [inset.box] : []),
  ])
  const panels = [...headline.shapes, ...legend.shapes, ...subject, ...footer.shapes]
  const shapes = [...map, ...(inset?.shapes ?? []), ...panels]
  return { widthPx, heightPx, scale, shapes }
}
