import { createKeeper } from './keeper'
import { WORKER } from './stored-files'

/** The one keeper of this page, at work in the browser itself. */
export const browserKeeper = createKeeper({
  worker: async () => {
    // Absent on pages that are not secure, and in some private windows.
    if (!('serviceWorker' in navigator)) return null
    const { Workbox } = await import('workbox-window')
    return new Workbox(new URL(WORKER, document.baseURI).href)
  },
  stored: () => navigator.serviceWorker.ready,
  isControlled: () => navigator.serviceWorker.controller !== null,
  isOnline: () => navigator.onLine,
  reload: () => location.reload(),
})

/** Asks the browser not to clear what is stored when space runs short; it may say no. */
export async function askToPersist(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false)
}
