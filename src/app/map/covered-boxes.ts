import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { Day } from '../../domain/day'
import { type Box, sameBoxes } from '../../map/room/covered'
import { useViewStore } from '../../url/use-view'
import type { Stage, StageSource } from './map-feed'

/** Parts of the page that stand on the map say so; `words` cover it with their letters only. */
const OVER_MAP = '[data-over-map], .maplibregl-ctrl-group'
/** Edges are moved outwards to this grid, so that a figure more in a line changes nothing. */
const GRID_PX = 8
/** What is written on the map changes with every step of a scrub: the names wait for its end. */
const REST_MS = 150
const HELD = ['pointerdown', 'pointerup', 'pointercancel'] as const

/**
 * The map's stage as the page has it at rest: what stands on it, its size, the date.
 * @param drawn another value, another map with controls of its own
 */
export function useStage(stage: RefObject<HTMLElement | null>, drawn: string): StageSource {
  const views = useViewStore()
  const [watched] = useState(() => createStage(() => views.get().date))
  // Measured before the map is made, so that its first picture has it.
  useLayoutEffect(
    () => (stage.current ? watched.watch(stage.current) : undefined),
    [watched, stage],
  )
  useEffect(() => views.subscribe(watched.changed), [watched, views])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map is why.
  useEffect(watched.changed, [watched, drawn])
  return watched
}

interface WatchedStage extends StageSource {
  /** @returns what ends it */
  watch: (stage: HTMLElement) => () => void
  /** Something on the map may have changed. */
  changed: () => void
}

function createStage(dateNow: () => Day): WatchedStage {
  const listeners = new Set<() => void>()
  let last: Stage = { covered: [], widthPx: 0, heightPx: 0, day: dateNow() }
  let measure = () => {}
  let timer = 0
  let isHeld = false
  const changed = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => (isHeld ? changed() : measure()), REST_MS)
  }
  const onHeld = ({ type }: PointerEvent) => {
    isHeld = type === 'pointerdown'
  }
  return {
    get: () => last,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed,
    watch: (stage) => {
      const page = stage.closest('main') ?? stage
      const sizes = new ResizeObserver(changed)
      sizes.observe(stage)
      const seen = new WeakSet<Element>()
      measure = () => {
        const parts = [...page.querySelectorAll(OVER_MAP)]
        // What is asked for again is reported again.
        for (const part of parts) if (!seen.has(part)) sizes.observe(part)
        for (const part of parts) seen.add(part)
        const covered = boxesOn(stage, parts)
        const { clientWidth: widthPx, clientHeight: heightPx } = stage
        const next = { covered, widthPx, heightPx, day: dateNow() }
        if (sameStage(last, next)) return
        // Boxes that are the same stay the same ones: nothing is drawn anew for them.
        last = sameBoxes(last.covered, covered) ? { ...next, covered: last.covered } : next
        for (const listener of listeners) listener()
      }
      measure()
      // A drag that pauses goes on: nothing is measured before it is let go.
      for (const type of HELD) window.addEventListener(type, onHeld, true)
      return () => {
        for (const type of HELD) window.removeEventListener(type, onHeld, true)
        clearTimeout(timer)
        measure = () => {}
        sizes.disconnect()
      }
    },
  }
}

function sameStage(a: Stage, b: Stage): boolean {
  const isSameSize = a.widthPx === b.widthPx && a.heightPx === b.heightPx
  return isSameSize && a.day === b.day && sameBoxes(a.covered, b.covered)
}

/** Where parts of the page lie on a stage, in pixels from its upper left corner. */
function boxesOn(stage: Element, parts: readonly Element[]): Box[] {
  const frame = stage.getBoundingClientRect()
  return parts.flatMap(rectsOf).flatMap((rect) => {
    const left = Math.max(frame.left, rect.left)
    const right = Math.min(frame.right, rect.right)
    const top = Math.max(frame.top, rect.top)
    const bottom = Math.min(frame.bottom, rect.bottom)
    // A hair of something is for assistive technology only.
    if (right - left < 2 || bottom - top < 2) return []
    const down = (px: number) => Math.floor(px / GRID_PX) * GRID_PX
    const up = (px: number) => Math.ceil(px / GRID_PX) * GRID_PX
    return [
      {
        left: down(left - frame.left),
        right: up(right - frame.left),
        top: down(top - frame.top),
        bottom: up(bottom - frame.top),
      },
    ]
  })
}

function rectsOf(part: Element): DOMRect[] {
  if (getComputedStyle(part).visibility === 'hidden') return []
  const how = part.getAttribute('data-over-map')
  if (how === 'parts') return [...part.children].map((child) => child.getBoundingClientRect())
  if (how !== 'words') return [part.getBoundingClientRect()]
  return [...part.querySelectorAll('[data-part]')].flatMap((line) => {
    const words = document.createRange()
    words.selectNodeContents(line)
    return [...words.getClientRects()]
  })
}
