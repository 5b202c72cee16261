import { useEffect } from 'react'
import { PLAY_CONTROLS, PLAY_SETTINGS } from '../timeline/play-controls'
import type { Playback } from '../timeline/playback'
import { isPlayKey, isWithin } from './key-targets'

/** What moves between the play controls and presses them; every other key is meant for the page. */
const CONTROL_KEYS = ['Tab', 'Shift', 'Enter', ' ']

/**
 * Playing stops when the viewer turns to anything else: a press, the wheel or a key anywhere but
 * on the play controls, Back, or another page.
 */
export function useStopPlaying({ playing, stop }: Playback) {
  useEffect(() => {
    if (!playing) return
    const end = new AbortController()
    const options = { capture: true, passive: true, signal: end.signal }
    const onPress = ({ target }: Event) => {
      if (!isWithin(target, PLAY_CONTROLS)) stop()
    }
    const onKey = (event: KeyboardEvent) => {
      if (isForControls(event)) return
      // While something plays, Escape ends that; what else is open waits for the next one.
      if (event.key === 'Escape') event.stopPropagation()
      stop()
    }
    const onHidden = () => document.hidden && stop()
    addEventListener('pointerdown', onPress, options)
    addEventListener('wheel', onPress, options)
    addEventListener('keydown', onKey, options)
    addEventListener('popstate', stop, options)
    document.addEventListener('visibilitychange', onHidden, options)
    return () => end.abort()
  }, [playing, stop])
}

function isForControls(event: KeyboardEvent): boolean {
  if (isWithin(event.target, PLAY_SETTINGS)) return true
  if (isWithin(event.target, PLAY_CONTROLS)) return CONTROL_KEYS.includes(event.key)
  return isPlayKey(event)
}
