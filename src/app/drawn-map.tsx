import { useQuery } from '@tanstack/react-query'
import {
  type ComponentProps,
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { geometryQuery } from '../data/queries'
import type { Camera } from '../domain/view-state'
import type { Lens } from '../lenses/lens'
import type { Padding } from '../map/framing'
import { cityGeometry } from '../map/geometry'
import type { MapTarget } from '../map/map-input'
import { REDUCED_MOTION, useMedia, WIDE } from '../ui/use-media'
import { useView, useViewStore } from '../url/use-view'
import { ErrorBoundary } from './error-boundary'
import { useHoverStore } from './hover-store'
import { lensInput, useLens } from './lens'
import { useMapFeed } from './map-feed'
import styles from './map-stage.module.css'
import { useRecord } from './record'
import { useTheme } from './theme'
import { useGoToEvent } from './use-go-to-event'
import { type MapRenderer, useMapRenderer } from './use-map-renderer'
import { useMatchingEvents } from './use-search'

const MapPane = lazy(() => import('../map/map-pane').then(({ MapPane }) => ({ default: MapPane })))
const SvgMapPane = lazy(() =>
  import('../map/svg/svg-map-pane').then(({ SvgMapPane }) => ({ default: SvgMapPane })),
)

const PADDING: Record<'wide' | 'narrow' | 'framed', Record<Lens['projection'], Padding>> = {
  wide: {
    mercator: { top: 20, right: 420, bottom: 20, left: 236 },
    globe: { top: 20, right: 410, bottom: 20, left: 200 },
  },
  narrow: {
    mercator: { top: 10, right: 8, bottom: 10, left: 8 },
    // Lower and to the left: the date stands over the other corner.
    globe: { top: 64, right: 72, bottom: 4, left: 8 },
  },
  // No details beside it.
  framed: {
    mercator: { top: 20, right: 20, bottom: 20, left: 236 },
    globe: { top: 20, right: 20, bottom: 20, left: 236 },
  },
}

interface DrawnMapProps extends Pick<ComponentProps<typeof MapPane>, 'region' | 'world'> {
  /** Why the map is drawn in its simple form, where nobody asked for that. */
  onReason: (reason: string | null) => void
}

/** The map with what view, hover and record make of it, and what a press on it does. */
export function DrawnMap({ region, world, onReason }: DrawnMapProps) {
  const record = useRecord()
  const lens = useLens()
  const views = useViewStore()
  const hovers = useHoverStore()
  const goTo = useGoToEvent()
  const renderer = useMapRenderer()
  const { reason } = renderer
  useEffect(() => onReason(reason), [onReason, reason])
  const wide = useMedia(WIDE)
  const framed = useView('mode') === 'embed'
  const presenting = usePresentPadding(wide)
  const city = useCity(lens.lens.needsCity ?? false)
  const feed = useMapFeed({
    record,
    lens,
    city,
    theme: useTheme(),
    padding:
      presenting ?? PADDING[wide ? (framed ? 'framed' : 'wide') : 'narrow'][lens.lens.projection],
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
  const pane = {
    ...{ region, world, names, feed },
    onChoose: choose,
    onHover: (country: string | null, eventId: string | null) => hovers.set({ country, eventId }),
    onCamera: (map: Camera) => views.patch({ map }),
  }
  return <Panes renderer={renderer} pane={pane} projection={lens.lens.projection} />
}

interface PanesProps {
  renderer: MapRenderer
  pane: Omit<ComponentProps<typeof SvgMapPane>, 'onReady'>
  projection: Lens['projection']
}

/** The map that is seen; the other is left on its surface only until this one has been drawn. */
function Panes({ renderer, pane, projection }: PanesProps) {
  const { shown, hasGl, isGlDrawn, attempt, onReady, onLost, onFailure } = renderer
  const [isSvgDrawn, setSvgDrawn] = useState(false)
  const ready = shown === 'webgl' ? isGlDrawn : isSvgDrawn
  return (
    <div
      className={styles.fade}
      data-ready={ready || undefined}
      data-renderer={shown}
      data-projection={projection}
    >
      {hasGl && (
        <div className={styles.pane} data-hidden={(shown === 'svg' && isSvgDrawn) || undefined}>
          <ErrorBoundary fallback={() => <Failure onFailure={onFailure} />}>
            <Suspense fallback={null}>
              <MapPane key={attempt} {...pane} {...{ onReady, onLost, onFailure }} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
      {shown === 'svg' && (
        <Suspense fallback={null}>
          <SvgMapPane {...pane} onReady={() => setSvgDrawn(true)} />
        </Suspense>
      )}
    </div>
  )
}

/** Present mode has its words on the left, as wide as `present.module.css` says. */
const PANEL_SHARE = 0.375

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

function Failure({ onFailure }: Pick<MapRenderer, 'onFailure'>) {
  useEffect(onFailure, [onFailure])
  return null
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
