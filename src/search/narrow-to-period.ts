import { isInPeriod, type Period } from '../domain/period'
import type { SearchResult } from './search-index'

export interface NarrowedResult extends SearchResult {
  /** How many more there are that do not belong to the period. */
  outside: number
}

/** Leaves out what does not belong to the period, and says how much that was. */
export function narrowToPeriod(result: SearchResult, period: Period | null): NarrowedResult {
  const hits = result.hits.filter(({ date }) => isInPeriod(date, period))
  return { ...result, hits, outside: result.hits.length - hits.length }
}
