import type { BenchPage, Library, View } from './contract'
import { probe } from './probe'

const CALM_FRAMES = 15
const CALM_GAP_MS = 40
const SETTLE_LIMIT_MS = 20_000
/** Input that changes nothing is never drawn: waiting for it ends here. */
const DRAIN_FRAMES = 10

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** Puts a library behind `window.bench`. */
export function offerPage(library: Library) {
  const container = document.getElementById('timeline')
  if (!container) throw new Error('the page has no element "timeline"')
  let text: string | null = null
  let moved = 0

  const bench: BenchPage = {
    wheelZooms: library.wheelZooms,
    load: async (address) => {
      text = await (await fetch(address)).text()
    },
    start: async () => {
      if (text === null) throw new Error('start needs load first')
      const startMs = performance.now()
      library.draw(container, text)
      // Held on to, it would count as the library's.
      text = null
      while (!library.isShown()) await nextFrame()
      await nextFrame()
      await nextFrame()
      const elapsedMs = performance.now() - startMs
      library.onDrawn(probe.drawn)
      return elapsedMs
    },
    settle,
    show: library.show,
    view: library.view,
    dragFrom: library.dragFrom,
    record: () => {
      probe.start()
      watchMoves()
    },
    finish: async () => {
      for (let frame = 0; frame < DRAIN_FRAMES && probe.isBehind(); frame++) await nextFrame()
      return { ...probe.stop(), movedShare: moved }
    },
  }

  /** Also keeps frames coming, so that gaps between them can be told from there being nothing to draw. */
  function watchMoves() {
    const start = library.view()
    moved = 0
    const watch = () => {
      moved = Math.max(moved, shareMoved(start, library.view()))
      if (probe.isRecording()) requestAnimationFrame(watch)
    }
    requestAnimationFrame(watch)
  }

  window.bench = bench
}

function shareMoved(start: View, now: View): number {
  const lengthBefore = start.to - start.from
  return (Math.abs(now.from - start.from) + Math.abs(now.to - start.to)) / (2 * lengthBefore)
}

async function settle() {
  const limitMs = performance.now() + SETTLE_LIMIT_MS
  let previousMs = await nextFrame()
  for (let calm = 0; calm < CALM_FRAMES && performance.now() < limitMs; ) {
    const nowMs = await nextFrame()
    calm = nowMs - previousMs < CALM_GAP_MS ? calm + 1 : 0
    previousMs = nowMs
  }
}
