import type { LensControls } from './lens'

/**
 * What `show` becomes when options of a lens are chosen. What else the lens was asked for, the step
 * of a decision for one, stays.
 */
export function withChosen(
  show: readonly string[],
  controls: LensControls | undefined,
  chosen: readonly string[],
): string[] {
  const isOption = (id: string) => controls?.options.some((option) => option.id === id)
  return [...show.filter((id) => !isOption(id)), ...chosen]
}
