import { at } from './at'
import { DOT_RADIUS_PX, type LaneIndex, MAIN_LINE } from './lane-index'
import { groupText, type LowerMark, lowerMarks } from './lower-line'
import { bandScale } from './scale'

/** What stands on which line of a lane within a band of scale. */
export interface LaneBand {
  band: number
  /** Places in the lane, in order of time: on the main line, and by row of bars. */
  main: Int32Array
  bars: readonly Int32Array[]
  /** Those on the lower line, and their places among all events. */
  lower: Int32Array
  lowerEvents: Int32Array
  /** Stretches of the lower line as far as they have been asked for, by their number. */
  stretches: Map<number, readonly LowerMark[]>
}

/** Width of a stretch at the smallest scale of its band, in pixels. */
const STRETCH_PX = 512
/** Enough for a screen and its neighbours, at every lane. */
const MOST_STRETCHES = 24

/** What stands in a lane within a band of scales, and what forms groups there. */
export function laneBand(lane: LaneIndex, band: number): LaneBand {
  const scale = bandScale(band)
  const count = lane.order.length
  const main = new Int32Array(count)
  const lower = new Int32Array(count)
  const bars = Array.from({ length: lane.barRowCount }, (): number[] => [])
  let mainCount = 0
  let lowerCount = 0
  for (let i = 0; i < count; i++) {
    const line = at(lane.line, i)
    if (at(lane.mark, i) > scale) lower[lowerCount++] = i
    else if (line === MAIN_LINE) main[mainCount++] = i
    else bars[line - 1]?.push(i)
  }
  return {
    band,
    main: main.slice(0, mainCount),
    lower: lower.slice(0, lowerCount),
    lowerEvents: lower.slice(0, lowerCount).map((i) => at(lane.order, i)),
    bars: bars.map((row) => Int32Array.from(row)),
    stretches: new Map(),
  }
}

/** The marks of the lower line whose stretches touch a window, with days as they are drawn. */
export function* lowerMarksIn(
  lane: LaneIndex,
  laneBand: LaneBand,
  window: { from: number; to: number },
  unit: number,
): Generator<LowerMark> {
  const days = STRETCH_PX / bandScale(laneBand.band)
  const last = Math.floor(window.to / days)
  for (let stretch = Math.floor(window.from / days); stretch <= last; stretch++) {
    yield* stretchOf(lane, laneBand, stretch, days, unit)
  }
}

function stretchOf(
  lane: LaneIndex,
  laneBand: LaneBand,
  stretch: number,
  days: number,
  unit: number,
): readonly LowerMark[] {
  const { stretches, lower, band } = laneBand
  const known = stretches.get(stretch)
  if (known) return known
  const startDay = stretch * days
  const dayOf = (member: number) => at(lane.start, at(lower, member))
  const made = lowerMarks({
    dayOf,
    from: firstFrom(lower.length, dayOf, startDay),
    to: firstFrom(lower.length, dayOf, startDay + days),
    startDay,
    endDay: startDay + days,
    pxPerDay: bandScale(band),
    dotWidthPx: 2 * DOT_RADIUS_PX * unit,
    groupWidthPx: (count) => groupWidth(count) * unit,
  })
  const oldest = stretches.keys().next()
  if (stretches.size >= MOST_STRETCHES && !oldest.done) stretches.delete(oldest.value)
  stretches.set(stretch, made)
  return made
}

/** Tabular figures of the bold 12 px face, and the room around them. */
const FIGURE_PX = 7.4
const GROUP_PADDING_PX = 7

function groupWidth(count: number): number {
  return groupText(count).length * FIGURE_PX + GROUP_PADDING_PX
}

/** First place in a rising list whose value is `least` or more. */
export function firstFrom(count: number, valueAt: (n: number) => number, least: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}
