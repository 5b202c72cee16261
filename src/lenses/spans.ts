import type { Day } from '../domain/day'
import { firstDay, lastDay, parseEdtf } from '../domain/edtf'

/** First and last day on which something may hold. */
export interface DaySpan {
  from: Day
  until: Day
}

/**
 * The days on which a state with this date may hold: from the first day that its start may mean to
 * the last that its end may mean. A single date is a start without a known end.
 * @param text EDTF; null where it cannot be read or has no start: then it never holds
 */
export function spanOfState(text: string | null | undefined): DaySpan | null {
  const date = text ? parseEdtf(text) : null
  const from = date && firstDay(date)
  if (!date || from === null) return null
  const end = date.kind === 'point' ? null : lastDay(date)
  return { from, until: end ?? Number.POSITIVE_INFINITY }
}

export function isWithin({ from, until }: DaySpan, day: Day): boolean {
  return day >= from && day <= until
}
