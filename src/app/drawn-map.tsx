import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react'
import { geometryQuery } from '../data/queries'
import type { Lens } from '../lenses/lens'
import type { Padding } from '../map/framing'
import { cityGeometry } from '../map/geometry'
import type { MapTarget } from '../map/map-input'
import { REDUCED_MOTION, useMedia, WIDE } from '../ui/use-media'
import { useView, useViewStore } from '../url/use-view'
import { useHoverStore } from './hover-store'
import { lensInput, useLens } from './lens'
import { useMapFeed } from './map-feed'
import styles from './map-stage.module.css'
import { useRecord } from './record'
import { useTheme } from './theme'
import { useGoToEvent } from './use-go-to-event'
import { useMatchingEvents } from './use-search'

const MapPane = lazy(() => import('../map/map-pane').then(({ MapPane }) => ({ default: MapPane })))

const PADDING: Record<'wide' | 'narrow', Record<Lens['projection'], Padding>> = {
  wide: {
    mercator: { top: 20, right: 420, bottom: 20, left: 236 },
    globe: { top: 20, right: 410, bottom: 20, left: 200 },
  },
  narrow: {
    mercator: { top: 10, right: 8, bottom: 10, left: 8 },
    // Lower and to the left: the date stands over the other corner.
    globe: { top: 64, right: 72, bottom: 4, left: 8 },
  },
}

type DrawnMapProps = Pick<Parameters<typeof MapPane>[0], 'region' | 'world' | 'onFailure'>

/** The map with what view, hover and record make of it, and what a press on it does. */
export function DrawnMap({ region, world, onFailure }: DrawnMapProps) {
  const record = useRecord()
  const lens = useLens()
  const views = useViewStore()
  const hovers = useHoverStore()
  const goTo = useGoToEvent()
  const [ready, setReady] = useState(false)
  const wide = useMedia(WIDE)
  const presenting = usePresentPadding(wide)
  const city = useCity(lens.lens.needsCity ?? false)
  const feed = useMapFeed({
    record,
    lens,
    city,
    theme: useTheme(),
    padding: presenting ?? PADDING[wide ? 'wide' : 'narrow'][lens.lens.projection],
    reducedMotion: useMedia(REDUCED_MOTION),
    matching: useMatchingEvents(),
  })
  const names = useMemo(
    () => new Map(record.members.map(({ id, name }) => [id, name.en])),
    [record.members],
  )
  const placeOf = (code: string) =>
    lens.lens.placeOf?.(code, lensInput(lens, views.get().date)) ?? code
  const choose = (target: MapTarget) => {
    const none = { place: null, event: null }
    if (target.kind === 'nothing') views.patch(none)
    else if (target.kind === 'country') views.patch({ ...none, place: placeOf(target.code) })
    else if (target.kind === 'mark') views.patch({ ...none, ...target.target })
    else if (target.id.startsWith('match:')) goTo(target.id.slice('match:'.length))
    else if (!target.id.startsWith('event:')) views.patch({ ...none, place: target.id })
  }
  return (
    <div
      className={styles.fade}
      data-ready={ready || undefined}
      data-projection={lens.lens.projection}
    >
      <Suspense fallback={null}>
        <MapPane
          region={region}
          world={world}
          names={names}
          feed={feed}
          onReady={() => setReady(true)}
          onFailure={onFailure}
          onChoose={choose}
          onHover={(country, eventId) => hovers.set({ country, eventId })}
          onCamera={(map) => views.patch({ map })}
        />
      </Suspense>
    </div>
  )
}

/** Present mode has its words on the left, as wide as `present.module.css` says. */
const PANEL_SHARE = 0.39

/** Null where nobody presents, or where the words stand below the map. */
function usePresentPadding(wide: boolean): Padding | null {
  const isOn = useView('mode') === 'present' && wide
  const widthPx = useSyncExternalStore(onResize, () => innerWidth)
  return useMemo(
    () => (isOn ? { top: 24, right: 24, bottom: 24, left: widthPx * PANEL_SHARE } : null),
    [isOn, widthPx],
  )
}

function onResize(listener: () => void) {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/** The city's land, fetched when a lens needs it; null until then, and where it cannot be had. */
function useCity(isNeeded: boolean) {
  const { atlas } = useRecord()
  const { data } = useQuery({
    ...geometryQuery(atlas ?? undefined, 'city'),
    enabled: atlas !== null && isNeeded,
  })
  return useMemo(() => (data && isNeeded ? cityGeometry(data) : null), [data, isNeeded])
}
