import { useEffect, useState, useSyncExternalStore } from 'react'

/** Whether the page fills the screen. */
export function useIsFullScreen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      document.addEventListener('fullscreenchange', listener)
      return () => document.removeEventListener('fullscreenchange', listener)
    },
    () => document.fullscreenElement !== null && document.fullscreenElement !== undefined,
  )
}

/**
 * Fills the screen, or gives it back.
 * @returns a sentence where the browser refuses; null where it was done
 */
export async function toggleFullScreen(): Promise<string | null> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
    return null
  } catch {
    return 'Full screen is not available here. The browser’s own key for it, often F11, may work.'
  }
}

/** Gives the screen back, where the page fills it. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
}

const STAYS_NOT_AWAKE =
  'The browser does not keep this screen awake. The device’s own settings can.'

/** Long enough to be read, and gone before the first step is over. */
const SAID_MS = 9000

/**
 * Keeps the screen awake while it is mounted; a hidden page loses the lock and asks again. Where
 * the browser refuses, the screen goes dark as it always did: nothing else depends on it.
 * @returns a sentence that says so, for a little while; else null
 */
export function useWakeLock(): string | null {
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    if (!isRefused) return
    const timer = setTimeout(() => setRefused(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [isRefused])
  useEffect(() => {
    let ended = false
    let lock: WakeLockSentinel | null = null
    const ask = async () => {
      if (ended || document.visibilityState !== 'visible') return
      try {
        const granted = await navigator.wakeLock.request('screen')
        if (ended) await granted.release()
        else lock = granted
      } catch {
        // Refused, as on a low battery, or not there at all, as in older browsers.
        lock = null
        if (!ended) setRefused(true)
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      ended = true
      document.removeEventListener('visibilitychange', ask)
      lock?.release().catch(() => undefined)
    }
  }, [])
  return isRefused ? STAYS_NOT_AWAKE : null
}
