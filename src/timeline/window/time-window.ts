import type { Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'

/** The part of the span that the timeline shows, in days; while it moves, with their fractions. */
export interface TimeWindow {
  from: Day
  to: Day
}

/** No closer than this: single days stand well apart, and some of them stay in view. */
export const MIN_DAYS = 10

/** The window that an address names, held inside the span; null ends are the span's. */
export function resolveWindow(from: Day | null, to: Day | null, span: Span): TimeWindow {
  const wanted = { from: from ?? span.first, to: to ?? span.last }
  return wholeDays(fitWindow(wanted, span))
}

const HAIR_DAYS = 1e-6

/** Keeps a window inside the span and no shorter than the minimum, moving it where it must. */
export function fitWindow(window: TimeWindow, span: Span): TimeWindow {
  const whole = Math.max(span.last - span.first, 1)
  const asked = window.to - window.from
  const length = Math.min(Math.max(asked, MIN_DAYS), whole)
  // Parts of days lose a hair on their way: what is all but the whole span is the whole span.
  if (whole - length < HAIR_DAYS) return { from: span.first, to: span.first + whole }
  const centre = (window.from + window.to) / 2
  const wanted = asked < MIN_DAYS ? centre - length / 2 : window.from
  const from = Math.min(Math.max(wanted, span.first), span.first + whole - length)
  return { from, to: from + length }
}

/** The same window with whole days at its ends, as an address can hold it. */
export function wholeDays(window: TimeWindow): TimeWindow {
  const length = Math.round(window.to - window.from)
  const from = Math.round(window.from)
  return { from, to: from + length }
}

/**
 * Zooms about a moment, which keeps its place on the screen.
 * @param factor of the window's length; under 1 shows less and larger
 */
export function zoomWindow(
  window: TimeWindow,
  span: Span,
  factor: number,
  about: number,
): TimeWindow {
  const whole = Math.max(span.last - span.first, 1)
  const old = window.to - window.from
  const length = Math.min(Math.max(old * factor, MIN_DAYS), whole)
  const from = about - ((about - window.from) / old) * length
  return fitWindow({ from, to: from + length }, span)
}

/** Moves the window by so many days, and holds it inside the span. */
export function panWindow(window: TimeWindow, span: Span, days: number): TimeWindow {
  return fitWindow({ from: window.from + days, to: window.to + days }, span)
}

/** Moves the window as little as needed for a day to stand in it, with some room around it. */
export function revealDay(window: TimeWindow, span: Span, day: Day): TimeWindow {
  if (day >= window.from && day <= window.to) return window
  const room = (window.to - window.from) * 0.15
  const days = day < window.from ? day - room - window.from : day + room - window.to
  return panWindow(window, span, days)
}

/** Room on both sides of a stretch that is zoomed to, as part of its length. */
const AROUND = 0.25

/** The window that shows a stretch of time with room around it: a group, a period. */
export function windowAround(first: Day, last: Day, span: Span): TimeWindow {
  const room = Math.max((last - first) * AROUND, 2)
  return fitWindow({ from: first - room, to: last + room }, span)
}

export function isWholeSpan(window: TimeWindow, span: Span): boolean {
  return window.from <= span.first && window.to >= span.last
}

/** What the address holds for a window: an end that is the span's own is left out. */
export function windowPatch(window: TimeWindow, span: Span) {
  const { from, to } = wholeDays(window)
  return {
    from: from <= span.first ? null : from,
    to: to >= span.last ? null : to,
  }
}
