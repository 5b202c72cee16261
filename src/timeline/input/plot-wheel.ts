/** So long after its last step a wheel counts as turning. */
const TURNING_MS = 250
const ZOOM_KEYS = new Set(['Control', 'Meta'])

/**
 * Hears every step of the wheel over an element. At rest it listens so that a step can be kept from
 * the page, for which a browser holds each step back until the one before is answered. While a
 * wheel turns and the page could not scroll anyway, it listens passively: steps come as they are
 * made, about a frame sooner.
 * @param onStep keeps the step from the page itself where `canKeep` says that it may
 * @returns stops listening
 */
export function listenToWheel(
  element: HTMLElement,
  onStep: (event: WheelEvent, canKeep: boolean) => void,
): () => void {
  let passive = false
  let lastMs = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  const listen = (next: boolean) => {
    element.removeEventListener('wheel', hear)
    passive = next
    element.addEventListener('wheel', hear, { passive })
  }
  const rest = () => {
    const leftMs = lastMs + TURNING_MS - performance.now()
    timer = leftMs > 0 ? setTimeout(rest, leftMs) : null
    if (timer === null && passive) listen(false)
  }
  const hear = (event: WheelEvent) => {
    lastMs = performance.now()
    onStep(event, !passive)
    if (passive || !mayPass(event)) return
    listen(true)
    timer ??= setTimeout(rest, TURNING_MS)
  }
  // With Ctrl the next step would zoom the page.
  const onKey = ({ key }: KeyboardEvent) => passive && ZOOM_KEYS.has(key) && listen(false)
  window.addEventListener('keydown', onKey)
  listen(false)
  return () => {
    element.removeEventListener('wheel', hear)
    window.removeEventListener('keydown', onKey)
    if (timer !== null) clearTimeout(timer)
  }
}

/** Whether the steps after this one would do nothing to the page: no zoom, no scroll, no frame around it. */
function mayPass({ ctrlKey, metaKey, deltaX, deltaY }: WheelEvent): boolean {
  const isZoom = ctrlKey || metaKey
  const isSideways = Math.abs(deltaX) > Math.abs(deltaY)
  const { scrollHeight, clientHeight } = document.documentElement
  return !isZoom && !isSideways && scrollHeight <= clientHeight && window.parent === window
}
