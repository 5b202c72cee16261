import { useEffect, useEffectEvent, useState } from 'react'
import type { DecisionStep } from '../domain/structure-records'
import { isWithin, onTurnAway } from '../ui/turn-away'

/** The button that plays; whoever presses it does not turn away. */
const PLAY_STEPS = '[data-play-steps]'
const PRESSING_KEYS = [' ', 'Enter']

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
  useEffect(() => {
    if (!playing) return
    return onTurnAway(() => setPlaying(false), {
      press: (target) => isWithin(target, PLAY_STEPS),
      key: ({ target, key }) => isWithin(target, PLAY_STEPS) && PRESSING_KEYS.includes(key),
      // A dialog closes by Escape.
      holdEscape: (event) => event.preventDefault(),
    })
  }, [playing])
  const toggle = () => {
    const [first] = steps
    if (!playing && first && !stepAfter(steps, step)) goTo(first)
    setPlaying(!playing)
  }
  return { playing, toggle }
}
