import { useEffect, useEffectEvent } from 'react'
import { neighbour } from '../domain/events'
import type { Playback } from '../timeline/playback'
import { useViewStore } from '../url/use-view'
import { useRecord } from './record'
import { useGoToEvent } from './use-go-to-event'
import { useMatchingEvents } from './use-search'

const TEXT_FIELDS = 'input, textarea, select, [contenteditable="true"]'
/** Space belongs to what it would press. */
const PRESSABLE = 'button, a[href], summary'

/** The keys that work anywhere outside a text field. */
export function useGlobalKeys(playback: Playback, onHelp: () => void) {
  const views = useViewStore()
  const { events } = useRecord()
  const matching = useMatchingEvents()
  const goTo = useGoToEvent()
  const step = (direction: 1 | -1) => {
    const { event, date } = views.get()
    const target = neighbour(events, { eventId: event, day: date }, direction, matching)
    if (target) goTo(target.event.id)
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest(TEXT_FIELDS)) return
    // An open dialog has its own keys; the browser closes it on Escape.
    if (document.querySelector('dialog[open]')) return
    if (playback.playing && event.key !== ' ') playback.stop()
    switch (event.key) {
      case '[':
        return step(-1)
      case ']':
        return step(1)
      case '?':
        return onHelp()
      case ' ':
        if (target.closest(PRESSABLE)) return
        event.preventDefault()
        return playback.toggle()
      case 'Escape':
        return closeWhatIsOpen()
    }
  })
  const closeWhatIsOpen = () => {
    const { event, place } = views.get()
    if (event !== null) views.patch({ event: null })
    else if (place !== null) views.patch({ place: null })
  }
  useEffect(() => {
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
