import { createContext, use, useSyncExternalStore } from 'react'

/** What the pointer or the focus rests on. Passing, so it is not in the address. */
export interface Hover {
  eventId: string | null
  /** ISO 3166-1 alpha-3 code of a country, or id of a place. */
  country: string | null
}

export interface HoverStore {
  get: () => Hover
  set: (patch: Partial<Hover>) => void
  subscribe: (listener: () => void) => () => void
}

/** Tells of real changes only; nothing is hovered at first. */
export function createHoverStore(): HoverStore {
  let hover: Hover = { eventId: null, country: null }
  const listeners = new Set<() => void>()
  return {
    get: () => hover,
    set: (patch) => {
      const next = { ...hover, ...patch }
      if (next.eventId === hover.eventId && next.country === hover.country) return
      hover = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const HoverStoreContext = createContext<HoverStore>(createHoverStore())

export function useHoverStore(): HoverStore {
  return use(HoverStoreContext)
}

/** ISO 3166-1 alpha-3 code of a country, or id of a place; null where neither is hovered. */
export function useHoveredCountry(): string | null {
  const store = useHoverStore()
  return useSyncExternalStore(store.subscribe, () => store.get().country)
}
