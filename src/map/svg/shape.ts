/**
 * What a picture is made of: plain values in CSS pixels, from the lowest to the uppermost. React
 * draws them on the page, `svg-markup` writes them as a file and `paint-shapes` puts them on a
 * canvas, so that all three show the same.
 */
export type Shape = PathShape | CircleShape | TextShape

interface Common {
  /** Unique in its picture, and the same for the same thing on another date. */
  key: string
  /** 0 to 1; whole where it is left out. */
  opacity?: number | undefined
}

export interface PathShape extends Common {
  kind: 'path'
  /** SVG path data. */
  d: string
  /** Colour; none where it is left out. */
  fill?: string | undefined
  /** Colour of diagonal lines that take the place of a fill. */
  hatch?: string | undefined
  stroke?: string | undefined
  strokeWidthPx?: number | undefined
  /** Dash and gap in pixels. */
  dash?: readonly number[] | undefined
  /** Ends and corners. */
  round?: boolean | undefined
  /** ISO 3166-1 alpha-3 code of the country that a press on it means. */
  country?: string | undefined
}

export interface CircleShape extends Common {
  kind: 'circle'
  x: number
  y: number
  radiusPx: number
  fill?: string | undefined
  stroke?: string | undefined
  strokeWidthPx?: number | undefined
}

export type TextFamily = 'text' | 'title'

export interface TextShape extends Common {
  kind: 'text'
  x: number
  /** Baseline of the first line. */
  y: number
  lines: readonly string[]
  /** Of each line, as it was measured: a file keeps to it where its typeface is not to be had. */
  lineWidthsPx?: readonly number[] | undefined
  lineHeightPx: number
  anchor: 'start' | 'middle' | 'end'
  sizePx: number
  weight: number
  family: TextFamily
  fill: string
  /** An outline that keeps the text apart from its ground. */
  halo?: string | undefined
  haloWidthPx?: number | undefined
}

/** Families by name with fallbacks, for a page, a file and a canvas alike. */
export const FONT_FAMILIES: Record<TextFamily, string> = {
  text: '"Public Sans Variable", "Public Sans", "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", system-ui, sans-serif',
  title: '"Newsreader Variable", Newsreader, Georgia, serif',
}

/** Edge of the hatching's tile in pixels. */
export const HATCH_TILE_PX = 4
/** Lines from corner to corner that meet across the tile's edges. */
export const HATCH_LINES = 'M-1 1L1-1M0 4L4 0M3 5L5 3'
export const HATCH_WIDTH_PX = 0.75
