import { use, useMemo, useSyncExternalStore } from 'react'
import type { Lens } from '../../lenses/lens'
import type { Padding } from '../../map/framing'
import { useMedia, WIDE } from '../../ui/use-media'
import { useView } from '../../url/use-view'
import { isWidePanel } from '../state/wide-panel'
import { NARROW_PADDING, useRoomBeside, WallWidthContext, wallPadding } from './wall-frame'

type Projection = Lens['projection']
type Room = 'broad' | 'wide' | 'narrow'

const PADDING: Record<Room, Record<Projection, Padding>> = {
  broad: {
    // With room to spare the west of Sumatra keeps clear of the legend.
    mercator: { top: 20, right: 420, bottom: 20, left: 280 },
    globe: { top: 20, right: 410, bottom: 20, left: 270 },
  },
  wide: {
    mercator: { top: 20, right: 420, bottom: 20, left: 236 },
    globe: { top: 20, right: 410, bottom: 20, left: 200 },
  },
  narrow: NARROW_PADDING,
}

/** Wide enough for legend, region and details side by side. */
const BROAD = '(min-width: 75em)'
/** Wide enough for a map beside the card of an embedded page. */
const ROOMY = '(min-width: 36em)'
/** A panel with much to show is so much wider, and the legend of its lens. */
const WIDER_PANEL_PX = 108
const WIDER_LEGEND_PX = 50

/** What stands over the map's edges, in pixels: the view is framed in what is left. */
export function useMapPadding(projection: Projection): Padding {
  const isWide = useMedia(WIDE)
  const isBroad = useMedia(BROAD)
  const explored = PADDING[isBroad ? 'broad' : isWide ? 'wide' : 'narrow'][projection]
  const isWider = isWidePanel(useView('lens')) && isBroad
  const framed = useFramedPadding(isWide)
  const presented = usePresentPadding(projection)
  return useMemo(() => {
    const besidePanel = isWider
      ? {
          ...explored,
          left: explored.left + WIDER_LEGEND_PX,
          right: explored.right + WIDER_PANEL_PX,
        }
      : explored
    return presented ?? framed ?? besidePanel
  }, [presented, framed, explored, isWider])
}

/** Null where nobody presents. */
function usePresentPadding(projection: Projection): Padding | null {
  const isOn = useView('mode') === 'present'
  const windowPx = useSyncExternalStore(onResize, () => innerWidth)
  const widthPx = use(WallWidthContext) ?? windowPx
  const hasWordsBeside = useRoomBeside()
  return useMemo(() => {
    if (!isOn) return null
    return hasWordsBeside ? wallPadding(projection, widthPx) : NARROW_PADDING[projection]
  }, [isOn, hasWordsBeside, projection, widthPx])
}

/** Embedded, the card is there only while there is something to show. Null where all is narrow. */
function useFramedPadding(isWide: boolean): Padding | null {
  const isRoomy = useMedia(ROOMY)
  const isOn = useView('mode') === 'embed' && isRoomy
  const story = useView('story')
  const event = useView('event')
  const place = useView('place')
  const right = (story ?? event ?? place) === null ? 20 : 364
  return useMemo(
    () => (isOn ? { top: 20, right, bottom: 20, left: isWide ? 236 : 12 } : null),
    [isOn, right, isWide],
  )
}

function onResize(listener: () => void) {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}
