declare global {
  interface Window {
    /** When the map was first whole, milliseconds from opening the address. */
    drawnMs?: number
  }
}

/** In the page, before its scripts: notes when the map says that it is drawn. */
export function noteDrawn() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-ready]')) return
    window.drawnMs = performance.now()
    observer.disconnect()
  })
  const options = { subtree: true, attributes: true, attributeFilter: ['data-ready'] }
  observer.observe(document, options)
}
