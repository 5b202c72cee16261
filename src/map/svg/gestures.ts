import type { ScreenPoint } from '../target'
import type { CameraDriver } from './camera-driver'

/** A press that moves less than this is a press, not a drag. */
const DRAG_FROM_PX = 4
const LINE_PX = 40
/** Turn of a wheel for one zoom level, in pixels. */
const PX_PER_LEVEL = 350
const KEY_PAN_PX = 100
const KEY_PAN: Record<string, readonly [number, number]> = {
  ArrowLeft: [KEY_PAN_PX, 0],
  ArrowRight: [-KEY_PAN_PX, 0],
  ArrowUp: [0, KEY_PAN_PX],
  ArrowDown: [0, -KEY_PAN_PX],
}
const KEY_ZOOM: Record<string, number> = { '+': 1, '=': 1, '-': -1, _: -1 }

interface Presses {
  /** The page around the map keeps the wheel and single fingers, as on a page that embeds it. */
  isCooperative: () => boolean
  /** A press, with the element that it met. */
  onPress: (at: ScreenPoint, target: EventTarget | null) => void
  /** The pointer is over the map, or no longer. */
  onPoint: (at: ScreenPoint | null, target: EventTarget | null) => void
}

/** Drag, pinch, wheel and keys move the camera; a press and a pointer at rest ask what is there. */
export function listenToGestures(
  element: HTMLElement,
  driver: CameraDriver,
  { isCooperative, onPress, onPoint }: Presses,
): () => void {
  const held = new Map<number, ScreenPoint>()
  let dragged = false
  let pressed: { at: ScreenPoint; target: EventTarget | null } | null = null
  const at = ({ clientX, clientY }: MouseEvent): ScreenPoint => {
    const box = element.getBoundingClientRect()
    return { x: clientX - box.left, y: clientY - box.top }
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0 || isControl(event.target)) return
    held.set(event.pointerId, at(event))
    if (held.size > 1) dragged = true
    else {
      dragged = false
      pressed = { at: at(event), target: event.target }
    }
    driver.hold()
  }
  const move = (event: PointerEvent) => {
    const before = held.get(event.pointerId)
    const now = at(event)
    if (!before) {
      onPoint(isControl(event.target) ? null : now, event.target)
      return
    }
    if (event.pointerType === 'touch' && held.size === 1 && isCooperative()) return
    if (!dragged && pressed && distance(pressed.at, now) < DRAG_FROM_PX) return
    if (!dragged) element.setPointerCapture(event.pointerId)
    dragged = true
    const others = [...held].filter(([id]) => id !== event.pointerId)
    held.set(event.pointerId, now)
    const other = others[0]?.[1]
    if (!other) return driver.pan(now.x - before.x, now.y - before.y)
    const ratio = distance(now, other) / Math.max(distance(before, other), 1)
    driver.pan((now.x - before.x) / 2, (now.y - before.y) / 2)
    driver.zoom(Math.log2(ratio), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
  }
  const up = (event: PointerEvent) => {
    if (!held.delete(event.pointerId)) return
    if (held.size > 0) return
    driver.release()
    if (!dragged && pressed && event.type === 'pointerup') onPress(pressed.at, pressed.target)
    pressed = null
  }
  const wheel = (event: WheelEvent) => {
    if (isCooperative() && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY
    driver.zoom(-px / PX_PER_LEVEL, at(event))
  }
  const twice = (event: MouseEvent) => {
    if (!isControl(event.target)) driver.zoom(event.shiftKey ? -1 : 1, at(event))
  }
  const key = (event: KeyboardEvent) => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return
    const pan = KEY_PAN[event.key]
    const zoom = KEY_ZOOM[event.key]
    if (pan) driver.pan(...pan)
    else if (zoom) driver.zoom(zoom)
    else return
    event.preventDefault()
  }
  const leave = () => onPoint(null, null)

  const stop = new AbortController()
  const { signal } = stop
  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  element.addEventListener('pointerleave', leave, { signal })
  element.addEventListener('wheel', wheel, { signal, passive: false })
  element.addEventListener('dblclick', twice, { signal })
  element.addEventListener('keydown', key, { signal })
  return () => stop.abort()
}

const distance = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y)

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button') !== null
