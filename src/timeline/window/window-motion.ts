import type { Span } from '../../domain/atlas'
import { panWindow, type TimeWindow, zoomWindow } from './time-window'

/** What moving needs of a browser; tests bring their own clock. */
export interface FrameClock {
  now: () => number
  request: (callback: () => void) => number
  cancel: (id: number) => void
}

export interface WindowMotion {
  /** The window as it stands now; its ends may lie between two days. */
  get: () => TimeWindow
  /** Called once a frame while the window moves. */
  subscribe: (listener: () => void) => () => void
  pan: (days: number) => void
  zoom: (factor: number, about: number) => void
  /** Goes to a window at once. */
  moveTo: (window: TimeWindow) => void
  /** Follows a change from outside at once, and tells nobody about it. */
  follow: (window: TimeWindow) => void
  /** Goes to a window in a short glide, or at once where less motion is asked for. */
  glideTo: (window: TimeWindow) => void
  /** Zooms in such a glide. */
  zoomSoftly: (factor: number, about: number) => void
  /** Goes on at a speed that dies down, as after a drag that was let go. */
  fling: (daysPerMs: number) => void
  /** Stops whatever moves by itself. */
  halt: () => void
  dispose: () => void
}

export interface MotionOptions {
  span: Span
  window: TimeWindow
  /** Hears of every change that came from the viewer, at most once a frame. */
  onMove: (window: TimeWindow) => void
  reducedMotion: () => boolean
  clock: FrameClock
}

const GLIDE_MS = 220
/** Time in which a fling loses two thirds of its speed. */
const FLING_MS = 325
/** Part of the window a millisecond under which a fling has come to rest. */
const REST = 0.00002

type Run = { step: (now: number) => boolean } | null

/**
 * Holds the window that is on the screen. Input moves it at once; what has to be drawn is told
 * once a frame. A change from outside moves it silently, which ends feedback between the address
 * and the timeline.
 */
export function createWindowMotion(options: MotionOptions): WindowMotion {
  const { span, onMove, reducedMotion, clock } = options
  let window = options.window
  let run: Run = null
  let frame: number | null = null
  let moved = false
  const listeners = new Set<() => void>()

  const tick = () => {
    // A step is drawn by this very frame: what it moves asks for no other one.
    if (run && !run.step(clock.now())) run = null
    frame = null
    for (const listener of listeners) listener()
    if (moved) onMove(window)
    moved = false
    if (run) schedule()
  }
  const schedule = () => {
    frame ??= clock.request(tick)
  }
  const move = (next: TimeWindow) => {
    if (next.from === window.from && next.to === window.to) return false
    window = next
    moved = true
    schedule()
    return true
  }
  const start = (next: Run) => {
    run = next
    schedule()
  }

  const glideTo = (target: TimeWindow) => {
    if (reducedMotion()) {
      run = null
      move(target)
      return
    }
    const from = window
    const startedAt = clock.now()
    start({
      step: (now) => {
        const part = Math.min((now - startedAt) / GLIDE_MS, 1)
        move(part === 1 ? target : between(from, target, easeOut(part)))
        return part < 1
      },
    })
  }

  return {
    get: () => window,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pan: (days) => {
      run = null
      move(panWindow(window, span, days))
    },
    zoom: (factor, about) => {
      run = null
      move(zoomWindow(window, span, factor, about))
    },
    moveTo: (next) => {
      run = null
      move(next)
    },
    follow: (next) => {
      run = null
      if (next.from === window.from && next.to === window.to) return
      window = next
      moved = false
      schedule()
    },
    glideTo,
    zoomSoftly: (factor, about) => glideTo(zoomWindow(window, span, factor, about)),
    fling: (daysPerMs) => {
      if (reducedMotion()) return
      let last = clock.now()
      let speed = daysPerMs
      start({
        step: (now) => {
          const elapsed = Math.max(now - last, 0)
          last = now
          const decay = Math.exp(-elapsed / FLING_MS)
          const isFree = move(panWindow(window, span, speed * FLING_MS * (1 - decay)))
          speed *= decay
          const isSlow = Math.abs(speed) < REST * (window.to - window.from)
          return !isSlow && (isFree || elapsed === 0)
        },
      })
    },
    halt: () => {
      run = null
    },
    dispose: () => {
      run = null
      if (frame !== null) clock.cancel(frame)
      frame = null
      listeners.clear()
    },
  }
}

function easeOut(part: number): number {
  return 1 - (1 - part) ** 3
}

/** A window on the way: its length goes evenly by ratio, so that zooming feels even. */
function between(from: TimeWindow, to: TimeWindow, part: number): TimeWindow {
  const length = (w: TimeWindow) => w.to - w.from
  const ratio = length(to) / length(from)
  // Where the length stays, the ends move in step; else they follow the length.
  const share = Math.abs(ratio - 1) < 1e-3 ? part : (ratio ** part - 1) / (ratio - 1)
  const mix = (a: number, b: number) => a + (b - a) * share
  return { from: mix(from.from, to.from), to: mix(from.to, to.to) }
}
