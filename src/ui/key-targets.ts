import { isWithin } from '../ui/turn-away'

/** What text is written or chosen in; boxes and radio buttons hold none. */
const TEXT_FIELDS =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]'
/** What Enter and Space press: those keys belong to it. */
export const PRESSABLE = 'button, a[href], summary, input'

/** Whether a key is meant for the page: no modifier makes it the browser's, no field takes it. */
export function isForPage(event: KeyboardEvent): boolean {
  return !isForBrowser(event) && !isWithin(event.target, TEXT_FIELDS)
}

/**
 * Many keyboards write brackets with AltGr, which Windows tells as Control and Alt together, or
 * with Option: there Alt is a part of the key.
 */
function isForBrowser({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const isBracket = key === '[' || key === ']'
  return metaKey || (isBracket ? ctrlKey && !altKey : ctrlKey || altKey)
}

/** Whether a key plays or pauses. */
export function isPlayKey(event: KeyboardEvent): boolean {
  return event.key === ' ' && isForPage(event) && !isWithin(event.target, PRESSABLE)
}

/** Whether a panel is open that Escape closes; a closed one may not have left the page yet. */
export function isPopoverOpen(): boolean {
  const panels = [...document.querySelectorAll('[popover]')]
  return panels.some((panel) => panel.getClientRects().length > 0)
}
