/** The page has all it asked for when no further request ends for so long. */
const QUIET_MS = 3000

/**
 * Resolves when the page's own files have come and the browser has nothing to draw: what is
 * stored for later must not hold up what is looked at now.
 */
export function whenQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      observer.disconnect()
      // Safari has no idle callback; there the wait alone has to do.
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
      else resolve()
    }
    let timer = setTimeout(settle, QUIET_MS)
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(settle, QUIET_MS)
    })
    observer.observe({ type: 'resource' })
  })
}
