import { use, useMemo } from 'react'
import type { Camera } from '../../domain/view-state'
import { viewOfStep } from '../../story/step-view'
import { useMedia, WIDE } from '../../ui/use-media'
import { useStory } from '../state/use-story'
import { LEAST_WIDE_PX, WallWidthContext } from './wall-frame'

/**
 * A step's own camera is meant for a wall: on a phone what the step is about can lie outside it, or
 * under the date. There the view is framed as any other, until a hand moves the map.
 * @returns the camera to do without; null where there is none
 */
export function useUnfitCamera(): Camera | null {
  const step = useStory()?.step
  const isWindowWide = useMedia(WIDE)
  const wallPx = use(WallWidthContext)
  const isWide = wallPx === null ? isWindowWide : wallPx >= LEAST_WIDE_PX
  return useMemo(() => (step && !isWide ? viewOfStep(step).map : null), [step, isWide])
}
