import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { geometryQuery } from '../data/queries'
import type { Lens } from '../lenses/lens'
import { countryNames } from '../map/country-names'
import type { Padding } from '../map/framing'
import { cityGeometry, disputedGeometry, mapGeometry } from '../map/geometry'
import type { MapTarget } from '../map/map-input'
import { MapTools } from '../map/map-tools'
import { REDUCED_MOTION, useMedia, WIDE } from '../ui/use-media'
import { useView, useViewStore } from '../url/use-view'
import { CityInset } from './city-inset'
import { useHoverStore } from './hover-store'
import { lensInput, useLens } from './lens'
import { useMapFeed } from './map-feed'
import styles from './map-stage.module.css'
import { Origins } from './origins'
import { useRecord } from './record'
import { useTheme } from './theme'
import { useGoToEvent } from './use-go-to-event'
import { useMatchingEvents } from './use-search'

const MapPane = lazy(() => import('../map/map-pane').then(({ MapPane }) => ({ default: MapPane })))

const PADDING: Record<'broad' | 'wide' | 'narrow', Record<Lens['projection'], Padding>> = {
  broad: {
    // With room to spare the west of Sumatra keeps clear of the legend.
    mercator: { top: 20, right: 420, bottom: 20, left: 280 },
    globe: { top: 20, right: 410, bottom: 20, left: 200 },
  },
  wide: {
    mercator: { top: 20, right: 420, bottom: 20, left: 236 },
    globe: { top: 20, right: 410, bottom: 20, left: 200 },
  },
  narrow: {
    mercator: { top: 10, right: 8, bottom: 10, left: 8 },
    // Lower and to the left: the date stands over the other corner.
    globe: { top: 92, right: 72, bottom: 4, left: 8 },
  },
}

/** Wide enough for legend, region and details side by side. */
const BROAD = '(min-width: 75em)'

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
  const broad = useMedia(BROAD)
  const needsCity = lens.lens.needsCity ?? false
  // Unasked, the inset has the city's land once the map is there.
  const cityLand = useCity(needsCity || (ready && wide))
  const city = needsCity ? cityLand : null
  const disputed = useDisputed(ready)
  const [near, setNear] = useState(false)
  const fine = useFineLand(near, world)
  const labels = useView('labels')
  const names = useMemo(() => countryNames(record.members, labels), [record.members, labels])
  const feed = useMapFeed({
    record,
    lens,
    city,
    disputed,
    fine,
    names,
    theme: useTheme(),
    padding: PADDING[wide ? (broad ? 'broad' : 'wide') : 'narrow'][lens.lens.projection],
    reducedMotion: useMedia(REDUCED_MOTION),
    // Embedded, the map is a part of somebody's page, which has to scroll past it.
    cooperative: String(useView('mode')) === 'embed',
    matching: useMatchingEvents(),
  })
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
          feed={feed}
          onReady={() => setReady(true)}
          onFailure={onFailure}
          onChoose={choose}
          onNear={() => setNear(true)}
          onHover={(country, eventId) => hovers.set({ country, eventId })}
          onCamera={(map) => views.patch({ map })}
        />
      </Suspense>
      {cityLand && wide && <CityInset feed={feed} city={cityLand} />}
      <MapTools labels={labels} onLabels={(next) => views.patch({ labels: next })}>
        <Origins ofMapOnly />
      </MapTools>
    </div>
  )
}

/** The region in finer detail, fetched when the map is near enough to show it. */
function useFineLand(isNear: boolean, world: DrawnMapProps['world']) {
  const { atlas } = useRecord()
  const { data } = useQuery({
    ...geometryQuery(atlas ?? undefined, 'region'),
    enabled: atlas !== null && isNear,
  })
  return useMemo(() => (data ? mapGeometry(data, world) : null), [data, world])
}

/** Lines of claims, fetched once the map has been drawn: it can do without them. */
function useDisputed(isDrawn: boolean) {
  const { atlas } = useRecord()
  const { data } = useQuery({
    ...geometryQuery(atlas ?? undefined, 'disputed'),
    enabled: atlas !== null && isDrawn,
  })
  return useMemo(() => (data ? disputedGeometry(data) : null), [data])
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
