import { FORCED_COLORS } from './colors'

const SYSTEM_COLORS = ['(prefers-color-scheme: dark)', FORCED_COLORS]

/**
 * Calls back when what a canvas shows no longer holds though nothing on it moved: other colours, a
 * face that arrived late, a surface that the system had taken away.
 */
export function onLookChange(canvas: HTMLCanvasElement, listener: () => void): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal }
  for (const query of SYSTEM_COLORS) matchMedia(query).addEventListener('change', listener, options)
  document.fonts?.addEventListener('loadingdone', listener, options)
  canvas.addEventListener('contextrestored', listener, options)
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    stop.abort()
    observer.disconnect()
  }
}
