import { dayInWords } from '../domain/date-words'
import type { Source } from '../domain/records'
import type { Story, StoryStep } from '../domain/story'
import { DEFAULT_VIEW, type ViewState } from '../domain/view-state'
import type { DateSentence, LegendRow } from '../lenses/lens'
import { addressOf } from '../share/share-link'
import { viewOfStep } from '../story/step-view'
import { readAddress } from '../url/address'

/** A step of a story as it is printed. */
export interface HandoutStep {
  id: string
  number: number
  title: string
  text: string
  question: string
  notes: string
  date: string
  /** What was true on the date; empty where the lens is not there. */
  sentence: string
  legend: readonly LegendRow[]
  sources: readonly Source[]
  /** What the step names and the record lacks, in plain sentences. */
  missing: readonly string[]
  /** Where the step can be opened. */
  address: string
}

/** What a handout asks of the record. */
export interface HandoutRecord {
  sources: ReadonlyMap<string, Source>
  hasEvent: (id: string) => boolean
  hasPlace: (id: string) => boolean
  /** What the view's lens says of its date; null where the lens could not be loaded. */
  describe: (view: ViewState) => { sentence: DateSentence; legend: readonly LegendRow[] } | null
}

/** @param page address of the page, for the links to the steps */
export function handoutSteps(story: Story, record: HandoutRecord, page: string): HandoutStep[] {
  return story.steps.map((step, index) => {
    const view = viewOfStep(step)
    const said = record.describe(view)
    const number = index + 1
    return {
      id: step.id,
      number,
      title: step.title.en,
      text: step.text.en,
      question: step.question.en,
      notes: step.notes.en,
      date: dayInWords(view.date),
      sentence: said?.sentence.short ?? '',
      legend: said?.legend ?? [],
      sources: step.sources.flatMap((id) => record.sources.get(id) ?? []),
      missing: missingOf(step, view, record, said !== null),
      address: addressOf(page, { ...DEFAULT_VIEW, story: story.id, step: number }),
    }
  })
}

function missingOf(
  step: StoryStep,
  { event, place }: ViewState,
  { sources, hasEvent, hasPlace }: HandoutRecord,
  hasLens: boolean,
): string[] {
  const records = [
    event !== null && !hasEvent(event) ? event : null,
    place !== null && !hasPlace(place) ? place : null,
  ].filter((id) => id !== null)
  return [
    ...records.map((id) => `The record “${id}” that this step shows is missing.`),
    ...readAddress(step.view).ignored.map(
      ({ key, value }) => `“${key}=${value}” of this step could not be used.`,
    ),
    ...step.sources
      .filter((id) => !sources.has(id))
      .map((id) => `The source “${id}” is missing from the record.`),
    ...(hasLens ? [] : ['What this step shows on the map could not be loaded.']),
  ]
}
