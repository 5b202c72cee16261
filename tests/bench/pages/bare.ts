import { BENCH_SPAN } from '../timeline/generate'
import type { Library, View } from './contract'
import { offerPage } from './page'

/**
 * No timeline: a box that follows the mouse and the wheel. What it takes is the browser's own
 * share, under which no timeline can get.
 */
const WHEEL_STEP = 0.0016

const box = document.createElement('div')
box.style.cssText = 'width: 200px; height: 100px; background: teal; will-change: transform'
let view: View = { from: BENCH_SPAN.first, to: BENCH_SPAN.last }
let drawn = () => undefined as unknown

function show(next: View) {
  view = next
  box.style.transform = `translateX(${next.from / 100}px) scaleX(${(next.to - next.from) / 10_000})`
  drawn()
}

function listen(container: HTMLElement) {
  let lastX: number | null = null
  container.addEventListener('pointerdown', ({ clientX }) => {
    lastX = clientX
  })
  container.addEventListener('pointermove', ({ clientX }) => {
    if (lastX === null) return
    const shift = ((lastX - clientX) / container.offsetWidth) * (view.to - view.from)
    lastX = clientX
    show({ from: view.from + shift, to: view.to + shift })
  })
  container.addEventListener('pointerup', () => {
    lastX = null
  })
  const onWheel = (event: WheelEvent) => {
    const middle = (view.from + view.to) / 2
    const half = ((view.to - view.from) / 2) * Math.exp(event.deltaY * WHEEL_STEP)
    show({ from: middle - half, to: middle + half })
  }
  container.addEventListener('wheel', onWheel, { passive: true })
}

const bare: Library = {
  wheelZooms: true,
  draw: (container) => {
    container.append(box)
    listen(container)
  },
  isShown: () => box.isConnected,
  view: () => view,
  show: (from, to) => show({ from, to }),
  onDrawn: (listener) => {
    drawn = listener
  },
  dragFrom: () => ({ xPx: 640, yPx: 200 }),
}

offerPage(bare)
