import { useCallback } from 'react'
import type { Entry } from '../domain/entries'
import { useViewStore } from '../url/use-view'
import { useGoToEvent } from './use-go-to-event'

/** Opens any record: an event with its date, everything else with its card. */
export function useOpenEntry(): (entry: Pick<Entry, 'id' | 'group' | 'key'>) => void {
  const views = useViewStore()
  const goTo = useGoToEvent()
  return useCallback(
    ({ id, group, key }) => {
      if (group === 'event') goTo(id)
      else if (key === 'place') views.patch({ place: id, event: null })
      else views.patch({ event: id })
    },
    [views, goTo],
  )
}
