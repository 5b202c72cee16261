import { createContext, use } from 'react'
import type { Lens } from '../../lenses/lens'
import type { Padding } from '../../map/framing'
import type { WallSize } from '../../story/presenter-link'
import { useMedia, WIDE } from '../../ui/use-media'
import type { StepPictureKind } from './step-picture'

type Projection = Lens['projection']

/** Present mode has its words on the left, as wide as `present.module.css` says. */
const WORDS_SHARE = 0.39

/** What stands over the map of a wall that has words beside it, in pixels. */
export function wallPadding(projection: Projection, widthPx: number): Padding {
  // Around a globe the partners' names reach far to the right, where the legend stands.
  const right = projection === 'globe' ? 150 : 24
  return { top: 24, right, bottom: 24, left: widthPx * WORDS_SHARE }
}

/** Below this a wall has its words under the map, as `WIDE` says of a window. */
const LEAST_WIDE_PX = 768

/**
 * What stands over the map's edges where the words are below it. On a globe that is the date, and
 * names of places at its western rim keep inside the screen.
 */
export const NARROW_PADDING: Record<Projection, Padding> = {
  mercator: { top: 10, right: 8, bottom: 10, left: 8 },
  globe: { top: 92, right: 48, bottom: 4, left: 32 },
}

/** How wide the wall is where a window shows it in small; null where the map is the window's own. */
export const WallWidthContext = createContext<number | null>(null)

/** Whether the map's screen has room for words beside it: the window, or the wall that it shows. */
export function useRoomBeside(): boolean {
  const isWindowWide = useMedia(WIDE)
  const wallPx = use(WallWidthContext)
  return wallPx === null ? isWindowWide : wallPx >= LEAST_WIDE_PX
}

/** Below this a map draws what it shows larger than it would. */
const SHORT_EDGE_PX = 162

/** A picture of the wall's map in small: framed as the wall frames it, all of it by the same scale. */
export function wallInSmall({ widthPx, stagePx }: WallSize): Omit<StepPictureKind, 'theme'> {
  const scale = SHORT_EDGE_PX / Math.min(widthPx, stagePx)
  const scaled = (projection: Projection): Padding => {
    const { top, right, bottom, left } =
      widthPx < LEAST_WIDE_PX ? NARROW_PADDING[projection] : wallPadding(projection, widthPx)
    return {
      ...{ top: top * scale, right: right * scale, bottom: bottom * scale, left: left * scale },
    }
  }
  return {
    ...{ widthPx: widthPx * scale, heightPx: stagePx * scale, screenPx: widthPx },
    padding: { mercator: scaled('mercator'), globe: scaled('globe') },
  }
}
