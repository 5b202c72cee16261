import type { Span } from '../../domain/atlas'
import { addMonths } from '../../domain/day'
import { fitWindow, MIN_DAYS, panWindow, type TimeWindow, wholeDays } from '../window/time-window'

/** What the window on the strip is held by: its body, or one of its ends. */
export type Grip = 'body' | 'from' | 'to'

/** The window after one of its grips has been dragged by some days. An end stops short of the other. */
export function movedWindow(window: TimeWindow, span: Span, grip: Grip, days: number): TimeWindow {
  const { from, to } = window
  const least = Math.min(MIN_DAYS, to - from)
  if (grip === 'body') return panWindow(window, span, days)
  if (grip === 'from') {
    return fitWindow({ from: Math.max(Math.min(from + days, to - least), span.first), to }, span)
  }
  return fitWindow({ from, to: Math.min(Math.max(to + days, from + least), span.last) }, span)
}

/**
 * The window after a key on one of its grips: a year, with Shift a month, a page ten years, or as
 * far as it goes.
 * @returns null for a key that does nothing here
 */
export function windowForKey(
  key: string,
  withShift: boolean,
  window: TimeWindow,
  span: Span,
  grip: Grip,
): TimeWindow | null {
  const whole = span.last - span.first
  const held = wholeDays(window)
  const edge = grip === 'to' ? held.to : held.from
  const months = (count: number) => addMonths(edge, count) - edge
  const step = withShift ? 1 : 12
  const days = {
    ArrowLeft: months(-step),
    ArrowDown: months(-step),
    ArrowRight: months(step),
    ArrowUp: months(step),
    PageDown: months(-120),
    PageUp: months(120),
    Home: -whole,
    End: whole,
  }[key]
  return days === undefined ? null : movedWindow(held, span, grip, days)
}
