import { useCallback } from 'react'
import { useViewStore } from '../../url/use-view'
import type { PatchOptions } from '../../url/view-store'
import { useRecord } from './record'
import { dayPatch } from './window-showing'

/** Selects an event and takes the cursor, and where needed the timeline's window, to its date. */
export function useGoToEvent(): (eventId: string, options?: PatchOptions) => void {
  const views = useViewStore()
  const { events, span } = useRecord()
  return useCallback(
    (eventId, options) => {
      const chosen = events.find(({ event }) => event.id === eventId)
      if (!chosen || !span) return
      views.patch({ event: eventId, ...dayPatch(views.get(), span, chosen.day) }, options)
    },
    [views, events, span],
  )
}
