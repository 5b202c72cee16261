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
