import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { storyQuery } from '../../data/queries'
import { clampStep, type Story, type StoryStep, soundStep, stepAt } from '../../domain/story'
import { isAway, stepPatch } from '../../story/step-view'
import { useView, useViewStore } from '../../url/use-view'
import type { PatchOptions } from '../../url/view-store'
import { useRecord } from './record'

/** The story that the view is in, and the ways through it. */
export interface StoryNow {
  story: Story
  step: StoryStep
  /** Of the present step, from 1. */
  number: number
  /** Brings the view of a step; of the present one too, after a hand has moved away from it. */
  goTo: (number: number, options?: PatchOptions) => void
}

/** @returns null without a story, and until its file has arrived */
export function useStory(): StoryNow | null {
  const views = useViewStore()
  const { atlas } = useRecord()
  const id = useView('story')
  const asked = useView('step')
  const { data: story } = useQuery(storyQuery(atlas ?? undefined, id))
  const goTo = useCallback(
    (number: number, options?: PatchOptions) => {
      if (story) views.patch(stepPatch(story, clampStep(story, number)), options)
    },
    [views, story],
  )
  return useMemo(() => {
    const step = story && stepAt(story, asked)
    return step ? { story, step, number: soundStep(story, asked), goTo } : null
  }, [story, asked, goTo])
}

/** Whether a hand has moved the view away from what the step shows. */
export function useIsAway(step: StoryStep | null): boolean {
  const views = useViewStore()
  return useSyncExternalStore(views.subscribe, () => step !== null && isAway(views.get(), step))
}
