import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import { type TimeScale, timeScale } from '../layout/scale'
import { isWholeSpan, type TimeWindow } from '../window/time-window'
import type { WindowMotion } from '../window/window-motion'
import { listenToWheel } from './plot-wheel'
import { releaseSpeed, type Sample } from './release-speed'

export interface PlotPoint {
  xPx: number
  yPx: number
}

export interface Tap extends PlotPoint {
  isTouch: boolean
  /** Second of two quick taps at one place. */
  isDouble: boolean
  target: Element
}

interface GestureInput {
  plot: RefObject<HTMLElement | null>
  motion: WindowMotion
  span: Span
  widthPx: number
  /** Below this the plot is the axis, where a press always takes the cursor. */
  lanesHeightPx: number
  /** The wheel without Ctrl is the surrounding page's. */
  framed: boolean
  onDay: (day: Day) => void
  /** A press that was not a drag. */
  onTap: (tap: Tap) => void
  /** The pointer moves without a button; null when it leaves. */
  onHover: (at: PlotPoint | null) => void
  /** A stretch of time is being drawn with Shift held; `done` when it is let go. */
  onBrush: (stretch: TimeWindow, done: boolean) => void
}

type Drag = {
  kind: 'press' | 'scrub' | 'pan' | 'brush'
  id: number
  startX: number
  lastX: number
  startTime: number
  samples: Sample[]
  /** What was pressed: the plot itself holds the pointer from then on. */
  target: Element
}
type Gesture = Drag | { kind: 'pinch'; gapPx: number; middlePx: number }

const DRAG_PX = 4
const WHEEL_STEP = 0.0016
const MOST_WHEEL = 240
const LINE_PX = 16
const DOUBLE_MS = 350
const DOUBLE_PX = 12

/**
 * Pointer, touch and wheel on the plot. A drag on the axis or the cursor scrubs; on the lanes it
 * pans, or scrubs too while the whole span is in view and there is nothing to pan to. With Shift
 * it draws a stretch of time. Two fingers and the wheel zoom about the pointer.
 */
export function usePlotGestures(input: GestureInput) {
  const gesture = useRef<Gesture | null>(null)
  const pointers = useRef(new Map<number, number>())
  const lastTap = useRef({ time: Number.NEGATIVE_INFINITY, xPx: 0 })
  const { plot, motion, span } = input
  const scale = (): TimeScale => timeScale(motion.get(), input.widthPx)
  useWheel(input, scale)

  const pinch = () => {
    const [a = 0, b = 0] = [...pointers.current.values()]
    const gapPx = Math.max(Math.abs(a - b), 8)
    const middlePx = (a + b) / 2
    const state = gesture.current
    if (state?.kind === 'pinch') {
      motion.pan((state.middlePx - middlePx) / scale().pxPerDay)
      motion.zoom(state.gapPx / gapPx, scale().toTime(middlePx))
    }
    gesture.current = { kind: 'pinch', gapPx, middlePx }
  }

  const drag = (state: Drag, x: number, time: number) => {
    if (state.kind === 'press' && Math.abs(x - state.startX) > DRAG_PX) {
      state.kind = isWholeSpan(motion.get(), span) ? 'scrub' : 'pan'
    }
    if (state.kind === 'scrub') input.onDay(scale().toDay(x))
    if (state.kind === 'pan') motion.pan((state.lastX - x) / scale().pxPerDay)
    if (state.kind === 'brush') input.onBrush(stretch(state.startTime, scale().toTime(x)), false)
    state.lastX = x
    state.samples.push({ x, time })
    if (state.samples.length > 8) state.samples.shift()
  }

  const release = (state: Drag, event: React.PointerEvent<HTMLElement>) => {
    const at = pointOf(plot, event)
    if (state.kind === 'pan') {
      motion.fling(-releaseSpeed(state.samples, event.timeStamp) / scale().pxPerDay)
    } else if (state.kind === 'brush') {
      input.onBrush(stretch(state.startTime, scale().toTime(at.xPx)), true)
    } else if (state.kind === 'press') {
      const { time, xPx } = lastTap.current
      const isDouble = event.timeStamp - time < DOUBLE_MS && Math.abs(at.xPx - xPx) < DOUBLE_PX
      lastTap.current = { time: isDouble ? Number.NEGATIVE_INFINITY : event.timeStamp, xPx: at.xPx }
      const isTouch = event.pointerType === 'touch'
      const { target } = state
      input.onTap({ ...at, xPx: state.startX, isTouch, isDouble, target })
    }
  }

  return {
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      // No mouse events beside the pointer's: every move would be handled twice.
      event.preventDefault()
      motion.halt()
      const { xPx: x, yPx } = pointOf(plot, event)
      pointers.current.set(event.pointerId, x)
      plot.current?.setPointerCapture?.(event.pointerId)
      if (pointers.current.size > 1) return pinch()
      input.onHover(null)
      const onCursor = (event.target as Element).closest('[role="slider"]') !== null
      const onAxis = yPx > input.lanesHeightPx
      const kind = event.shiftKey ? 'brush' : onCursor || onAxis ? 'scrub' : 'press'
      const startTime = scale().toTime(x)
      const target = event.target as Element
      const base = { id: event.pointerId, startX: x, lastX: x, startTime, samples: [], target }
      gesture.current = { kind, ...base }
      if (kind === 'scrub' && !onCursor) input.onDay(scale().toDay(x))
    },
    onPointerMove: (event: React.PointerEvent<HTMLElement>) => {
      const at = pointOf(plot, event)
      if (!pointers.current.has(event.pointerId)) {
        if (event.pointerType === 'mouse' && event.buttons === 0) input.onHover(at)
        return
      }
      pointers.current.set(event.pointerId, at.xPx)
      const state = gesture.current
      if (state?.kind === 'pinch') return pinch()
      if (state?.id === event.pointerId) drag(state, at.xPx, event.timeStamp)
    },
    onPointerUp: (event: React.PointerEvent<HTMLElement>) => {
      pointers.current.delete(event.pointerId)
      const state = gesture.current
      gesture.current = null
      if (state && state.kind !== 'pinch') release(state, event)
    },
    onPointerCancel: (event: React.PointerEvent<HTMLElement>) => {
      pointers.current.delete(event.pointerId)
      gesture.current = null
    },
    onPointerLeave: () => input.onHover(null),
  }
}

/** Every step of the wheel moves the window; sideways it pans. */
function useWheel({ plot, motion, framed, onHover }: GestureInput, scale: () => TimeScale) {
  const onWheel = useEffectEvent((event: WheelEvent, canKeep: boolean) => {
    if (framed && !event.ctrlKey && !event.metaKey) return
    if (canKeep) event.preventDefault()
    onHover(null)
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (sideways) {
      motion.pan(((event.deltaX || event.deltaY) * px) / scale().pxPerDay)
    } else {
      const delta = Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, event.deltaY * px))
      motion.zoom(Math.exp(delta * WHEEL_STEP), scale().toTime(pointOf(plot, event).xPx))
    }
  })
  useEffect(() => (plot.current ? listenToWheel(plot.current, onWheel) : undefined), [plot])
}

function stretch(a: number, b: number): TimeWindow {
  return { from: Math.min(a, b), to: Math.max(a, b) }
}

function pointOf(
  plot: RefObject<HTMLElement | null>,
  event: { clientX: number; clientY: number },
): PlotPoint {
  const box = plot.current?.getBoundingClientRect()
  return { xPx: event.clientX - (box?.left ?? 0), yPx: event.clientY - (box?.top ?? 0) }
}
