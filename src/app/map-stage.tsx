import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { geometryQuery } from '../data/queries'
import type { MapTarget, Padding } from '../map/map-input'
import { REDUCED_MOTION, useMedia, WIDE } from '../ui/use-media'
import { useViewStore } from '../url/use-view'
import { ErrorBoundary } from './error-boundary'
import { useHoverStore } from './hover-store'
import { useMapFeed } from './map-feed'
import styles from './map-stage.module.css'
import { useRecord } from './record'
import { useTheme } from './theme'
import { useGoToEvent } from './use-go-to-event'
import { useMatchingEvents } from './use-search'

// MapLibre is larger than all the rest: it comes when the shell and the timeline already work.
const MapPane = lazy(() => import('../map/map-pane').then(({ MapPane }) => ({ default: MapPane })))

const PADDING: Record<'wide' | 'narrow', Padding> = {
  wide: { top: 20, right: 420, bottom: 20, left: 236 },
  narrow: { top: 10, right: 8, bottom: 10, left: 8 },
}

/** The map region: the map when it is ready, a plain word where it cannot be drawn. */
export function MapStage() {
  const record = useRecord()
  const region = useQuery(geometryQuery(record.atlas ?? undefined, 'region'))
  const world = useQuery(geometryQuery(record.atlas ?? undefined, 'world'))
  const [failure, setFailure] = useState<string | null>(null)
  const missing = [region.error, world.error].find((error) => error !== null)
  const reason = failure ?? missing?.message ?? null
  return (
    <section className={styles.stage} aria-label="Map">
      {reason === null ? (
        <ErrorBoundary fallback={(error) => <NoMap reason={error.message} />}>
          <Suspense fallback={null}>
            {region.data && world.data && record.members.length > 0 && (
              <DrawnMap region={region.data} world={world.data} onFailure={setFailure} />
            )}
          </Suspense>
        </ErrorBoundary>
      ) : (
        <NoMap reason={reason} />
      )}
    </section>
  )
}

type DrawnMapProps = Pick<Parameters<typeof MapPane>[0], 'region' | 'world' | 'onFailure'>

function DrawnMap({ region, world, onFailure }: DrawnMapProps) {
  const record = useRecord()
  const views = useViewStore()
  const hovers = useHoverStore()
  const goTo = useGoToEvent()
  const [ready, setReady] = useState(false)
  const wide = useMedia(WIDE)
  const feed = useMapFeed({
    record,
    theme: useTheme(),
    padding: wide ? PADDING.wide : PADDING.narrow,
    reducedMotion: useMedia(REDUCED_MOTION),
    matching: useMatchingEvents(),
  })
  const names = useMemo(
    () => new Map(record.members.map(({ id, name }) => [id, name.en])),
    [record.members],
  )
  const codeOf = (isoNumeric: number | null) =>
    record.members.find((member) => member.isoNumeric === isoNumeric)?.id ?? null
  const choose = (target: MapTarget) => {
    if (target.kind === 'country') views.patch({ place: codeOf(target.isoNumeric), event: null })
    else if (target.kind === 'nothing') views.patch({ place: null, event: null })
    else if (target.id.startsWith('match:')) goTo(target.id.slice('match:'.length))
    else if (!target.id.startsWith('event:')) views.patch({ place: target.id, event: null })
  }
  return (
    <div className={styles.fade} data-ready={ready || undefined}>
      <MapPane
        region={region}
        world={world}
        names={names}
        feed={feed}
        onReady={() => setReady(true)}
        onFailure={onFailure}
        onChoose={choose}
        onHoverCountry={(isoNumeric) => hovers.set({ country: codeOf(isoNumeric) })}
        onCamera={(map) => views.patch({ map })}
      />
    </div>
  )
}

function NoMap({ reason }: { reason: string }) {
  return (
    <div className={styles.noMap}>
      <p>
        <strong>The map cannot be drawn here.</strong> The timeline, the dates and all texts work
        without it.
      </p>
      <p className={styles.reason}>{reason}</p>
    </div>
  )
}
