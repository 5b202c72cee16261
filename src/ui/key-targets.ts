import { isWithin } from '../ui/turn-away'

const TEXT_FIELDS = 'input, textarea, select, [contenteditable="true"]'
/** Space belongs to what it would press. */
const PRESSABLE = 'button, a[href], summary'

/** Whether a key is meant for the page: no modifier makes it the browser's, no field takes it. */
export function isForPage(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || isWithin(event.target, TEXT_FIELDS))
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
