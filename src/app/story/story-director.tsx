import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { explainProblem, FileProblem } from '../../data/problems'
import { storyQuery } from '../../data/queries'
import { type Story, soundStep, stepAt } from '../../domain/story'
import { DEFAULT_VIEW } from '../../domain/view-state'
import { openedPatch, viewOfStep } from '../../story/step-view'
import { useView, useViewStore } from '../../url/use-view'
import { prefetchLens } from '../state/lens'
import { useRecord } from '../state/record'

interface StoryDirectorProps {
  /** A sentence for the viewer; dismissible. */
  onNotice: (text: string) => void
}

/**
 * Stands behind a story in the address: brings what the address leaves to the step, corrects a
 * story or a step that does not exist and says so, and fetches what the next step needs.
 */
export function StoryDirector({ onNotice }: StoryDirectorProps) {
  const views = useViewStore()
  const { atlas } = useRecord()
  const id = useView('story')
  const number = useView('step')
  const { data: story, error } = useQuery(storyQuery(atlas ?? undefined, id))
  const notify = useEffectEvent(onNotice)

  useEffect(() => {
    if (!error) return
    const { story: asked } = views.get()
    const why = error instanceof FileProblem ? explainProblem(error.problem) : error.message
    const isKnown = atlas?.stories?.some((line) => line.id === asked)
    notify(
      isKnown
        ? `The story “${asked}” could not be opened. ${why}`
        : `“story=${asked}” in the address could not be used: there is no such story.`,
    )
    views.correct({ story: null, step: DEFAULT_VIEW.step })
  }, [error, views, atlas])

  useEffect(() => {
    if (!story) return
    const open = () => {
      views.flush()
      const asked = views.get()
      if (asked.story !== story.id) return
      const sound = soundStep(story, asked.step)
      if (sound !== asked.step) {
        notify(
          `“step=${asked.step}” in the address could not be used: the story has ${story.steps.length} steps.`,
        )
      }
      const step = stepAt(story, sound)
      if (step)
        views.correct({ ...openedPatch(location.search, step, views.patched()), step: sound })
    }
    open()
    views.setBase((view) => baseOf(story, view))
    // The store has read the address first: it began to listen when it was made.
    addEventListener('popstate', open)
    return () => {
      removeEventListener('popstate', open)
      views.setBase(() => DEFAULT_VIEW)
    }
  }, [story, views])

  usePrefetch(story, number)
  return null
}

/** What an address of this story stands for where it leaves keys out. */
function baseOf(story: Story, view: { story: string | null; step: number }) {
  const step = view.story === story.id ? stepAt(story, view.step) : undefined
  return step ? viewOfStep(step) : DEFAULT_VIEW
}

/** The lens of the next step, and of the one before, so that a key never waits for them. */
function usePrefetch(story: Story | undefined, number: number) {
  const client = useQueryClient()
  const { atlas } = useRecord()
  useEffect(() => {
    if (!story || !atlas) return
    for (const near of [number + 1, number - 1]) {
      const step = story.steps[near - 1]
      if (step) void prefetchLens(viewOfStep(step).lens, client, atlas)
    }
  }, [story, atlas, client, number])
}
