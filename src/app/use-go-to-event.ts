import { useCallback } from 'react'
import { clampDay } from '../domain/atlas'
import { resolveWindow, revealDay, windowPatch } from '../timeline/time-window'
import { useViewStore } from '../url/use-view'
import { useRecord } from './record'

/** Selects an event and takes the cursor, and where needed the timeline's window, to its date. */
export function useGoToEvent(): (eventId: string) => void {
  const views = useViewStore()
  const { events, span } = useRecord()
  return useCallback(
    (eventId) => {
      const chosen = events.find(({ event }) => event.id === eventId)
      if (!chosen || !span) return
      const date = clampDay(chosen.day, span)
      const { from, to } = views.get()
      const window = revealDay(resolveWindow(from, to, span), span, date)
      views.patch({ event: eventId, date, ...windowPatch(window, span) })
    },
    [views, events, span],
  )
}
