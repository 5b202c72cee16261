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
  labelWidthPx: Float32Array
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
  /** What an item and its label keep clear beyond its days, and the most that any keeps. */
  markPx: Float32Array
  labelPx: Float32Array
  widestPx: number
}

/** From which scale on each mark and label of a line stands, the most important placed first. */
export function activeRanges(items: LineItems, bounds: LineBounds): ActiveRanges {
  const walk = startWalk(items)
  const { ranges } = walk
  for (const item of items.priority) {
    findNeighbours(walk, item)
    const mark = freeFrom(walk, item, at(items.leastScale, item), at(items.radiusPx, item), null)
    ranges.mark[item] = mark
    if (mark === Number.POSITIVE_INFINITY) continue
    placeLabel(walk, item, bounds)
    link(walk, item)
  }
  return ranges
}

function findNeighbours({ standing, before, after }: Walk, item: number): void {
  before[item] = standing.previous(item)
  after[item] = standing.next(item)
}

function link({ standing, before, after }: Walk, item: number): void {
  const left = at(before, item)
  const right = at(after, item)
  if (left >= 0) after[left] = item
  if (right >= 0) before[right] = item
  standing.add(item)
}

/**
 * The better side for a label: the one that is free at the smaller scale, the right one if alike.
 * Scales at which the whole record would not fill half a usual plot count alike.
 */
function placeLabel(walk: Walk, item: number, bounds: LineBounds): void {
  const { items, ranges } = walk
  const { start, end } = items
  const mark = at(ranges.mark, item)
  const width = at(items.labelWidthPx, item)
  const reach = at(items.radiusPx, item) + LABEL_GAP_PX + width
  const onSide = (side: typeof LEFT | typeof RIGHT, roomDays: number) => {
    const short = reach - bounds.edgePx
    const inBounds = short <= 0 ? 0 : roomDays > 0 ? short / roomDays : Number.POSITIVE_INFINITY
    const floor = Math.max(mark, inBounds)
    return floor === Number.POSITIVE_INFINITY ? floor : freeFrom(walk, item, floor, reach, side)
  }
  const right = onSide(RIGHT, bounds.lastDay - at(end, item))
  const left = right > mark ? onSide(LEFT, at(start, item) - bounds.firstDay) : right
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

/**
 * Smallest scale from `floor` on where an item that reaches `reachPx` beyond its days touches
 * nothing that has been placed.
 * @param only the side to look at; null is both
 */
function freeFrom(
  walk: Walk,
  item: number,
  floor: number,
  reachPx: number,
  only: typeof LEFT | typeof RIGHT | null,
): number {
  const free = only === LEFT ? floor : freeOnSide(walk, item, floor, reachPx, RIGHT)
  return only === RIGHT ? free : freeOnSide(walk, item, free, reachPx, LEFT)
}

/** A hair more than the exact scale, so that rounding to 32 bits never lets two touch. */
const HAIR = 1 + 1e-6

/**
 * Walks away from an item on one side, past what stands there, until nothing further off can reach
 * it. Of 100,000 events each walks past some dozens, so this is written for speed: it compares
 * pixels with days times scale, and divides only where it has found something in the way.
 */
function freeOnSide(
  walk: Walk,
  item: number,
  floor: number,
  reachPx: number,
  onSide: typeof LEFT | typeof RIGHT,
): number {
  const { items, ranges, markPx, labelPx } = walk
  const { mark, label, side } = ranges
  const isRight = onSide === RIGHT
  const facing = isRight ? LEFT : RIGHT
  const next = isRight ? walk.after : walk.before
  const edges = isRight ? items.start : items.end
  const edge = at(isRight ? items.end : items.start, item)
  const sign = isRight ? 1 : -1
  const farPx = reachPx + walk.widestPx
  let free = floor
  for (let other = at(next, item); other >= 0; other = next[other] as number) {
    const days = ((edges[other] as number) - edge) * sign
    // What stands at some scale and shares a day is in the way at all of them.
    if (days <= 0) return Number.POSITIVE_INFINITY
    if (farPx <= free * days) break
    // What ends before the other begins to stand is no conflict.
    const untilMark = reachPx + (markPx[other] as number)
    if (untilMark > free * days && untilMark > (mark[other] as number) * days) {
      free = (untilMark / days) * HAIR
    }
    if (side[other] !== facing) continue
    const untilLabel = reachPx + (labelPx[other] as number)
    if (untilLabel > free * days && untilLabel > (label[other] as number) * days) {
      free = (untilLabel / days) * HAIR
    }
  }
  return free
}

function startWalk(items: LineItems): Walk {
  const count = items.start.length
  const markPx = items.radiusPx.map((radius) => APART_PX + radius)
  const labelPx = items.labelWidthPx.map((width, i) => at(markPx, i) + LABEL_GAP_PX + width)
  const ranges: ActiveRanges = {
    mark: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    label: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    side: new Uint8Array(count),
  }
  return {
    items,
    ranges,
    standing: placeSet(count),
    before: new Int32Array(count),
    after: new Int32Array(count),
    markPx,
    labelPx,
    widestPx: labelPx.reduce((widest, px) => Math.max(widest, px), 0),
  }
}

/** A number of a typed array; the index is known to lie in it. */
function at(values: Int32Array | Float32Array | Uint8Array, index: number): number {
  return values[index] as number
}
