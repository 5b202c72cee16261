import { useMemo, useRef } from 'react'
import type { MapGeometry } from '../geometry'
import type { CameraState } from './camera-driver'
import { coarseGeometry } from './coarse-geometry'
import type { Ground } from './ground'
import { projectedGround } from './map-shapes'
import { standIn } from './move-view'
import { isGlobe } from './surface-projection'
import type { SurfaceView } from './surface-view'

/** A picture stands in for another until it is this much larger or smaller. */
const MOST_SCALE = 2

interface Drawn {
  geometry: MapGeometry
  view: SurfaceView
  ground: Ground
}

/**
 * The ground of the view. Projecting all coasts takes longer than a frame: while the camera moves, a
 * flat map is moved as it was drawn, and a globe is drawn with fewer points.
 */
export function useGround(geometry: MapGeometry, { view, isMoving }: CameraState) {
  const rested = useRef<Drawn | null>(null)
  const coarse = useMemo(() => coarseGeometry(geometry), [geometry])
  return useMemo(() => {
    const last = rested.current?.geometry === geometry ? rested.current : null
    if (last?.view === view) return { ground: last.ground, transform: undefined }
    if (isMoving && isGlobe(view)) {
      return { ground: projectedGround(coarse(), view), transform: undefined }
    }
    const moved = last && isMoving ? standIn(last.view, view) : null
    if (last && moved && isEnough(moved, view)) {
      const { x, y, scale } = moved
      return { ground: last.ground, transform: `translate(${x} ${y}) scale(${scale})` }
    }
    const ground = projectedGround(geometry, view, marginOf(view))
    rested.current = { geometry, view, ground }
    return { ground, transform: undefined }
  }, [geometry, coarse, view, isMoving])
}

/** Half a surface more on each side: as far as a hand drags in one go. */
const marginOf = ({ widthPx, heightPx }: SurfaceView) => Math.max(widthPx, heightPx) / 2

/** Whether what was drawn still covers the surface, and is not too coarse. */
function isEnough(
  { scale, x, y }: { scale: number; x: number; y: number },
  view: SurfaceView,
): boolean {
  const marginPx = marginOf(view) * scale
  return (
    scale < MOST_SCALE &&
    scale > 1 / MOST_SCALE &&
    x <= marginPx &&
    y <= marginPx &&
    x + view.widthPx * scale >= view.widthPx - marginPx &&
    y + view.heightPx * scale >= view.heightPx - marginPx
  )
}
