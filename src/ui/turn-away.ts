/** What of a viewer's doing is no turning away. */
interface Meant {
  /** A press there is meant for what runs. */
  press: (target: EventTarget | null) => boolean
  /** So is this key. */
  key: (event: KeyboardEvent) => boolean
  /** What else Escape would do, for that to wait for the next one. */
  holdEscape: (event: KeyboardEvent) => void
}

/**
 * Calls back when the viewer turns to anything else than what runs by itself: a press, the wheel or
 * a key, Back, or another page.
 * @returns ends it
 */
export function onTurnAway(turnedAway: () => void, meant: Meant): () => void {
  const end = new AbortController()
  const options = { capture: true, signal: end.signal }
  const onPress = ({ target }: Event) => {
    if (!meant.press(target)) turnedAway()
  }
  addEventListener('pointerdown', onPress, options)
  addEventListener('wheel', onPress, { ...options, passive: true })
  addEventListener(
    'keydown',
    (event) => {
      if (meant.key(event)) return
      if (event.key === 'Escape') meant.holdEscape(event)
      turnedAway()
    },
    options,
  )
  addEventListener('popstate', turnedAway, options)
  document.addEventListener('visibilitychange', () => document.hidden && turnedAway(), options)
  return () => end.abort()
}

/** Whether an event happened at an element that matches, or inside one. */
export function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
