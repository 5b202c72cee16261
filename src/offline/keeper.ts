import type { Workbox } from 'workbox-window'

/**
 * Whether the files are kept on this device: not asked yet, on their way, all there, not possible
 * in this browser or window, or broken off half-way.
 */
export type Keeping = 'idle' | 'storing' | 'ready' | 'refused' | 'broken'

export interface KeeperState {
  keeping: Keeping
  /** A newer version of the application is stored and waits, or is in use in another window. */
  newVersion: boolean
}

/** What the keeper needs of the browser; tests bring their own. */
export interface KeeperParts {
  /** @returns null where the browser has no service worker here */
  worker: () => Promise<Pick<
    Workbox,
    'register' | 'addEventListener' | 'messageSkipWaiting'
  > | null>
  /** Resolves when all files of a first version are stored, in this window or another. */
  stored: () => Promise<unknown>
  /** Whether a service worker answers this page's requests. */
  isControlled: () => boolean
  isOnline: () => boolean
  reload: () => void
}

export interface Keeper {
  get: () => KeeperState
  subscribe: (listener: () => void) => () => void
  /** Begins to store, once; asked again after a failure, tries again. */
  start: () => Promise<void>
  /** Changes to the newer version and loads the page anew; only this window. */
  renew: () => void
}

/** Keeps the application's files on the device and watches for a newer version. */
export function createKeeper(parts: KeeperParts): Keeper {
  let state: KeeperState = { keeping: 'idle', newVersion: false }
  let worker: Awaited<ReturnType<KeeperParts['worker']>> = null
  let isWaiting = false
  let asked = false
  const listeners = new Set<() => void>()
  const set = (change: Partial<KeeperState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const watch = (watched: NonNullable<typeof worker>) => {
    let controlled = parts.isControlled()
    watched.addEventListener('waiting', () => {
      isWaiting = true
      set({ newVersion: true })
    })
    watched.addEventListener('redundant', () => {
      if (state.keeping === 'storing') set({ keeping: 'broken' })
    })
    watched.addEventListener('controlling', () => {
      if (asked) parts.reload()
      // The first worker takes over a page that had none: nothing has changed for the viewer.
      else if (controlled) set({ newVersion: true })
      isWaiting = false
      controlled = true
    })
  }

  const begin = async () => {
    set({ keeping: 'storing' })
    try {
      worker = await parts.worker()
      if (!worker) return set({ keeping: 'refused' })
      watch(worker)
      // Without network there is no newer version to ask for, only an error in the console.
      if (!parts.isControlled() || parts.isOnline()) await worker.register({ immediate: true })
      await parts.stored()
      set({ keeping: 'ready' })
    } catch {
      // Private windows and strict settings refuse by throwing; a retry would do the same.
      set({ keeping: 'refused' })
    }
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: async () => {
      if (state.keeping === 'idle' || state.keeping === 'broken') await begin()
    },
    renew: () => {
      asked = true
      if (isWaiting) worker?.messageSkipWaiting()
      else parts.reload()
    },
  }
}
