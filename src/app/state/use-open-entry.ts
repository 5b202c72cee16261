import { useCallback } from 'react'
import type { Entry } from '../../domain/entries'
import { viewOf } from '../../domain/entry-view'
import { useViewStore } from '../../url/use-view'
import { useRecord } from './record'
import { useGoToEvent } from './use-go-to-event'
import { dayPatch } from './window-showing'

/** Opens any record: an event with its date, what has a lens of its own in it, all with their cards. */
export function useOpenEntry(): (entry: Pick<Entry, 'id' | 'group' | 'key'>) => void {
  const views = useViewStore()
  const { entries, span } = useRecord()
  const goTo = useGoToEvent()
  return useCallback(
    (entry) => {
      if (entry.group === 'event') return goTo(entry.id)
      const known = entries.get(entry.id)
      const { date, ...patch } = viewOf(
        { day: null, view: null, ...known, ...entry },
        views.get().date,
      )
      if (date === undefined || !span) return views.patch(patch)
      views.patch({ ...patch, ...dayPatch(views.get(), span, date) })
    },
    [views, entries, span, goTo],
  )
}
