import { DEFAULT_VIEW, PREFERENCES, type ViewPatch, type ViewState } from '../domain/view-state'
import { readAddress, writeAddress } from '../url/address'

/** The view as wall and presenter window share it: without what is each window's own. */
export function sharedSearch(view: ViewState): string {
  const own = Object.fromEntries(PREFERENCES.map((key) => [key, DEFAULT_VIEW[key]]))
  return writeAddress('', { ...view, ...own })
}

/** What takes over a shared view. */
export function sharedPatch(search: string): ViewPatch {
  const { view } = readAddress(search)
  return Object.fromEntries(
    Object.entries(view).filter(([key]) => !PREFERENCES.some((own) => own === key)),
  )
}
