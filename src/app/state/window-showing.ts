import { clampDay, type Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import type { ViewPatch, ViewState } from '../../domain/view-state'
import { resolveWindow, revealDay, windowPatch } from '../../timeline/window/time-window'

type Shown = Pick<ViewState, 'from' | 'to'>

/** What brings a day into the timeline's window; nothing where it stands in it already. */
export function windowShowing(
  { from, to }: Shown,
  span: Span,
  day: Day,
): Pick<ViewPatch, 'from' | 'to'> {
  const window = resolveWindow(from, to, span)
  const moved = revealDay(window, span, day)
  return moved === window ? {} : windowPatch(moved, span)
}

/** Takes the cursor to a day, held to the record's span, and the timeline's window along. */
export function dayPatch(
  view: Shown,
  span: Span,
  day: Day,
): Pick<ViewPatch, 'date' | 'from' | 'to'> {
  const date = clampDay(day, span)
  return { date, ...windowShowing(view, span, date) }
}
