import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { DEFAULT_VIEW, type LensId, type ViewPatch } from '../../domain/view-state'
import type { WallSize } from '../../story/presenter-link'
import { ErrorBoundary } from '../../ui/error-boundary'
import { whenIdle } from '../../ui/when-idle'
import { readAddress, writeAddress } from '../../url/address'
import { useView } from '../../url/use-view'
import { wallInSmall } from '../map/wall-frame'
import { stepInput, useStepMaps } from '../picture/step-maps'
import { useRecord } from '../state/record'
import { useTheme } from '../state/theme'

const StaticMap = lazy(() =>
  import('../../map/svg/static-map').then(({ StaticMap }) => ({ default: StaticMap })),
)

interface NextPictureProps {
  /** What comes next, and what it makes of the view. */
  title: string
  patch: ViewPatch
  wall: WallSize
}

/**
 * The map of what comes next, framed as it will be on the wall. Drawn only when the browser has nothing else
 * to do, and not again while it stays the same: the step that is shown comes first.
 */
export function NextPicture({ title, patch, wall }: NextPictureProps) {
  const lens = useView('lens')
  const show = useView('show')
  const search = writeAddress('', { ...DEFAULT_VIEW, lens, show, ...patch })
  const isDue = useWhenIdle(search)
  // A network that goes before its code came costs this picture, and not the window.
  return isDue ? (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <Picture {...{ title, search, wall }} />
      </Suspense>
    </ErrorBoundary>
  ) : null
}

function Picture({ title, search, wall }: Omit<NextPictureProps, 'patch'> & { search: string }) {
  const record = useRecord()
  const theme = useTheme()
  const view = useMemo(() => readAddress(search).view, [search])
  const lenses = useMemo((): LensId[] => [view.lens], [view.lens])
  const maps = useStepMaps(lenses, 'region-coarse')
  const small = useMemo(() => wallInSmall(wall), [wall])
  const input = useMemo(
    () => maps && stepInput(view, record, maps, { ...small, theme }),
    [view, record, maps, small, theme],
  )
  if (!maps?.geometry || !input) return null
  const { widthPx, heightPx } = small
  return (
    <StaticMap {...{ input, widthPx, heightPx }} geometry={maps.geometry} title={`Map: ${title}`} />
  )
}

/** At the latest, where the browser never rests. */
const TIMEOUT_MS = 1500

/** Whether the browser has come to rest since a value came. */
function useWhenIdle(value: string): boolean {
  const [seen, setSeen] = useState<string | null>(null)
  useEffect(() => {
    return whenIdle(() => setSeen(value), TIMEOUT_MS)
  }, [value])
  return seen === value
}
