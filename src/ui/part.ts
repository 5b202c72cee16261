import { useEffect, useState } from 'react'

/**
 * A part of the page whose code is fetched apart. Unlike `lazy` it is there in the first drawing if
 * its code is, and is never held back: React keeps what was suspended from showing for 300 ms.
 */
export interface Part<T> {
  /** Fetches the code; what failed is tried again. */
  fetch: () => Promise<T>
  /**
   * What was fetched; null while it is on its way.
   * @throws {Error} where it cannot be had, for a boundary above
   */
  use: () => T | null
}

/** @param load fetches the code; called once, and again only after it failed */
export function part<T>(load: () => Promise<T>): Part<T> {
  let value: T | null = null
  let pending: Promise<T> | null = null
  const fetch = () => {
    pending ??= load().then(
      (loaded) => {
        value = loaded
        return loaded
      },
      (error) => {
        pending = null
        throw error
      },
    )
    return pending
  }
  return { fetch, use: () => usePart(fetch, value) }
}

function usePart<T>(fetch: () => Promise<T>, value: T | null): T | null {
  const [loaded, setLoaded] = useState(() => ({ value }))
  const [failure, setFailure] = useState<unknown>(null)
  const isMissing = loaded.value === null
  useEffect(() => {
    if (!isMissing) return
    let isGone = false
    fetch().then(
      (value) => {
        if (!isGone) setLoaded({ value })
      },
      (error: unknown) => {
        if (!isGone) setFailure(error)
      },
    )
    return () => {
      isGone = true
    }
  }, [isMissing, fetch])
  if (failure !== null) throw failure
  return loaded.value
}
