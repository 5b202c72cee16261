import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { geometryQuery } from '../data/queries'
import { useViewStore } from '../url/use-view'
import { ErrorBoundary } from './error-boundary'
import styles from './map-stage.module.css'
import { useRecord } from './record'

interface MapStageProps {
  /** Why the map is drawn in its simple form, where nobody asked for that. */
  onReason: (reason: string | null) => void
}

/** The map region: the map when it is ready, a plain word where it cannot be drawn. */
export function MapStage({ onReason }: MapStageProps) {
  const views = useViewStore()
  // MapLibre is larger than all the rest: it comes when the shell and the timeline already work. What
  // feeds it comes along, and both are asked for at the same time; one can do without the other.
  const [DrawnMap] = useState(() =>
    lazy(async () => {
      if (views.get().renderer === 'auto') import('../map/map-pane').catch(() => undefined)
      return { default: (await import('./drawn-map')).DrawnMap }
    }),
  )
  const record = useRecord()
  const region = useQuery(geometryQuery(record.atlas ?? undefined, 'region-coarse'))
  const world = useQuery(geometryQuery(record.atlas ?? undefined, 'world'))
  const missing = [region.error, world.error].find((error) => error !== null)
  const reason = missing?.message ?? null
  return (
    <section className={styles.stage} aria-label="Map">
      {reason === null ? (
        <ErrorBoundary fallback={(error) => <NoMap reason={error.message} />}>
          <Suspense fallback={null}>
            {region.data && world.data && record.members.length > 0 && (
              <DrawnMap region={region.data} world={world.data} onReason={onReason} />
            )}
          </Suspense>
        </ErrorBoundary>
      ) : (
        <NoMap reason={reason} />
      )}
    </section>
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
