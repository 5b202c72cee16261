import type { Day } from '../../domain/day'
import type { TimeWindow } from '../window/time-window'

/** Days to pixels and back, for one window and width. */
export interface TimeScale {
  toPx: (day: Day) => number
  /** Whole day nearest to a pixel. */
  toDay: (px: number) => Day
  /** Exact place in time of a pixel, in days with their fraction. */
  toTime: (px: number) => number
  pxPerDay: number
}

/** Room at both ends, so that the first and last mark are whole. */
export const EDGE_PX = 14

/** A straight line from days to pixels and back, with an edge free on both sides. */
export function timeScale(window: TimeWindow, widthPx: number): TimeScale {
  const { from, to } = window
  const days = to - from
  const innerPx = Math.max(widthPx - 2 * EDGE_PX, 1)
  const toTime = (px: number) => from + ((px - EDGE_PX) / innerPx) * days
  return {
    toPx: (day) => EDGE_PX + ((day - from) / days) * innerPx,
    toDay: (px) => Math.round(toTime(px)),
    toTime,
    pxPerDay: innerPx / days,
  }
}

/** How many bands of scale there are to an octave. */
const BANDS_AN_OCTAVE = 2

/**
 * Bands of scale, half an octave each. What stands on which line, and what forms a group, is decided
 * once for a band by its smallest scale, so that nothing shifts while zooming within it.
 */
export function bandOf(pxPerDay: number): number {
  return Math.floor(Math.log2(pxPerDay) * BANDS_AN_OCTAVE + 1e-9)
}

/** Smallest scale of a band, in pixels a day. */
export function bandScale(band: number): number {
  return 2 ** (band / BANDS_AN_OCTAVE)
}
