import { bisector } from 'd3-array'
import type { Day } from '../../domain/day'

const byDay = bisector(({ day }: { day: Day }) => day)

/** How many of the events, in order of time, lie on or before a day. */
export function pastCount(events: readonly { day: Day }[], day: Day): number {
  return byDay.right(events, day)
}
