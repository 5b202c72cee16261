import type { PlotElement } from './elements'
import { firstFrom } from './lane-band'

/** Names an element by what it stands for, so that the focus finds it again. */
export function keyOf(element: PlotElement): string {
  if (element.kind === 'mark') return eventKey(element.event)
  return `group-${element.group.row}-${element.group.members[0]}`
}

export function eventKey(place: number): string {
  return `event-${place}`
}

/** Place of the event that a key names, for a group that of its first; -1 for no key. */
export function placeOfKey(key: string | null): number {
  return key === null ? -1 : Number(key.slice(key.lastIndexOf('-') + 1))
}

interface TabStopInput {
  /** What had the focus last. */
  visited: string | null
  /** Places among all events; -1 where none is selected. */
  selected: number
  pastCount: number
}

/** Where Tab comes in: where the focus was, the selected event, or the last one before the cursor. */
export function tabStop(
  keys: readonly string[],
  { visited, selected, pastCount }: TabStopInput,
): string | undefined {
  if (visited !== null && keys.includes(visited)) return visited
  if (selected >= 0) return eventKey(selected)
  const events = keys.filter((key) => key.startsWith('event-'))
  const after = firstFrom(events.length, (n) => placeOfKey(events[n] ?? null), pastCount)
  return events[Math.max(after - 1, 0)] ?? keys[0]
}

/**
 * The element that a pressed key goes to from another: in view the next one, beyond it the next event.
 * @param count how many events there are
 * @returns null for a key that goes nowhere
 */
export function keyAfter(
  pressed: string,
  { key, keys, count }: { key: string; keys: readonly string[]; count: number },
): string | null {
  if (pressed === 'Home') return eventKey(0)
  if (pressed === 'End') return eventKey(count - 1)
  const step = { ArrowRight: 1, ArrowLeft: -1 }[pressed]
  if (step === undefined) return null
  const beyond = placeOfKey(key) + step
  const outside = beyond >= 0 && beyond < count ? eventKey(beyond) : null
  return keys[keys.indexOf(key) + step] ?? outside
}
