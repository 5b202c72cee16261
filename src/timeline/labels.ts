/** Left and right end in pixels. */
export type Extent = readonly [leftPx: number, rightPx: number]

export interface LabelWish {
  /** Extent of the mark that the label belongs to. */
  mark: Extent
  /** Higher is placed first. */
  priority: number
  widthPx: number
}

export interface LabelPlace {
  xPx: number
  widthPx: number
}

const GAP_PX = 5
const APART_PX = 2

/**
 * Gives labels their places in one row: the more important first, to the right of its mark or
 * else to its left, and none where both sides are taken. No label covers what is taken or another.
 * @param taken extents that labels must keep clear of, the marks themselves among them
 * @returns places by the index of the wish
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Extent[],
  rowWidthPx: number,
): Map<number, LabelPlace> {
  const occupied: Extent[] = [...taken]
  const placed = new Map<number, LabelPlace>()
  const ordered = [...wishes.entries()].sort(([i, a], [j, b]) => b.priority - a.priority || i - j)
  for (const [index, { mark, widthPx }] of ordered) {
    const candidates: Extent[] = [
      [mark[1] + GAP_PX, mark[1] + GAP_PX + widthPx],
      [mark[0] - GAP_PX - widthPx, mark[0] - GAP_PX],
    ]
    const free = candidates.find((extent) => isFree(extent, occupied, rowWidthPx))
    if (!free) continue
    occupied.push(free)
    placed.set(index, { xPx: free[0], widthPx })
  }
  return placed
}

function isFree(extent: Extent, occupied: readonly Extent[], rowWidthPx: number): boolean {
  if (extent[0] < 0 || extent[1] > rowWidthPx) return false
  return occupied.every((other) => !touches(extent, other, APART_PX))
}

/** Whether two extents meet, or come nearer to each other than a distance. */
export function touches(a: Extent, b: Extent, apartPx = 0): boolean {
  return a[1] + apartPx > b[0] && a[0] < b[1] + apartPx
}
