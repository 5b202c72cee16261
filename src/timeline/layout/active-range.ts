import { at } from './at'
import { type PlaceSet, placeSet } from './place-set'

/**
 * From which scale on a mark, and its label, may stand on a line without touching what matters more.
 *
 * Worked out once for a line, for all scales and all windows: what stands at one scale also stands
 * at every larger one, and on the same side of its mark. So zooming in only ever adds labels, none
 * hops, and panning changes nothing. The idea is that of active ranges: Been, Daiches and Yap,
 * "Dynamic Map Labeling", IEEE Transactions on Visualization and Computer Graphics 12 (2006).
 */
export interface LineItems {
  /** First and last day, in order of the first. */
  start: Int32Array
  end: Int32Array
  /** What the mark reaches beyond its days, in pixels. */
  radiusPx: Float32Array
  /** Width of an item's label in pixels; asked once, and only for what stands at some scale. */
  labelWidthOf: (item: number) => number
  /** Smallest scale, in pixels a day, at which an item may stand on the line at all. */
  leastScale: Float32Array
  /** Indices of the items, what matters most first. */
  priority: Int32Array
  /** Whether a label may stand on its mark where the mark is long enough. */
  labelsInside: boolean
}

export const RIGHT = 0
export const LEFT = 1
export const INSIDE = 2

export interface ActiveRanges {
  /** Pixels a day from which the mark stands on the line; infinite where it never does. */
  mark: Float32Array
  /** Pixels a day from which the label stands; never less than `mark`. */
  label: Float32Array
  /** RIGHT or LEFT of the mark; INSIDE where it stands on the mark only. */
  side: Uint8Array
  /** 0 where the mark never stands. */
  labelWidthPx: Float32Array
}

/** At the ends of the record a label has to stand on the inner side. */
export interface LineBounds {
  firstDay: number
  lastDay: number
  /** Room beyond the first and the last day in pixels. */
  edgePx: number
  /** Pixels a day under which nobody looks at the record. */
  leastScale: number
}

/** Between mark and label, and between anything and its neighbour, in pixels. */
export const LABEL_GAP_PX = 5
export const APART_PX = 3
/** Room on both sides of a label that stands on its mark. */
export const INSIDE_PADDING_PX = 6

interface Walk {
  items: LineItems
  ranges: ActiveRanges
  /**
   * What has been placed so far and stands from some scale on, as a set and linked in order of
   * time. What never stands is in nobody's way and left out: else every event of a crowded day
   * would walk past all the others. No two that stand share a day, so their last days rise too.
   */
  standing: PlaceSet
  before: Int32Array
  after: Int32Array
  /** What an item keeps clear beyond its days; with its label, of those that stand; the most of these. */
  markPx: Float32Array
  labelPx: Float32Array
  widestPx: number
}

/** Scales from which there is room for a mark, and on one side of it for its label. */
interface Room {
  mark: number
  label: number
}

/** From which scale on each mark and label of a line stands, the most important placed first. */
export function activeRanges(items: LineItems, bounds: LineBounds): ActiveRanges {
  const walk = startWalk(items)
  for (const item of items.priority) place(walk, item, bounds)
  return walk.ranges
}

function place(walk: Walk, item: number, bounds: LineBounds): void {
  const { items, ranges, standing, before, after } = walk
  const previous = standing.previous(item)
  const next = standing.next(item)
  // What stands at some scale and shares a day is in the way at all of them.
  if (previous >= 0 && at(items.end, previous) >= at(items.start, item)) return
  if (next >= 0 && at(items.start, next) <= at(items.end, item)) return
  before[item] = previous
  after[item] = next
  const width = items.labelWidthOf(item)
  const reachPx = at(items.radiusPx, item) + LABEL_GAP_PX + width
  ranges.labelWidthPx[item] = width
  const right = walkAway(walk, item, RIGHT, reachPx, at(items.leastScale, item))
  const left = walkAway(walk, item, LEFT, reachPx, right.mark)
  ranges.mark[item] = left.mark
  placeLabel(walk, item, reachPx, { right: right.label, left: left.label }, bounds)
  link(walk, item)
}

function link(walk: Walk, item: number): void {
  const { ranges, standing, before, after, markPx, labelPx } = walk
  const left = at(before, item)
  const right = at(after, item)
  if (left >= 0) after[left] = item
  if (right >= 0) before[right] = item
  standing.add(item)
  labelPx[item] = at(markPx, item) + LABEL_GAP_PX + at(ranges.labelWidthPx, item)
  walk.widestPx = Math.max(walk.widestPx, at(labelPx, item))
}

