/** Left and right end in pixels. */
export type Extent = readonly [leftPx: number, rightPx: number]

export interface LabelWish {
  /** Index of the mark that the label belongs to. */
  index: number
  /** Higher is placed first. */
  priority: number
  widthPx: number
}

export interface LabelPlace {
  xPx: number
  widthPx: number
}

const GAP_PX = 5

/**
 * Gives labels their places in one row: the more important first, to the right of its mark or
 * else to its left, and none where both sides are taken. No label covers a mark or another label.
 * @param marks extents of all marks in the row, in the order of the wishes' indexes
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Extent[],
  rowWidthPx: number,
): Map<number, LabelPlace> {
  const taken: Extent[] = [...marks]
  const placed = new Map<number, LabelPlace>()
  const ordered = wishes.toSorted((a, b) => b.priority - a.priority || a.index - b.index)
  for (const { index, widthPx } of ordered) {
    const mark = marks[index]
    if (!mark) continue
    const candidates: Extent[] = [
      [mark[1] + GAP_PX, mark[1] + GAP_PX + widthPx],
      [mark[0] - GAP_PX - widthPx, mark[0] - GAP_PX],
    ]
    const free = candidates.find((extent) => isFree(extent, taken, rowWidthPx))
    if (!free) continue
    taken.push(free)
    placed.set(index, { xPx: free[0], widthPx })
  }
  return placed
}

function isFree([left, right]: Extent, taken: readonly Extent[], rowWidthPx: number): boolean {
  if (left < 0 || right > rowWidthPx) return false
  return taken.every(([from, to]) => right + 2 <= from || left >= to + 2)
}
