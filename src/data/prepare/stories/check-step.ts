import type { Span } from '../../../domain/atlas'
import type { StoryStep } from '../../../domain/story'
import type { LoadedFiles } from '../load-record'
import { type KnownToViews, knownToViews, viewDetails } from './check-view'

/** What is wrong with a step, before it is said of which file and step. */
export interface StepFault {
  code: 'step-unsound' | 'reference-missing' | 'duplicate-id'
  field: string
  detail: string
}

/** What of the record a step may name. */
export interface KnownToSteps {
  sources: ReadonlySet<string>
  views: KnownToViews
}

/** A line of large type beside the map. */
const MOST_TITLE_CHARACTERS = 50

/** What a class reads from a wall, and what a speaker says before it is tired of the picture. */
const WORDS = { text: { least: 15, most: 45 }, notes: { least: 40, most: 110 } } as const

/** What steps may name, gathered once for all of them. */
export function knownToSteps(files: LoadedFiles, span: Span): KnownToSteps {
  const sources = new Set(files.sources?.sources.map(({ id }) => id))
  return { sources, views: knownToViews(files, span) }
}

/** @param before the steps that come before it in its story */
export function stepFaults(
  step: StoryStep,
  before: readonly StoryStep[],
  known: KnownToSteps,
): StepFault[] {
  const { id, view } = step
  const isTaken = before.some((earlier) => earlier.id === id)
  return [
    ...(isTaken
      ? [{ code: 'duplicate-id' as const, field: 'id', detail: 'an earlier step has this id' }]
      : []),
    ...lengthFaults(step),
    ...sourceFaults(step, known.sources),
    ...viewDetails(view, known.views).map((detail) => unsound('view', detail)),
  ]
}

function unsound(field: string, detail: string): StepFault {
  return { code: 'step-unsound', field, detail }
}

function lengthFaults(step: StoryStep): StepFault[] {
  const { length } = step.title.en
  const most = MOST_TITLE_CHARACTERS
  const title = `it must have at most ${most} characters, and has ${length}`
  const question = 'it must be a question, and end as one'
  return [
    ...(length > most ? [unsound('title.en', title)] : []),
    ...(['text', 'notes'] as const).flatMap((field) => wordFaults(step, field)),
    ...(step.question.en.endsWith('?') ? [] : [unsound('question.en', question)]),
  ]
}

function wordFaults(step: StoryStep, field: keyof typeof WORDS): StepFault[] {
  const { least, most } = WORDS[field]
  const count = step[field].en.split(/\s+/).filter(Boolean).length
  if (count >= least && count <= most) return []
  return [unsound(`${field}.en`, `it must have ${least} to ${most} words, and has ${count}`)]
}

function sourceFaults({ sources }: StoryStep, known: ReadonlySet<string>): StepFault[] {
  return sources.flatMap((id, index): StepFault[] => {
    const detail = `"${id}" must be an id in sources.json`
    const field = `sources.${index}`
    return known.has(id) ? [] : [{ code: 'reference-missing', field, detail }]
  })
}
