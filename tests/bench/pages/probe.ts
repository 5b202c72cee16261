import type { Recording } from './contract'

type WatchedInput = 'pointermove' | 'wheel'
const WATCHED: readonly WatchedInput[] = ['pointermove', 'wheel']
/** A drawing may be reported by microtasks that a frame's callbacks queue, which queue others. */
const MICROTASKS_DEEP = 5

/** Follows input to the end of the main thread's work on the frame that shows it. */
export interface Probe {
  start: () => void
  stop: () => Omit<Recording, 'movedShare'>
  /** To be called by whatever notices that the library has drawn. */
  drawn: () => void
  /** Whether an input has not been drawn yet. */
  isBehind: () => boolean
  isRecording: () => boolean
}

/**
 * Must run before a library does, so pages load this file first: it wraps `requestAnimationFrame`, to tell what is drawn within a
 * frame, and so shown by it, from what is drawn between two frames and shown by the next.
 */
function installProbe(): Probe {
  const nativeFrame = window.requestAnimationFrame.bind(window)
  const channel = new MessageChannel()
  let recording = false
  let inFrame = false
  let lastFrame = -1
  /** Time of the oldest input: not drawn, drawn for the next frame, in the frame being made. */
  let waiting: number | null = null
  let drawnBetween: number | null = null
  let painting: number | null = null
  let inputToFrameMs: number[] = []
  let frameTimesMs: number[] = []
  let inputs = 0

  const endFrame = () => {
    if (painting === null) return
    inputToFrameMs.push(performance.now() - painting)
    painting = null
  }
  const beginFrame = (timeMs: number) => {
    if (timeMs === lastFrame) return
    lastFrame = timeMs
    endFrame()
    painting = drawnBetween
    drawnBetween = null
    if (!recording) return
    frameTimesMs.push(timeMs)
    // Handled in the first task after the frame: style, layout and paint lie behind it.
    channel.port2.postMessage(null)
  }
  channel.port1.onmessage = endFrame

  window.requestAnimationFrame = (callback) =>
    nativeFrame((timeMs) => {
      beginFrame(timeMs)
      inFrame = true
      try {
        callback(timeMs)
      } finally {
        afterMicrotasks(MICROTASKS_DEEP, () => {
          inFrame = false
        })
      }
    })

  const onInput = (event: Event) => {
    if (!recording) return
    inputs++
    waiting = oldest(waiting, timeOf(event))
  }
  for (const type of WATCHED) {
    window.addEventListener(type, onInput, { capture: true, passive: true })
  }

  return {
    start: () => {
      recording = true
      waiting = drawnBetween = painting = null
      inputToFrameMs = []
      frameTimesMs = []
      inputs = 0
    },
    stop: () => {
      recording = false
      return { inputToFrameMs, frameTimesMs, inputs }
    },
    drawn: () => {
      if (waiting === null) return
      if (inFrame) painting = oldest(painting, waiting)
      else drawnBetween = oldest(drawnBetween, waiting)
      waiting = null
    },
    isBehind: () => waiting !== null || drawnBetween !== null || painting !== null,
    isRecording: () => recording,
  }
}

export const probe = installProbe()

function oldest(a: number | null, b: number): number {
  return a === null ? b : Math.min(a, b)
}

/** Moves that came while the thread was busy arrive as one event: what counts is the first. */
function timeOf(event: Event): number {
  const first = event instanceof PointerEvent ? event.getCoalescedEvents()[0] : undefined
  return first?.timeStamp ?? event.timeStamp
}

function afterMicrotasks(deep: number, callback: () => void) {
  if (deep === 0) callback()
  else queueMicrotask(() => afterMicrotasks(deep - 1, callback))
}
