import { useEffect, useEffectEvent, useState } from 'react'
import type { DecisionStep } from '../domain/structure-records'

/** Selector of the button that plays; whoever presses it does not turn away. */
export const PLAY_STEPS = '[data-play-steps]'

const LEAST_MS = 2500
/** Somewhat slower than most people read, so that the picture can be looked at too. */
const LETTER_MS = 65

/** How long a step stays while the steps play. */
export function dwellMs({ text }: Pick<DecisionStep, 'text'>): number {
  return LEAST_MS + text.en.length * LETTER_MS
}

/** The step after, or null after the last. */
export function stepAfter(steps: readonly DecisionStep[], step: DecisionStep): DecisionStep | null {
  return steps[steps.indexOf(step) + 1] ?? null
}

/**
 * Goes from step to step by itself, each for as long as it takes to read; from the last it begins
 * anew. Ends after the last step, at any key or press elsewhere, and when the page is hidden.
 */
export function usePlaySteps(
  steps: readonly DecisionStep[],
  step: DecisionStep,
  goTo: (step: DecisionStep) => void,
): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false)
  const goOn = useEffectEvent(() => {
    const next = stepAfter(steps, step)
    if (next) goTo(next)
    else setPlaying(false)
  })
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(goOn, dwellMs(step))
    return () => clearTimeout(timer)
  }, [playing, step])
  useEffect(() => (playing ? watchViewer(() => setPlaying(false)) : undefined), [playing])
  const toggle = () => {
    const [first] = steps
    if (!playing && first && !stepAfter(steps, step)) goTo(first)
    setPlaying(!playing)
  }
  return { playing, toggle }
}

/** Calls back when the viewer turns to anything but the button that plays. */
function watchViewer(stop: () => void): () => void {
  const end = new AbortController()
  const options = { capture: true, signal: end.signal }
  const isButton = ({ target }: Event) => target instanceof Element && target.closest(PLAY_STEPS)
  const onPress = (event: Event) => {
    if (!isButton(event)) stop()
  }
  addEventListener('pointerdown', onPress, options)
  addEventListener('wheel', onPress, { ...options, passive: true })
  addEventListener(
    'keydown',
    (event) => {
      if (isButton(event) && (event.key === ' ' || event.key === 'Enter')) return
      // Escape ends the playing; the next one closes the picture.
      if (event.key === 'Escape') event.preventDefault()
      stop()
    },
    options,
  )
  addEventListener('popstate', stop, options)
  document.addEventListener('visibilitychange', () => document.hidden && stop(), options)
  return () => end.abort()
}
