export type PresentAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'full-screen'
  | 'presenter'
  | 'return'
  | 'spotlight'
  | 'autoplay'
  | 'leave'

/** The keys of a keyboard and of a clicker; letters in lower case. */
const ACTIONS: Record<string, PresentAction> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'full-screen',
  s: 'presenter',
  r: 'return',
  l: 'spotlight',
  a: 'autoplay',
  Escape: 'leave',
}

/** @param key as `KeyboardEvent.key` has it; null for a key that presenting leaves alone */
export function presentActionFor(key: string): PresentAction | null {
  const name = key.length === 1 ? key.toLowerCase() : key
  return Object.hasOwn(ACTIONS, name) ? (ACTIONS[name] ?? null) : null
}

/** The keys in words, for the list of keys and the controls. */
export const PRESENT_KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['→ ↓ Page Down, Space, Enter', 'go on'],
  ['← ↑ Page Up, Backspace', 'go back'],
  ['Home, End', 'first and last step'],
  ['R', 'back to what the step shows'],
  ['B or .', 'black screen'],
  ['L', 'spotlight that follows the pointer'],
  ['A', 'go on by itself'],
  ['F', 'full screen'],
  ['S', 'presenter window'],
  ['Escape', 'stop presenting'],
]
