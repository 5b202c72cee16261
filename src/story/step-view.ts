import { type Story, type StoryStep, stepAt } from '../domain/story'
import {
  DEFAULT_VIEW,
  PREFERENCES,
  sameValue,
  type ViewPatch,
  type ViewState,
} from '../domain/view-state'
import { readAddress } from '../url/address'
import { migrateAddress } from '../url/migrations'

type Key = keyof ViewState

/** What a step decides: everything but where one is in the story, and what is the viewer's own. */
const STEP_KEYS = (Object.keys(DEFAULT_VIEW) as Key[]).filter(
  (key) => !PREFERENCES.includes(key) && key !== 'story' && key !== 'step',
)

const views = new WeakMap<StoryStep, ViewState>()

/** The view that a step shows: what its query string leaves out is at its default. */
export function viewOfStep(step: StoryStep): ViewState {
  const view = views.get(step) ?? readAddress(step.view).view
  views.set(step, view)
  return view
}

/** Brings a step's whole view in one go; what is the viewer's own stays. */
export function stepPatch(story: Story, number: number): ViewPatch {
  const step = stepAt(story, number)
  const view = step ? viewOfStep(step) : DEFAULT_VIEW
  return { ...pick(view, STEP_KEYS), story: story.id, step: number }
}

/**
 * What an opened address leaves to the step: the keys that it does not name. The others stay, so
 * that a copied link shows what its sender saw.
 * @param search query string of the opened address
 * @param patched keys that a hand has set since, while the story was on its way: they stay too
 */
export function openedPatch(
  search: string,
  step: StoryStep,
  patched: ReadonlySet<Key> = new Set(),
): ViewPatch {
  const params = new URLSearchParams(migrateAddress(search))
  const { ignored } = readAddress(search)
  const isSaid = (key: Key) => params.has(key) && !ignored.some((fault) => fault.key === key)
  return pick(
    viewOfStep(step),
    STEP_KEYS.filter((key) => !isSaid(key) && !patched.has(key)),
  )
}

/** Whether a hand has moved the view away from what its step shows. */
export function isAway(view: ViewState, step: StoryStep): boolean {
  const own = viewOfStep(step)
  return STEP_KEYS.some((key) => !sameValue(view[key], own[key]))
}

/** What is selected is what the step itself selects. */
export function isOwnSelection(
  { event, place }: Pick<ViewState, 'event' | 'place'>,
  step: StoryStep,
): boolean {
  const own = viewOfStep(step)
  return event === own.event && place === own.place
}

function pick(view: ViewState, keys: readonly Key[]): ViewPatch {
  return Object.fromEntries(keys.map((key) => [key, view[key]]))
}
