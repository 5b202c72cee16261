import type { Day } from './day'
import type { Entry } from './entries'
import type { ViewPatch } from './view-state'

/**
 * What opening a record changes in the view: which record, for an event its date, and for what a
 * lens of its own shows that lens.
 * @param now the cursor's date; a lens shows nothing of a record that is still to come, so the cursor
 *   goes to its beginning then
 */
export function viewOf(
  { id, group, key, day, view }: Pick<Entry, 'id' | 'group' | 'key' | 'day' | 'view'>,
  now: Day,
): ViewPatch {
  const isAhead = view !== null && day !== null && now < day
  return {
    ...(key === 'place' ? { place: id, event: null } : { event: id }),
    ...view,
    ...(day !== null && (group === 'event' || isAhead) && { date: day }),
  }
}
