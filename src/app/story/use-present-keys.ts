import { useEffect, useEffectEvent } from 'react'
import { type PresentAction, presentActionFor } from '../../story/present-keys'
import { useShowingStore } from '../../story/showing'
import { isForPage, isPopoverOpen, PRESSABLE } from '../../ui/key-targets'
import { isWithin } from '../../ui/turn-away'
import { usePlay } from '../timeline/play-provider'

/** They press what the keyboard has moved the focus to. */
const PRESSING_KEYS = ['Enter', ' ']

/**
 * The keys of present mode. They come before the slider's and the map's own: a clicker works
 * whatever was touched last.
 */
export function usePresentKeys(act: (action: PresentAction) => void) {
  const { playing } = usePlay()
  const showing = useShowingStore()
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!isForPage(event) || isOpen()) return
    if (PRESSING_KEYS.includes(event.key) && isWithin(event.target, PRESSABLE)) return
    const action = presentActionFor(event.key)
    // Any key ends what goes on by itself; one that only ends it does nothing else.
    const isAutoplaying = showing.get().autoplaySeconds !== null
    if (isAutoplaying) showing.set({ autoplaySeconds: null })
    if (!action) return
    const endsOnly = action === 'leave' || action === 'autoplay'
    if (action === 'leave' && playing) return
    event.preventDefault()
    event.stopPropagation()
    if (!(isAutoplaying && endsOnly)) act(action)
  })
  useEffect(() => {
    addEventListener('keydown', onKeyDown, { capture: true })
    addEventListener('click', letGoOfFocus)
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true })
      removeEventListener('click', letGoOfFocus)
    }
  }, [])
}

/** A dialog or a small panel has keys of its own. */
function isOpen(): boolean {
  return document.querySelector('dialog[open]') !== null || isPopoverOpen()
}

/** A button that a pointer has pressed must not take the next Enter of the clicker. */
function letGoOfFocus(event: MouseEvent) {
  const active = document.activeElement
  const byPointer = event.detail > 0
  if (byPointer && active instanceof HTMLElement && isWithin(active, PRESSABLE) && !isOpen()) {
    active.blur()
  }
}
