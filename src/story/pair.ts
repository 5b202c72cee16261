import { after } from '../ui/after'

/** The flag of an address that opens the presenter window; its value names the pair of windows. */
const PRESENTER_KEY = 'presenter'

const STORED = 'asean-in-time:pair'

/**
 * Names the wall, so that two walls on one machine do not follow each other's presenter. Lasts over
 * a reload of the tab where the browser lets it.
 */
export function pairOfWall(): string {
  try {
    const known = sessionStorage.getItem(STORED)
    if (known) return known
    sessionStorage.setItem(STORED, FRESH)
  } catch {
    // Storage may be refused; the name then lasts until the reload.
  }
  return FRESH
}

const FRESH = Math.random().toString(36).slice(2, 8)

/** The address of the presenter window. */
function presenterAddress(href: string, pair: string): string {
  const url = new URL(href)
  url.searchParams.set(PRESENTER_KEY, pair)
  return url.href
}

/** Null where the browser cannot link two windows. */
export function openChannel(pair: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`asean-in-time:${pair}`)
  } catch {
    return null
  }
}

/** The presenter window that this page has opened last. */
let opened: Window | null = null

/** A window says goodbye a little before it is closed, and so long its name still finds it. */
const CLOSING_MS = 1000
const LOOK_EVERY_MS = 20

/**
 * Opens the presenter window of this wall, or brings it to the front.
 * @param isLeaving the window of before has said goodbye, or does not answer
 * @returns a sentence where that cannot be done; null where it was
 */
export async function openPresenter(isLeaving: boolean): Promise<string | null> {
  const pair = pairOfWall()
  const channel = openChannel(pair)
  if (!channel) return 'This browser cannot link two windows, so there is no presenter window here.'
  channel.close()
  if (isLeaving) await untilClosed()
  const address = presenterAddress(location.href, pair)
  opened = window.open(address, `presenter-${pair}`, 'popup,width=1180,height=820')
  if (!opened) {
    return 'The browser did not let the presenter window open. Allow pop-ups for this page, then press S again.'
  }
  opened.focus()
  return null
}

/** A window that stays is one that does not answer: it is then loaded anew. */
async function untilClosed(): Promise<void> {
  for (let waited = 0; opened && !opened.closed && waited < CLOSING_MS; waited += LOOK_EVERY_MS) {
    await after(LOOK_EVERY_MS)
  }
}
