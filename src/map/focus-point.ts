import type { Position } from '../domain/records'
import type { MapInput } from './map-input'
import { markStateOn, sameTarget } from './marks'
import type { ScreenPoint } from './target'

type Focused = Pick<MapInput, 'points' | 'marks' | 'selected' | 'day'>

/** Where what is selected lies; without a selection the seat of ASEAN. Null for a whole country. */
function focusPosition({ points, marks, selected, day }: Focused): Position | null {
  const chosen = points.find(({ kind }) => kind === 'event')
  if (chosen) return chosen.position
  const isChosen = (mark: MapInput['marks']['points'][number]) =>
    sameTarget(mark.target, selected) && markStateOn(mark, day).shown
  if (selected !== null) return marks.points.find(isChosen)?.position ?? null
  return points.find(({ kind }) => kind === 'seat')?.position ?? null
}

/**
 * Says on the map's element what it draws, as `day` and what is selected, and where the selected
 * point is drawn, as `x,y` in CSS pixels from its top left corner, so that a test can tell whether a
 * panel covers what the view is about.
 */
export function tellFocus(
  { dataset }: HTMLElement,
  input: Focused,
  locate: (position: Position) => ScreenPoint | null,
): void {
  const position = focusPosition(input)
  const at = position && locate(position)
  dataset.shows = [input.day, ...Object.values(input.selected ?? {})].join(' ')
  if (at) dataset.focus = `${Math.round(at.x)},${Math.round(at.y)}`
  else delete dataset.focus
}
