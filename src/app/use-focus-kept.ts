import { useEffect } from 'react'
import { SHEET } from '../ui/sheet'

/**
 * A key may take away what it was pressed on: a result that opens, a card that gives way to another.
 * The keyboard then goes on in the details, where there are any, and not at the top of the page.
 */
export function useFocusKept() {
  useEffect(() => {
    const onKey = () => {
      const held = document.activeElement
      if (held && held !== document.body) afterDrawing(() => keepFocus(held))
    }
    const options = { capture: true }
    // Enter presses as it goes down, Space as it comes up.
    addEventListener('keydown', onKey, options)
    addEventListener('keyup', onKey, options)
    return () => {
      removeEventListener('keydown', onKey, options)
      removeEventListener('keyup', onKey, options)
    }
  }, [])
}

function keepFocus(held: Element) {
  if (held.isConnected || document.activeElement !== document.body) return
  document.querySelector<HTMLElement>(SHEET)?.focus({ preventScroll: true })
}

/** What follows from a key is drawn in its frame; what that brings about, in the next. */
function afterDrawing(act: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
