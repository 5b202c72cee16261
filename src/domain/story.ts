import type { LocalText } from './records'

/** One step of a guided story: a view with words. */
export interface StoryStep {
  /** Kebab-case, unique within the story. */
  id: string
  title: LocalText
  /** A few words for the wall. */
  text: LocalText
  /** What the speaker says; only the presenter and the handout show it. */
  notes: LocalText
  /** A question for the class. */
  question: LocalText
  /** The view, as a query string of the address without "?": what is left out is at its default. */
  view: string
  /** Ids of sources of the words. */
  sources: string[]
}

/** A guided story: `public/data/stories/<id>.json`. */
export interface Story {
  id: string
  title: LocalText
  /** What it tells, in a sentence or two. */
  summary: LocalText
  /** How long it takes in front of a class, minutes. */
  minutes: number
  steps: StoryStep[]
}

/** How the manifest names a story. */
export interface StoryLine {
  id: string
  title: LocalText
  /** Path relative to the manifest. */
  file: string
}

/** @returns the step of a number from 1, or the first where there is no such step */
export function stepAt(story: Story, step: number): StoryStep | undefined {
  return story.steps[soundStep(story, step) - 1]
}

/** A number from an address: 1, as without one, where the story has no such step. */
export function soundStep(story: Pick<Story, 'steps'>, step: number): number {
  return story.steps[step - 1] ? step : 1
}

/** The number of a step that the story has, from 1: going on from the last stays there. */
export function clampStep(story: Pick<Story, 'steps'>, step: number): number {
  return Math.min(Math.max(Math.trunc(step), 1), Math.max(story.steps.length, 1))
}
