import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ComponentProps, useEffect, useReducer } from 'react'
import { FIRST_LAND, geometryQuery } from '../../data/queries'
import type { Atlas } from '../../domain/atlas'
import { ErrorBoundary } from '../../ui/error-boundary'
import { useRecord } from '../state/record'
import { drawnMap } from './map-code'
import styles from './map-stage.module.css'

interface MapStageProps {
  /** Why the map is drawn in its simple form, where nobody asked for that. */
  onReason: (reason: string | null) => void
}

/** The map region: the map when it is ready, a plain word where it cannot be drawn. */
export function MapStage({ onReason }: MapStageProps) {
  const record = useRecord()
  const region = useQuery(geometryQuery(record.atlas ?? undefined, 'region-coarse'))
  const world = useQuery(geometryQuery(record.atlas ?? undefined, 'world'))
  useDrawnAtOnce(record.atlas)
  const missing = [region.error, world.error].find((error) => error !== null)
  const reason = missing?.message ?? null
  return (
    <section className={styles.stage} aria-label="Map">
      {reason === null ? (
        <ErrorBoundary fallback={(error) => <NoMap reason={error.message} />}>
          {region.data && world.data && record.members.length > 0 && (
            <FetchedMap region={region.data} world={world.data} onReason={onReason} />
          )}
        </ErrorBoundary>
      ) : (
        <NoMap reason={reason} />
      )}
    </section>
  )
}

/**
 * Draws again as soon as code and land are there. The cache tells of files a moment later, for all
 * that shows any; the map has much to do and is the last thing that the page waits for.
 */
function useDrawnAtOnce(atlas: Atlas | null) {
  const client = useQueryClient()
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!atlas) return
    const land = FIRST_LAND.map((name) => client.ensureQueryData(geometryQuery(atlas, name)))
    // What fails is told by the queries.
    Promise.all([drawnMap.fetch(), ...land]).then(drawAgain, () => undefined)
  }, [atlas, client])
}

type DrawnMap = NonNullable<ReturnType<typeof drawnMap.use>>

function FetchedMap(props: ComponentProps<DrawnMap>) {
  const DrawnMap = drawnMap.use()
  return DrawnMap && <DrawnMap {...props} />
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
