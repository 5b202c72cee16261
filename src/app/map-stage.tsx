import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { geometryQuery } from '../data/queries'
import { ErrorBoundary } from './error-boundary'
import styles from './map-stage.module.css'
import { useRecord } from './record'

// MapLibre is larger than all the rest: it comes when the shell and the timeline already work. What
// feeds it comes along, and both are asked for at the same time.
const DrawnMap = lazy(async () => {
  const [{ DrawnMap }] = await Promise.all([import('./drawn-map'), import('../map/map-pane')])
  return { default: DrawnMap }
})

/** The map region: the map when it is ready, a plain word where it cannot be drawn. */
export function MapStage() {
  const record = useRecord()
  const region = useQuery(geometryQuery(record.atlas ?? undefined, 'region-coarse'))
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
