import type { Span } from '../domain/atlas'
import type { Day } from '../domain/day'
import type { ViewPatch, ViewState } from '../domain/view-state'
import { resolveWindow, revealDay, windowPatch } from '../timeline/time-window'

/** What brings a day into the timeline's window; nothing where it stands in it already. */
export function windowShowing(
  { from, to }: Pick<ViewState, 'from' | 'to'>,
  span: Span,
  day: Day,
): Pick<ViewPatch, 'from' | 'to'> {
  const window = resolveWindow(from, to, span)
  const moved = revealDay(window, span, day)
  return moved === window ? {} : windowPatch(moved, span)
}
