import type { Day } from '../domain/day'

/** How many of the events, in order of time, lie on or before a day. */
export function pastCount(events: readonly { day: Day }[], day: Day): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle]?.day ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
