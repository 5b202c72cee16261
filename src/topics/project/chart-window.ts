import { type Day, fromDay, toDay } from '../../domain/day'
import type { ChartRow } from './chart-rows'

/** First and last day that the chart shows. */
export interface ChartWindow {
  from: Day
  to: Day
}

/** Whole years around everything of the project itself that has an end; context is cut off. */
export function stretchOf(rows: readonly ChartRow[]): ChartWindow | null {
  const own = rows
    .filter(({ isContext }) => !isContext)
    .flatMap(({ own, items }) => [...(own ? [own] : []), ...items])
  if (own.length === 0) return null
  const first = Math.min(...own.map((item) => item.first))
  const last = Math.max(...own.map((item) => item.last ?? item.first))
  return { from: toDay(fromDay(first).year), to: toDay(fromDay(last).year + 1) }
}

/** The timeline shows more than this many times the stretch: then the chart would be a speck in it. */
const LARGEST = 2

/**
 * What the chart shows: the timeline's own window where the project can be read in it, so that the
 * years of both agree; else the years of the project.
 */
export function chartWindow(timeline: ChartWindow, stretch: ChartWindow): ChartWindow {
  const isNear = timeline.from < stretch.to && stretch.from < timeline.to
  const isLegible = timeline.to - timeline.from <= (stretch.to - stretch.from) * LARGEST
  return isNear && isLegible ? timeline : stretch
}

export function sameWindow(a: ChartWindow, b: ChartWindow): boolean {
  return a.from === b.from && a.to === b.to
}