/**
 * The better side for a label: the one that is free at the smaller scale, the right one if alike.
 * Scales at which the whole record would not fill half a usual plot count alike.
 * @param reachPx what mark and label take beyond the item's days
 * @param free scales from which there is room on either side
 */
function placeLabel(
  { items, ranges }: Walk,
  item: number,
  reachPx: number,
  free: { right: number; left: number },
  bounds: LineBounds,
): void {
  const { start, end } = items
  const mark = at(ranges.mark, item)
  const width = at(ranges.labelWidthPx, item)
  const short = reachPx - bounds.edgePx
  const right = Math.max(mark, free.right, inBounds(short, bounds.lastDay - at(end, item)))
  const left = Math.max(mark, free.left, inBounds(short, at(start, item) - bounds.firstDay))
  const side = left < right && right > bounds.leastScale ? LEFT : RIGHT
  ranges.side[item] = side
  ranges.label[item] = side === LEFT ? left : right
  if (!items.labelsInside) return
  const days = at(end, item) - at(start, item)
  const inside = Math.max(mark, (width + 2 * INSIDE_PADDING_PX) / Math.max(days, 1))
  if (inside <= at(ranges.label, item)) {
    ranges.label[item] = inside
    ranges.side[item] = INSIDE
  }
}

/** Scale from which the days to the end of the record hold what the plot's edge is short of. */
function inBounds(shortPx: number, roomDays: number): number {
  if (shortPx <= 0) return 0
  return roomDays > 0 ? shortPx / roomDays : Number.POSITIVE_INFINITY
}

/** A hair more than the exact scale, so that rounding to 32 bits never lets two touch. */
const HAIR = 1 + 1e-6

/**
 * Walks away from an item on one side, past what stands there, until nothing further off can reach
 * it. Of 100,000 events each walks past some dozens, so this is written for speed: one walk for mark
 * and label, it compares pixels with days times scale, and divides only where it has found something
 * in the way.
 * @param reachPx what mark and label take beyond the item's days
 * @param floor the smallest scale that counts
 */
function walkAway(
  walk: Walk,
  item: number,
  onSide: typeof LEFT | typeof RIGHT,
  reachPx: number,
  floor: number,
): Room {
  const { items, ranges, markPx, labelPx, widestPx } = walk
  const { mark, label, side } = ranges
  const isRight = onSide === RIGHT
  const facing = isRight ? LEFT : RIGHT
  const next = isRight ? walk.after : walk.before
  const edges = isRight ? items.start : items.end
  const edge = at(isRight ? items.end : items.start, item)
  const sign = isRight ? 1 : -1
  const radiusPx = at(items.radiusPx, item)
  let freeMark = floor
  let freeLabel = floor
  for (let other = at(next, item); other >= 0; other = next[other] as number) {
    const days = ((edges[other] as number) - edge) * sign
    const nothingMeetsMark = radiusPx + widestPx <= freeMark * days
    if (nothingMeetsMark && reachPx + widestPx <= freeLabel * days) break
    const otherPx = markPx[other] as number
    const standsPx = (mark[other] as number) * days
    freeMark = freePast(freeMark, radiusPx + otherPx, days, standsPx)
    freeLabel = freePast(freeLabel, reachPx + otherPx, days, standsPx)
    if (side[other] !== facing) continue
    const otherLabelPx = labelPx[other] as number
    const labelStandsPx = (label[other] as number) * days
    freeMark = freePast(freeMark, radiusPx + otherLabelPx, days, labelStandsPx)
    freeLabel = freePast(freeLabel, reachPx + otherLabelPx, days, labelStandsPx)
  }
  return { mark: freeMark, label: freeLabel }
}

/**
 * @param free scale from which there was room so far
 * @param untilPx what the two need between them
 * @param standsPx what lies between them when the other begins to stand: what ends before is no conflict
 */
function freePast(free: number, untilPx: number, days: number, standsPx: number): number {
  return untilPx > free * days && untilPx > standsPx ? (untilPx / days) * HAIR : free
}

function startWalk(items: LineItems): Walk {
  const count = items.start.length
  const markPx = items.radiusPx.map((radius) => APART_PX + radius)
  const ranges: ActiveRanges = {
    mark: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    label: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    side: new Uint8Array(count),
    labelWidthPx: new Float32Array(count),
  }
  return {
    items,
    ranges,
    standing: placeSet(count),
    before: new Int32Array(count),
    after: new Int32Array(count),
    markPx,
    labelPx: new Float32Array(count),
    widestPx: 0,
  }
}
