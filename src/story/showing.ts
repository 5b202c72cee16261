import { createContext, use, useSyncExternalStore } from 'react'

/** Where the bright circle stands, as parts of the screen's width and height. */
export interface Spot {
  x: number
  y: number
}

/** What the wall shows on top of the view. Passing, so it is not in the address. */
export interface Showing {
  blank: boolean
  spotlight: Spot | null
  /** Seconds that every step stays when the story goes on by itself; null when it does not. */
  autoplaySeconds: number | null
}

export interface ShowingStore {
  get: () => Showing
  set: (patch: Partial<Showing>) => void
  subscribe: (listener: () => void) => () => void
}

export const NOTHING_SHOWN: Showing = { blank: false, spotlight: null, autoplaySeconds: null }

/** Tells of real changes only; nothing is covered at first. */
export function createShowingStore(): ShowingStore {
  let showing = NOTHING_SHOWN
  const listeners = new Set<() => void>()
  return {
    get: () => showing,
    set: (patch) => {
      const next = { ...showing, ...patch }
      if (sameShowing(next, showing)) return
      showing = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function sameShowing(a: Showing, b: Showing): boolean {
  return (
    a.blank === b.blank &&
    a.autoplaySeconds === b.autoplaySeconds &&
    a.spotlight?.x === b.spotlight?.x &&
    a.spotlight?.y === b.spotlight?.y
  )
}

export const ShowingContext = createContext<ShowingStore>(createShowingStore())

export function useShowingStore(): ShowingStore {
  return use(ShowingContext)
}

export function useShowing<K extends keyof Showing>(key: K): Showing[K] {
  const store = useShowingStore()
  return useSyncExternalStore(store.subscribe, () => store.get()[key])
}
