import type { DecisionStep } from '../domain/structure-records'

/** What the viewer asked the structure to show: ids in `show` of the address. */
const WHOLE = 'whole-structure'

export interface Shown {
  /** The picture of all bodies, over the page. */
  whole: boolean
  /** The step of a decision that is traced; null where none is. */
  step: DecisionStep | null
}

/** What `show` in the address says of the structure; other ids in it are left alone. */
export function shownOf(show: readonly string[], steps: readonly DecisionStep[]): Shown {
  return {
    whole: show.includes(WHOLE),
    step: steps.find(({ id }) => show.includes(id)) ?? null,
  }
}

/** `show` with the picture of all bodies in it, or without. */
export function withWhole(show: readonly string[], whole: boolean): string[] {
  const others = show.filter((id) => id !== WHOLE)
  return whole ? [...others, WHOLE] : others
}

/** `show` with one step of a decision in it, or with none. */
export function withStep(
  show: readonly string[],
  steps: readonly DecisionStep[],
  stepId: string | null,
): string[] {
  const others = show.filter((id) => !steps.some((step) => step.id === id))
  return stepId === null ? others : [...others, stepId]
}
