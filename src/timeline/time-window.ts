import type { Span } from '../domain/atlas'
import type { Day } from '../domain/day'

/** The part of the span that the timeline shows, in days. */
export interface TimeWindow {
  from: Day
  to: Day
}

/** No closer than this: a month has to stay readable as a month. */
const MIN_DAYS = 45

/** The window that an address names, held inside the span; null ends are the span's. */
export function resolveWindow(from: Day | null, to: Day | null, span: Span): TimeWindow {
  const wanted = { from: from ?? span.first, to: to ?? span.last }
  return fitWindow(wanted, span)
}

/** Keeps a window inside the span and no shorter than the minimum, moving it where it must. */
export function fitWindow(window: TimeWindow, span: Span): TimeWindow {
  const whole = span.last - span.first
  const length = Math.round(Math.min(Math.max(window.to - window.from, MIN_DAYS), whole))
  const centre = (window.from + window.to) / 2
  const wanted = window.to - window.from < MIN_DAYS ? centre - length / 2 : window.from
  const from = Math.round(Math.min(Math.max(wanted, span.first), span.last - length))
  return { from, to: from + length }
}

/**
 * Zooms about a day, which keeps its place on the screen.
 * @param factor of the window's length; under 1 shows less and larger
 */
export function zoomWindow(window: TimeWindow, span: Span, factor: number, about: Day): TimeWindow {
  const whole = span.last - span.first
  const old = window.to - window.from
  const length = Math.min(Math.max(old * factor, MIN_DAYS), whole)
  const from = about - ((about - window.from) / old) * length
  return fitWindow({ from, to: from + length }, span)
}

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

export function isWholeSpan(window: TimeWindow, span: Span): boolean {
  return window.from <= span.first && window.to >= span.last
}

/** What the address holds for a window: an end that is the span's own is left out. */
export function windowPatch(window: TimeWindow, span: Span) {
  return {
    from: window.from <= span.first ? null : window.from,
    to: window.to >= span.last ? null : window.to,
  }
}
