import { useCallback } from 'react'
import { clampDay } from '../domain/atlas'
import { useViewStore } from '../url/use-view'
import type { PatchOptions } from '../url/view-store'
import { useRecord } from './record'
import { windowShowing } from './window-showing'

/** Selects an event and takes the cursor, and where needed the timeline's window, to its date. */
export function useGoToEvent(): (eventId: string, options?: PatchOptions) => void {
  const views = useViewStore()
  const { events, span } = useRecord()
  return useCallback(
    (eventId, options) => {
      const chosen = events.find(({ event }) => event.id === eventId)
      if (!chosen || !span) return
      const date = clampDay(chosen.day, span)
      views.patch({ event: eventId, date, ...windowShowing(views.get(), span, date) }, options)
    },
    [views, events, span],
  )
}
