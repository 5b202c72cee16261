/** A rectangle on the screen, in CSS pixels from the viewport's top left corner. */
export interface ScreenBox {
  left: number
  top: number
  width: number
  height: number
}

interface Extent {
  width: number
  height: number
}

/** Where a panel goes, in CSS pixels; one of `top` and `bottom` is given, from that edge. */
export type PopoverPlace = { left: number; maxHeight: number } & (
  | { top: number; bottom?: never }
  | { bottom: number; top?: never }
)

/** Room to the edges of the viewport, and between the panel and what it belongs to. */
const MARGIN_PX = 8
/** A side with less room than this shows too little of a panel to be worth it. */
const LEAST_PX = 120

/**
 * Puts a panel above its anchor, or below where it does not fit above, or on the roomier side
 * where it fits on neither, and always inside the viewport; over an anchor that leaves no room.
 * @param panel width, and the height that the content asks for, in CSS pixels
 */
export function placePopover(anchor: ScreenBox, panel: Extent, viewport: Extent): PopoverPlace {
  const inside = viewport.height - 2 * MARGIN_PX
  const belowTop = Math.max(anchor.top + anchor.height + MARGIN_PX, MARGIN_PX)
  // An anchor out of view below still leaves the panel in view.
  const aboveBottom = Math.max(viewport.height - anchor.top + MARGIN_PX, MARGIN_PX)
  const above = viewport.height - MARGIN_PX - aboveBottom
  const below = viewport.height - MARGIN_PX - belowTop
  const centred = anchor.left + anchor.width / 2 - panel.width / 2
  const furthest = viewport.width - MARGIN_PX - panel.width
  const left = Math.max(MARGIN_PX, Math.min(centred, furthest))
  const fits = panel.height <= above
  if (!fits && Math.max(above, below) < Math.min(LEAST_PX, panel.height)) {
    return { left, bottom: MARGIN_PX, maxHeight: inside }
  }
  return fits || above >= below
    ? { left, bottom: aboveBottom, maxHeight: above }
    : { left, top: belowTop, maxHeight: below }
}
