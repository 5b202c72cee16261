import type { MapEvents, MapInput } from '../map-input'
import { type Hovered, hoveredOf, NOTHING_HOVERED, type ScreenPoint, targetAt } from '../target'
import type { CameraDriver } from './camera-driver'
import type { listenToGestures } from './gestures'
import { svgSurface } from './svg-surface'

interface SurfaceOptions extends Pick<MapEvents, 'onChoose' | 'onHover'> {
  driver: CameraDriver
  /** What the map draws at the moment. */
  currentInput: () => MapInput
}

/** Gives presses and pointers on the drawn map their meaning. */
export function onSurface(
  element: HTMLElement,
  listen: typeof listenToGestures,
  { driver, currentInput, onChoose, onHover }: SurfaceOptions,
): () => void {
  let hovered: Hovered = NOTHING_HOVERED
  const hover = (next: Hovered) => {
    if (next.place === hovered.place && next.event === hovered.event) return
    hovered = next
    onHover(next.place, next.event)
  }
  const meant = (at: ScreenPoint, under: EventTarget | null) => {
    const state = driver.get()
    if (!state) return { kind: 'nothing' as const }
    const input = currentInput()
    return targetAt(svgSurface(state.view, input.marks.lines, countryOf(under)), at, input)
  }
  return listen(element, driver, {
    isCooperative: () => currentInput().cooperative,
    onPress: (at, under) => onChoose(meant(at, under)),
    onPoint: (at, under) => {
      if (driver.get()?.isMoving) return
      const target = at ? meant(at, under) : { kind: 'nothing' as const }
      element.style.cursor = target.kind === 'nothing' ? '' : 'pointer'
      hover(hoveredOf(target))
    },
  })
}

const countryOf = (target: EventTarget | null) =>
  target instanceof SVGElement ? (target.dataset.country ?? null) : null
