import { useMemo } from 'react'
import type { Camera } from '../../domain/view-state'
import { viewOfStep } from '../../story/step-view'
import { useStory } from '../state/use-story'
import { useRoomBeside } from './wall-frame'

/**
 * A step's own camera is meant for a wall: on a phone what the step is about can lie outside it, or
 * under the date. There the view is framed as any other, until a hand moves the map.
 * @returns the camera to do without; null where there is none
 */
export function useUnfitCamera(): Camera | null {
  const step = useStory()?.step
  const isWide = useRoomBeside()
  return useMemo(() => (step && !isWide ? viewOfStep(step).map : null), [step, isWide])
}
