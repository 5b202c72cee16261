/** A worker that loads is there by then, but on a slow line. */
const CHECK_MS = 4000

/**
 * Whether the map's worker can be had. MapLibre says nothing where it cannot: the style never comes.
 * Asks only once the map is late.
 * @returns a function that gives up asking
 */
export function checkWorker(url: string, onBlocked: (reason: string) => void): () => void {
  const stop = new AbortController()
  const blocked = () => {
    if (!stop.signal.aborted) onBlocked('the part of the map that prepares its pictures is blocked')
  }
  const ask = () =>
    fetch(url, { signal: stop.signal }).then(({ ok }) => {
      if (!ok) blocked()
    }, blocked)
  const timer = setTimeout(ask, CHECK_MS)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}
