import {
  applyPatch,
  DEFAULT_VIEW,
  isChoice,
  sameView,
  type ViewPatch,
  type ViewState,
} from '../domain/view-state'
import { type IgnoredParameter, readAddress, writeAddress } from './address'

/** What the store needs of a browser window; tests bring their own. */
export interface AddressBar {
  location: { search: string; pathname: string; hash: string }
  history: {
    pushState: (data: unknown, unused: string, url: string) => void
    replaceState: (data: unknown, unused: string, url: string) => void
  }
  addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void
  setTimeout: (callback: () => void, delayMs: number) => number
  clearTimeout: (id: number) => void
}

export interface PatchOptions {
  /** A choice takes the place of the present entry, where many of them are one thing to undo. */
  history?: 'replace'
}

export interface ViewStore {
  get: () => ViewState
  /** Parameters of the address as opened that could not be read. */
  ignored: () => readonly IgnoredParameter[]
  subscribe: (listener: () => void) => () => void
  patch: (patch: ViewPatch, options?: PatchOptions) => void
  /** Keys that were patched since the address was read, or the story chosen. */
  patched: () => ReadonlySet<keyof ViewState>
  /** Corrects the view without a trace in the history, for what only the record can tell. */
  correct: (patch: ViewPatch) => void
  /** Writes what a drag has not yet written, so that the address can be handed on. */
  flush: () => void
  /**
   * Adds an entry for what is opened without a change of the view, so that Back closes it.
   * @param state what the entry has for whoever comes back to it
   */
  addEntry: (state: string) => void
  /** What an address without keys stands for: a story's step has values of its own. */
  setBase: (baseOf: (view: ViewState) => ViewState) => void
  /** What an address without keys stands for while the view is in its present story and step. */
  base: () => ViewState
}

/** Name of a window that shows a view in small, as a sample: its history is that of the page around. */
export const PREVIEW_WINDOW = 'preview-of-this-view'

/** Browsers drop history calls that come too fast (Safari: 100 in 10 s), so a drag writes seldom. */
const WRITE_DELAY_MS = 250

/**
 * Holds the view and keeps it and the address alike. Choices add a history entry at once; drags
 * replace the current entry, throttled. What a drag has not yet written is written first, so that
 * Back returns to where the drag had ended.
 * @param addsEntries whether a choice adds one
 */
export function createViewStore(bar: AddressBar, addsEntries = true): ViewStore {
  let { view, ignored } = readAddress(bar.location.search)
  let timer: number | null = null
  let baseOf = (_view: ViewState) => DEFAULT_VIEW
  const patched = new Set<keyof ViewState>()
  const listeners = new Set<() => void>()

  const address = () =>
    bar.location.pathname +
    writeAddress(bar.location.search, view, baseOf(view)) +
    bar.location.hash
  const write = (method: 'pushState' | 'replaceState', state: string | null = null) => {
    try {
      bar.history[method](state, '', address())
    } catch {
      // Refused in a frame without an origin, or by a browser that finds it too often: the view
      // changes all the same, and the next write makes good for this one.
    }
  }
  const flush = () => {
    if (timer === null) return
    bar.clearTimeout(timer)
    timer = null
    write('replaceState')
  }
  const adopt = (next: ViewState) => {
    view = next
    for (const listener of listeners) listener()
  }

  bar.addEventListener('pagehide', flush)
  bar.addEventListener('popstate', () => {
    if (timer !== null) bar.clearTimeout(timer)
    timer = null
    const reading = readAddress(bar.location.search)
    ignored = reading.ignored
    patched.clear()
    // Told even where the view stays as it was: what could not be read is another.
    adopt(sameView(view, reading.view) ? view : reading.view)
  })

  const replaceSoon = () => {
    timer ??= bar.setTimeout(flush, WRITE_DELAY_MS)
  }

  return {
    get: () => view,
    flush,
    addEntry: (state) => {
      flush()
      if (addsEntries) write('pushState', state)
    },
    setBase: (next) => {
      baseOf = next
    },
    base: () => baseOf(view),
    ignored: () => ignored,
    patched: () => patched,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    patch: (patch, { history } = {}) => {
      const next = applyPatch(view, patch)
      if (next === view) return
      if (next.story !== view.story) patched.clear()
      for (const key of Object.keys(patch)) patched.add(key as keyof ViewState)
      const push = addsEntries && history !== 'replace' && isChoice(view, patch)
      if (push) flush()
      adopt(next)
      if (push) write('pushState')
      else replaceSoon()
    },
    correct: (patch) => {
      const next = { ...view, ...patch }
      if (sameView(view, next)) return
      adopt(next)
      replaceSoon()
    },
  }
}
