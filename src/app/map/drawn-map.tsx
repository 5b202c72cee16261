import {
  type ComponentProps,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Camera } from '../../domain/view-state'
import type { Lens } from '../../lenses/lens'
import { countryNames } from '../../map/country-names'
import type { MapTarget } from '../../map/map-input'
import { MapTools } from '../../map/map-tools'
import { ErrorBoundary } from '../../ui/error-boundary'
import { REDUCED_MOTION, useMedia, WIDE } from '../../ui/use-media'
import { useView, useViewStore } from '../../url/use-view'
import { useHoverStore } from '../state/hover-store'
import { lensInput, useLens } from '../state/lens'
import { useRecord } from '../state/record'
import { useTheme } from '../state/theme'
import { useGoToEvent } from '../state/use-go-to-event'
import { useMatchingEvents } from '../state/use-search'
import { CityInset } from './city-inset'
import { useStage } from './covered-boxes'
import { tellFirstPicture } from './first-picture'
import { glPane } from './gl-pane'
import { useMapFeed } from './map-feed'
import { useCity, useDisputed, useFineLand } from './map-files'
import styles from './map-stage.module.css'
import { Origins } from './origins'
import { useMapPadding } from './use-map-padding'
import { type MapRenderer, useMapRenderer } from './use-map-renderer'
import { useUnfitCamera } from './use-unfit-camera'

const SvgMapPane = lazy(() =>
  import('../../map/svg/svg-map-pane').then(({ SvgMapPane }) => ({ default: SvgMapPane })),
)

type MapPane = NonNullable<ReturnType<typeof glPane.use>>

interface DrawnMapProps extends Pick<ComponentProps<MapPane>, 'region' | 'world'> {
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
  const [ready, setReady] = useState(false)
  const onReady = () => {
    setReady(true)
    tellFirstPicture()
  }
  const needsCity = lens.lens.needsCity ?? false
  const mode = useView('mode')
  // Unasked, the inset has the city's land once the map is there; on a wall it has no room.
  const hasInset = wide && mode !== 'present'
  const cityLand = useCity(needsCity || (ready && hasInset))
  const city = needsCity ? cityLand : null
  const disputed = useDisputed(ready)
  const [near, setNear] = useState(false)
  const fine = useFineLand(near, world)
  const labels = useView('labels')
  const stage = useRef<HTMLDivElement>(null)
  const names = useMemo(() => countryNames(record.members, labels), [record.members, labels])
  const feed = useMapFeed({
    record,
    lens,
    city,
    disputed,
    fine,
    names,
    theme: useTheme(),
    padding: useMapPadding(lens.lens.projection),
    stage: useStage(stage, `${renderer.shown} ${ready}`),
    unfit: useUnfitCamera(),
    reducedMotion: useMedia(REDUCED_MOTION),
    // Embedded, the map is a part of somebody's page, which has to scroll past it.
    cooperative: mode === 'embed',
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
  const pane = {
    ...{ region, world, feed },
    onChoose: choose,
    onNear: () => setNear(true),
    onHover: (country: string | null, eventId: string | null) => hovers.set({ country, eventId }),
    onCamera: (map: Camera) => views.patch({ map }),
  }
  return (
    <Panes {...{ stage, renderer, pane, onReady }} lens={lens.lens}>
      {cityLand && hasInset && <CityInset feed={feed} city={cityLand} />}
      <MapTools labels={labels} onLabels={(next) => views.patch({ labels: next })}>
        <Origins ofMapOnly />
      </MapTools>
    </Panes>
  )
}

interface PanesProps {
  stage: RefObject<HTMLDivElement | null>
  renderer: MapRenderer
  pane: Omit<ComponentProps<typeof SvgMapPane>, 'onReady'>
  lens: Pick<Lens, 'id' | 'projection'>
  onReady: () => void
  /** What stands on the map, whoever draws it. */
  children: ReactNode
}

/** The map that is seen; the other is left on its surface only until this one has been drawn. */
function Panes({ stage, renderer, pane, lens, onReady, children }: PanesProps) {
  const { shown, hasGl, isGlDrawn, attempt, onLost, onFailure } = renderer
  const [isSvgDrawn, setSvgDrawn] = useState(false)
  const ready = shown === 'webgl' ? isGlDrawn : isSvgDrawn
  return (
    <div
      ref={stage}
      className={styles.fade}
      data-ready={ready || undefined}
      data-renderer={shown}
      data-projection={lens.projection}
      data-lens={lens.id}
    >
      {hasGl && (
        <div className={styles.pane} data-hidden={(shown === 'svg' && isSvgDrawn) || undefined}>
          <ErrorBoundary fallback={() => <Failure onFailure={onFailure} />}>
            <FetchedPane
              key={attempt}
              {...{ ...pane, onLost, onFailure }}
              onReady={() => {
                renderer.onReady()
                onReady()
              }}
            />
          </ErrorBoundary>
        </div>
      )}
      {shown === 'svg' && (
        <Suspense fallback={null}>
          <SvgMapPane
            {...pane}
            onReady={() => {
              setSvgDrawn(true)
              onReady()
            }}
          />
        </Suspense>
      )}
      {children}
    </div>
  )
}

function FetchedPane(props: ComponentProps<MapPane>) {
  const MapPane = glPane.use()
  return MapPane && <MapPane {...props} />
}

function Failure({ onFailure }: Pick<MapRenderer, 'onFailure'>) {
  useEffect(onFailure, [onFailure])
  return null
}
