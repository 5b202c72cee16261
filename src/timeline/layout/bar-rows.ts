import type { Day } from '../../domain/day'

/** Something that lasted, to be drawn as a bar. */
export interface Bar {
  start: Day
  end: Day
  importance: number
}

/**
 * Deals bars that overlap in time out to rows, so that no two in a row touch: what matters more,
 * then what lasted longer, comes first and higher.
 * @returns row of each bar, from 0; -1 where all rows are taken
 */
export function barRows(bars: readonly Bar[], mostRows: number): number[] {
  const rows: Bar[][] = Array.from({ length: mostRows }, () => [])
  const rowOf = new Array<number>(bars.length).fill(-1)
  const ordered = [...bars.keys()].sort((a, b) => byStanding(bars[a] as Bar, bars[b] as Bar))
  for (const index of ordered) {
    const bar = bars[index] as Bar
    const row = rows.findIndex((taken) => insertFree(taken, bar))
    rowOf[index] = row
  }
  return rowOf
}

function byStanding(a: Bar, b: Bar): number {
  return b.importance - a.importance || b.end - b.start - (a.end - a.start) || a.start - b.start
}

/** Puts a bar into its place in a row of disjoint bars; false where the place is taken. */
function insertFree(row: Bar[], bar: Bar): boolean {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle] as Bar).start < bar.start) low = middle + 1
    else high = middle
  }
  const previous = row[low - 1]
  const next = row[low]
  if ((previous && previous.end >= bar.start) || (next && next.start <= bar.end)) return false
  row.splice(low, 0, bar)
  return true
}
