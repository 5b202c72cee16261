import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Span } from '../domain/atlas'
import type { Day } from '../domain/day'
import type { TimeScale } from './layout'
import { isWholeSpan, panWindow, type TimeWindow, zoomWindow } from './time-window'

interface GestureInput {
  plot: RefObject<HTMLElement | null>
  scale: TimeScale
  window: TimeWindow
  span: Span
  /** Below this the plot is the axis, where a press always takes the cursor. */
  lanesHeightPx: number
  onDay: (day: Day) => void
  onWindow: (window: TimeWindow) => void
  /** A press that was not a drag, in pixels from the plot's corner. */
  onTap: (at: { xPx: number; yPx: number; isTouch: boolean }) => void
}

type Gesture =
  | { kind: 'press' | 'scrub' | 'pan'; id: number; startX: number; lastX: number }
  | { kind: 'pinch'; lastGap: number }

const DRAG_PX = 4
const WHEEL_STEP = 0.0016

/**
 * Pointer, touch and wheel on the plot. A drag on the axis or the cursor scrubs; on the lanes it
 * pans, or scrubs too while the whole span is in view and there is nothing to pan to. Two fingers
 * and the wheel zoom about the pointer.
 */
export function usePlotGestures(input: GestureInput) {
  const gesture = useRef<Gesture | null>(null)
  const pointers = useRef(new Map<number, number>())
  const { plot, scale, window, span } = input

  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault()
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
    const daysAPx = scale.toDay(1000) - scale.toDay(0)
    if (sideways) {
      const delta = event.deltaX || event.deltaY
      input.onWindow(panWindow(window, span, (delta * daysAPx) / 1000))
    } else {
      const factor = Math.exp(Math.max(-240, Math.min(240, event.deltaY)) * WHEEL_STEP)
      input.onWindow(zoomWindow(window, span, factor, scale.toDay(offsetX(plot, event))))
    }
  })
  useEffect(() => {
    const element = plot.current
    if (!element) return
    // React listens passively, where a wheel cannot be kept from scrolling or zooming the page.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [plot])

  const pinch = () => {
    const [a = 0, b = 0] = [...pointers.current.values()]
    const gap = Math.max(Math.abs(a - b), 8)
    const state = gesture.current
    if (state?.kind === 'pinch') {
      const about = scale.toDay((a + b) / 2)
      input.onWindow(zoomWindow(window, span, state.lastGap / gap, about))
    }
    gesture.current = { kind: 'pinch', lastGap: gap }
  }

  return {
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      // No mouse events beside the pointer's: every move would be handled twice.
      event.preventDefault()
      const x = offsetX(plot, event)
      pointers.current.set(event.pointerId, x)
      plot.current?.setPointerCapture(event.pointerId)
      if (pointers.current.size > 1) return pinch()
      const onCursor = (event.target as HTMLElement).closest('[role="slider"]') !== null
      const onAxis = offsetY(plot, event) > input.lanesHeightPx
      const kind = onCursor || onAxis ? 'scrub' : 'press'
      gesture.current = { kind, id: event.pointerId, startX: x, lastX: x }
      if (onAxis && !onCursor) input.onDay(scale.toDay(x))
    },
    onPointerMove: (event: React.PointerEvent<HTMLElement>) => {
      if (!pointers.current.has(event.pointerId)) return
      const x = offsetX(plot, event)
      pointers.current.set(event.pointerId, x)
      const state = gesture.current
      if (state?.kind === 'pinch') return pinch()
      if (!state || state.id !== event.pointerId) return
      if (state.kind === 'press' && Math.abs(x - state.startX) > DRAG_PX) {
        state.kind = isWholeSpan(window, span) ? 'scrub' : 'pan'
      }
      if (state.kind === 'scrub') input.onDay(scale.toDay(x))
      if (state.kind === 'pan') {
        input.onWindow(panWindow(window, span, scale.toDay(state.lastX) - scale.toDay(x)))
      }
      state.lastX = x
    },
    onPointerUp: (event: React.PointerEvent<HTMLElement>) => {
      pointers.current.delete(event.pointerId)
      const state = gesture.current
      gesture.current = null
      if (state?.kind !== 'press') return
      const isTouch = event.pointerType === 'touch'
      input.onTap({ xPx: state.startX, yPx: offsetY(plot, event), isTouch })
    },
    onPointerCancel: (event: React.PointerEvent<HTMLElement>) => {
      pointers.current.delete(event.pointerId)
      gesture.current = null
    },
  }
}

function offsetX(plot: RefObject<HTMLElement | null>, event: { clientX: number }): number {
  return event.clientX - (plot.current?.getBoundingClientRect().left ?? 0)
}

function offsetY(plot: RefObject<HTMLElement | null>, event: { clientY: number }): number {
  return event.clientY - (plot.current?.getBoundingClientRect().top ?? 0)
}
