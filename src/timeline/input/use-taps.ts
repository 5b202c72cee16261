import type { RefObject } from 'react'
import type { Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import { hitTest } from '../layout/hit-test'
import type { Scene, SceneGroup } from '../layout/scene'
import { windowAround } from '../window/time-window'
import type { WindowMotion } from '../window/window-motion'
import type { Tap } from './plot-gestures'

interface TapInput {
  events: readonly DatedEvent<TimelineEvent>[]
  span: Span
  motion: WindowMotion
  sceneRef: RefObject<Scene | null>
  onSelect: (eventId: string) => void
  onOpenGroup: (group: SceneGroup) => void
  onCloseGroup: () => void
  onDay: (day: Day) => void
}

/** How near a press must come to a mark to mean it. */
const REACH_PX = { mouse: 7, touch: 20 }
const DOUBLE_TAP_ZOOM = 1 / 3

/**
 * What a press on the plot means: select a mark, open a group, or take the date there. Twice in a
 * row it zooms: to a group's events, or about the pointer.
 */
export function tapHandler(input: TapInput): (tap: Tap) => void {
  const { events, sceneRef, onSelect, onOpenGroup, onDay } = input
  return ({ xPx, yPx, isTouch, isDouble, target }) => {
    const scene = sceneRef.current
    if (!scene) return
    const hit = hitTest(scene, { xPx, yPx }, isTouch ? REACH_PX.touch : REACH_PX.mouse)
    if (isDouble) return zoomTo(input, scene, xPx, hit?.kind === 'group' ? hit.group : null)
    // An element under the pointer says what is meant, also where a group is drawn over it.
    const pressed = target.closest<HTMLElement>('[data-event]')?.dataset.event
    if (pressed) onSelect(pressed)
    else if (hit?.kind === 'mark') onSelect(events[hit.mark.event]?.event.id ?? '')
    else if (hit?.kind === 'group') onOpenGroup(hit.group)
    else onDay(scene.scale.toDay(xPx))
  }
}

function zoomTo(input: TapInput, scene: Scene, xPx: number, group: SceneGroup | null): void {
  const { events, span, motion } = input
  input.onCloseGroup()
  const first = events[group?.members[0] ?? -1]
  const last = events[group?.members.at(-1) ?? -1]
  if (first && last) motion.glideTo(windowAround(first.day, last.day, span))
  else motion.zoomSoftly(DOUBLE_TAP_ZOOM, scene.scale.toTime(xPx))
}
