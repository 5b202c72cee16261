import type { Recording } from './contract'
import { FrameLedger } from './frame-ledger'

const WATCHED = ['pointermove', 'wheel'] as const
/** A drawing may be reported by microtasks that a frame's callbacks queue, which queue others. */
const MICROTASKS_DEEP = 5

/** Follows input to the end of the main thread's work on the frame that shows it. */
interface Probe {
  start: () => void
  stop: () => Omit<Recording, 'movedShare'>
  /** To be called by whatever notices that the library has drawn. */
  drawn: () => void
  /** Whether an input has not been drawn yet. */
  isBehind: () => boolean
  isRecording: () => boolean
}

/**
 * Must run before a library does, so pages load this file first: it wraps `requestAnimationFrame`,
 * to tell what is drawn within a frame from what is drawn between two.
 */
function installProbe(): Probe {
  const nativeFrame = window.requestAnimationFrame.bind(window)
  const channel = new MessageChannel()
  let recording = false
  let ledger = new FrameLedger()
  let frameTimesMs: number[] = []
  let inputs = 0
  let lastFrame = -1

  const beginFrame = (timeMs: number) => {
    // All callbacks of a frame get the same time: only the first begins it.
    if (timeMs === lastFrame || !recording) return
    lastFrame = timeMs
    ledger.frameBegins(performance.now())
    frameTimesMs.push(timeMs)
    // Handled in the first task after the frame: style, layout and paint lie behind it.
    channel.port2.postMessage(null)
  }
  channel.port1.onmessage = () => ledger.frameEnds(performance.now())

  window.requestAnimationFrame = (callback) =>
    nativeFrame((timeMs) => {
      beginFrame(timeMs)
      ledger.callbackBegins()
      try {
        callback(timeMs)
      } finally {
        afterMicrotasks(MICROTASKS_DEEP, () => ledger.callbackEnds())
      }
    })

  for (const type of WATCHED) {
    const onInput = (event: Event) => {
      if (!recording) return
      inputs++
      ledger.input(timeOf(event))
    }
    window.addEventListener(type, onInput, { capture: true, passive: true })
  }

  return {
    start: () => {
      ledger = new FrameLedger()
      frameTimesMs = []
      inputs = 0
      recording = true
    },
    stop: () => {
      recording = false
      return { inputToFrameMs: ledger.agesMs, frameTimesMs, inputs }
    },
    drawn: () => ledger.drawn(),
    isBehind: () => ledger.isBehind,
    isRecording: () => recording,
  }
}

export const probe = installProbe()

/** Moves that came while the thread was busy arrive as one event: what counts is the first. */
function timeOf(event: Event): number {
  const first = event instanceof PointerEvent ? event.getCoalescedEvents()[0] : undefined
  return first?.timeStamp ?? event.timeStamp
}

function afterMicrotasks(deep: number, callback: () => void) {
  if (deep === 0) callback()
  else queueMicrotask(() => afterMicrotasks(deep - 1, callback))
}
