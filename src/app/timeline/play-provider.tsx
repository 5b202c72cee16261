import { createContext, type ReactNode, use } from 'react'
import { type Playback, usePlayback } from '../../timeline/play/playback'
import { REDUCED_MOTION, useMedia } from '../../ui/use-media'
import { useViewStore } from '../../url/use-view'
import { useRecord } from '../state/record'
import { useGoToEvent } from '../state/use-go-to-event'
import { useMatchingEvents } from '../state/use-search'
import { dayPatch } from '../state/window-showing'
import { useStopPlaying } from './use-stop-playing'

const PlayContext = createContext<Playback | null>(null)

/** @throws {Error} outside a `PlayProvider` */
export function usePlay(): Playback {
  const playback = use(PlayContext)
  if (!playback) throw new Error('usePlay needs a PlayProvider above it')
  return playback
}

/** Plays the view. It stands above the page, so that a filter does not draw the page again. */
export function PlayProvider({ children }: { children: ReactNode }) {
  const { events, span } = useRecord()
  const views = useViewStore()
  const goTo = useGoToEvent()
  const playback = usePlayback({
    getPosition: () => ({ day: views.get().date, eventId: views.get().event }),
    events,
    matching: useMatchingEvents(),
    span,
    onDay: (date) => views.patch(span ? dayPatch(views.get(), span, date) : { date }),
    // Back undoes the whole run, not one event of many.
    onEvent: (eventId, isFirst) => goTo(eventId, isFirst ? {} : { history: 'replace' }),
    reducedMotion: useMedia(REDUCED_MOTION),
  })
  useStopPlaying(playback)
  return <PlayContext value={playback}>{children}</PlayContext>
}
