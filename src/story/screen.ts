import { useEffect, useSyncExternalStore } from 'react'

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

/**
 * Keeps the screen awake while it is mounted; a hidden page loses the lock and asks again. Where
 * the browser refuses, the screen goes dark as it always did: nothing else depends on it.
 */
export function useWakeLock(): void {
  useEffect(() => {
    let ended = false
    let lock: WakeLockSentinel | null = null
    const ask = async () => {
      if (ended || document.visibilityState !== 'visible') return
      try {
        // Older browsers have no lock, whatever the types say.
        const { wakeLock } = navigator as { wakeLock?: WakeLock }
        const granted = (await wakeLock?.request('screen')) ?? null
        if (ended) await granted?.release()
        else lock = granted
      } catch {
        lock = null
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
}
