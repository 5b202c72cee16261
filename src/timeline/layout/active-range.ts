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
}

/** Between mark and label, and between anything and its neighbour, in pixels. */
export const LABEL_GAP_PX = 5
export const APART_PX = 3
/** Room on both sides of a label that stands on its mark. */
export const INSIDE_PADDING_PX = 6

interface Walk {
  items: LineItems
  ranges: ActiveRanges
  /** Linked list of what has been placed so far, in order of time. */
  before: Int32Array
  after: Int32Array
  /** Greatest last day of an item and all before it. */
  latestEnd: Int32Array
  /** Most that any item reaches beyond its days, its label included. */
  widestPx: number
}

export function activeRanges(items: LineItems, bounds: LineBounds): ActiveRanges {
  const walk = startWalk(items)
  const { ranges, before, after } = walk
  for (const item of items.priority) {
    const left = at(before, item)
    const right = at(after, item)
    if (left >= 0) after[left] = item
    if (right >= 0) before[right] = item
    const mark = freeFrom(walk, item, at(items.leastScale, item), at(items.radiusPx, item), null)
    ranges.mark[item] = mark
    if (mark !== Number.POSITIVE_INFINITY) placeLabel(walk, item, bounds)
  }
  return ranges
}

/** The better side for a label: the one that is free at the smaller scale, the right one if alike. */
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
  ranges.side[item] = left < right ? LEFT : RIGHT
  ranges.label[item] = Math.min(left, right)
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
  const { items, latestEnd, before, after, widestPx } = walk
  const farPx = reachPx + APART_PX + widestPx
  let free = floor
  if (only !== LEFT) {
    const lastDay = at(items.end, item)
    for (let other = at(after, item); other >= 0; other = at(after, other)) {
      const days = at(items.start, other) - lastDay
      if (days > 0 && farPx <= free * days) break
      free = beyond(walk, other, days, free, reachPx, LEFT)
      if (free === Number.POSITIVE_INFINITY) return free
    }
  }
  if (only !== RIGHT) {
    const firstDay = at(items.start, item)
    for (let other = at(before, item); other >= 0; other = at(before, other)) {
      const nearest = firstDay - at(latestEnd, other)
      if (nearest > 0 && farPx <= free * nearest) break
      free = beyond(walk, other, firstDay - at(items.end, other), free, reachPx, RIGHT)
      if (free === Number.POSITIVE_INFINITY) return free
    }
  }
  return free
}

/** The scale beyond which another item, some days away, is no longer in the way. */
function beyond(
  { items, ranges }: Walk,
  other: number,
  days: number,
  free: number,
  reachPx: number,
  facing: typeof LEFT | typeof RIGHT,
): number {
  const radius = at(items.radiusPx, other)
  const untilMark = scaleFor(reachPx + APART_PX + radius, days)
  // What ends before the other begins to stand is no conflict.
  const past = untilMark > at(ranges.mark, other) && untilMark > free ? untilMark : free
  if (at(ranges.side, other) !== facing) return past
  const label = at(ranges.label, other)
  if (label === Number.POSITIVE_INFINITY) return past
  const labelPx = LABEL_GAP_PX + at(items.labelWidthPx, other)
  const untilLabel = scaleFor(reachPx + APART_PX + radius + labelPx, days)
  return untilLabel > label && untilLabel > past ? untilLabel : past
}

/** A hair more than the exact scale, so that rounding to 32 bits never lets two touch. */
function scaleFor(px: number, days: number): number {
  return days > 0 ? (px / days) * (1 + 1e-6) : Number.POSITIVE_INFINITY
}

/**
 * Links all items in order of time and takes them out again from the least important on. What an
 * item then has before and after it are its neighbours among those that matter more.
 */
function startWalk(items: LineItems): Walk {
  const { start, end, radiusPx, labelWidthPx, priority } = items
  const count = start.length
  const before = new Int32Array(count)
  const after = new Int32Array(count)
  const latestEnd = new Int32Array(count)
  let widestPx = 0
  for (let i = 0; i < count; i++) {
    before[i] = i - 1
    after[i] = i + 1 < count ? i + 1 : -1
    latestEnd[i] = i > 0 ? Math.max(at(latestEnd, i - 1), at(end, i)) : at(end, i)
    widestPx = Math.max(widestPx, at(radiusPx, i) + LABEL_GAP_PX + at(labelWidthPx, i))
  }
  for (let rank = count - 1; rank >= 0; rank--) {
    const item = at(priority, rank)
    const left = at(before, item)
    const right = at(after, item)
    if (left >= 0) after[left] = right
    if (right >= 0) before[right] = left
  }
  const ranges: ActiveRanges = {
    mark: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    label: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    side: new Uint8Array(count),
  }
  return { items, ranges, before, after, latestEnd, widestPx }
}

/** A number of a typed array; the index is known to lie in it. */
function at(values: Int32Array | Float32Array | Uint8Array, index: number): number {
  return values[index] as number
}
