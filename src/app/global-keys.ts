import { useEffect, useEffectEvent } from 'react'
import { neighbour } from '../domain/events'
import { isForPage, isPlayKey, isPopoverOpen } from '../ui/key-targets'
import { useViewStore } from '../url/use-view'
import { useRecord } from './state/record'
import { useGoToEvent } from './state/use-go-to-event'
import { useMatchingEvents } from './state/use-search'
import { usePlay } from './timeline/play-provider'

/** The keys that work anywhere outside a text field. */
export function useGlobalKeys(onHelp: () => void) {
  const { toggle } = usePlay()
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
    if (!isForPage(event)) return
    // An open dialog has its own keys; the browser closes it on Escape.
    if (document.querySelector('dialog[open]')) return
    switch (event.key) {
      case '[':
        return step(-1)
      case ']':
        return step(1)
      case '?':
        return onHelp()
      case ' ':
        if (!isPlayKey(event)) return
        event.preventDefault()
        return toggle()
      case 'Escape':
        return closeWhatIsOpen()
    }
  })
  const closeWhatIsOpen = () => {
    // The browser closes a popover on this Escape.
    if (isPopoverOpen()) return
    const { event, place } = views.get()
    if (event !== null) views.patch({ event: null })
    else if (place !== null) views.patch({ place: null })
  }
  useEffect(() => {
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
