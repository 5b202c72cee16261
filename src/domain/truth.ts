import type { Day } from './day'
import { type EdtfDate, type EdtfPoint, type MissingEnd, parseEdtf } from './edtf'

/**
 * Whether a statement with an imprecise date holds on a day.
 *
 * The rule, once for the whole application:
 * 1. A state ("member since", "in office") holds from the **first day** that its start may mean
 *    to the **last day** that its end may mean. "Since 1974" holds from 1 January 1974.
 * 2. On the days when the start may still lie ahead, or the end may already have passed, the
 *    answer is `possible`: it is drawn and counted, and said to be imprecise.
 * 3. An end that is open ("..") or not known ("") does not end the state on any day; a start that
 *    is open or not known makes every earlier day `possible`.
 * 4. "Approximate" and "uncertain" never widen a date by a guess; they make every answer inside
 *    the stated period `possible` instead of `certain`.
 */
export type Truth = 'no' | 'possible' | 'certain'

/**
 * The rule above for a date that is already read; a single date lasts as long as its precision.
 */
export function holdsOn(date: EdtfDate, day: Day): Truth {
  if (date.kind === 'point') return pointHolds(date, day)
  const start = afterStart(date.start, day)
  const end = beforeEnd(date.end, day)
  if (start === 'no' || end === 'no') return 'no'
  return start === 'certain' && end === 'certain' ? 'certain' : 'possible'
}

/** Whether a state that began on `start` and has no known end holds on `day`. */
export function hasBegun(start: string, day: Day): Truth {
  const date = parseEdtf(start)
  if (!date) return 'no'
  return afterStart(date.kind === 'point' ? date : date.start, day)
}

function pointHolds(point: EdtfPoint, day: Day): Truth {
  if (day < point.earliest || day > point.latest) return 'no'
  return point.precision === 'day' && !isVague(point) ? 'certain' : 'possible'
}

function afterStart(start: EdtfPoint | MissingEnd, day: Day): Truth {
  if (typeof start === 'string') return 'possible'
  if (day < start.earliest) return 'no'
  return day >= start.latest && !isVague(start, day) ? 'certain' : 'possible'
}

function beforeEnd(end: EdtfPoint | MissingEnd, day: Day): Truth {
  if (typeof end === 'string') return 'certain'
  if (day > end.latest) return 'no'
  if (day < end.earliest) return 'certain'
  return day === end.earliest && !isVague(end) ? 'certain' : 'possible'
}

/** Doubt is said inside the stated period only; after it the state is taken to hold. */
function isVague(point: EdtfPoint, day: Day = point.earliest): boolean {
  return (point.approximate || point.uncertain) && day <= point.latest
}
