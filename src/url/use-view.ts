import { createContext, use, useSyncExternalStore } from 'react'
import type { ViewState } from '../domain/view-state'
import type { ViewStore } from './view-store'

export const ViewStoreContext = createContext<ViewStore | null>(null)

/** @throws {Error} outside a `ViewStoreContext` */
export function useViewStore(): ViewStore {
  const store = use(ViewStoreContext)
  if (!store) throw new Error('useViewStore needs a ViewStoreContext above it')
  return store
}

/** One part of the view; the component draws again only when that part changes. */
export function useView<K extends keyof ViewState>(key: K): ViewState[K] {
  const store = useViewStore()
  return useSyncExternalStore(store.subscribe, () => store.get()[key])
}
