/** Where a browser does not say when it rests. */
const REST_MS = 200

/**
 * Acts when the browser rests.
 * @param timeoutMs at the latest then; without it the act waits for as long as it takes
 * @returns takes it back
 */
export function whenIdle(act: () => void, timeoutMs?: number): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, REST_MS)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, timeoutMs === undefined ? {} : { timeout: timeoutMs })
  return () => cancelIdleCallback(handle)
}

/** An idle period is so long, in ms, where no frame and no timer is near; a browser gives 50 at most. */
const AT_REST_MS = 30

/**
 * Acts when the browser has nothing to do for a while, and not between two frames: for what would
 * hold up whatever came in the meantime.
 * @returns takes it back
 */
export function whenAtRest(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') return whenIdle(act)
  const wait = (deadline: IdleDeadline) => {
    if (deadline.timeRemaining() >= AT_REST_MS) act()
    else handle = requestIdleCallback(wait)
  }
  let handle = requestIdleCallback(wait)
  return () => cancelIdleCallback(handle)
}
