import { useEffect } from 'react'
import { PLAY_CONTROLS, PLAY_SETTINGS } from '../../timeline/play/play-controls'
import type { Playback } from '../../timeline/play/playback'
import { isPlayKey } from '../../ui/key-targets'
import { isWithin, onTurnAway } from '../../ui/turn-away'

/** What moves between the play controls and presses them; every other key is meant for the page. */
const CONTROL_KEYS = ['Tab', 'Shift', 'Enter', ' ']

/**
 * Playing stops when the viewer turns to anything else: a press, the wheel or a key anywhere but
 * on the play controls, Back, or another page.
 */
export function useStopPlaying({ playing, stop }: Playback) {
  useEffect(() => {
    if (!playing) return
    return onTurnAway(stop, {
      press: (target) => isWithin(target, PLAY_CONTROLS),
      key: isForControls,
      // The page's own keys close what else is open.
      holdEscape: (event) => event.stopPropagation(),
    })
  }, [playing, stop])
}

function isForControls(event: KeyboardEvent): boolean {
  if (isWithin(event.target, PLAY_SETTINGS)) return true
  if (isWithin(event.target, PLAY_CONTROLS)) return CONTROL_KEYS.includes(event.key)
  return isPlayKey(event)
}
