import { type PointerEvent, type ReactNode, useRef } from 'react'
import { useSize } from '../ui/use-size'
import type { WallSize } from './presenter-link'
import type { ShowingStore } from './showing'
import { useShowing } from './showing'
import styles from './wall-picture.module.css'

/** Until the wall has told its size: what a projector shows, its dock below the map. */
export const USUAL_WALL: WallSize = { widthPx: 1280, heightPx: 720, stagePx: 576 }

interface WallPictureProps {
  store: ShowingStore
  wall: WallSize
  /** The map; it is drawn at the wall's size and then made smaller, so that both frame alike. */
  children: ReactNode
}

/** The wall in small: the map alive, and the spotlight where the speaker points. */
export function WallPicture({ store, wall, children }: WallPictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const spot = useShowing('spotlight')
  const scale = (useSize(frame)?.widthPx ?? 0) / wall.widthPx
  const stageShare = wall.stagePx / wall.heightPx
  const point = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - box.left) / box.width
    const y = (event.clientY - box.top) / box.height
    store.set({ spotlight: { x: clamp(x), y: clamp(y) * stageShare } })
  }
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ '--wall-ratio': wall.widthPx / wall.stagePx }}
      onPointerMove={spot ? point : undefined}
      onPointerDown={spot ? point : undefined}
    >
      <div
        className={styles.stage}
        style={{ width: wall.widthPx, height: wall.stagePx, transform: `scale(${scale})` }}
      >
        {children}
      </div>
      {spot && (
        <div
          className={styles.spot}
          style={{
            '--x': `${spot.x * 100}%`,
            '--y': `${(spot.y * 100) / stageShare}%`,
          }}
        />
      )}
    </div>
  )
}

const clamp = (share: number) => Math.min(Math.max(share, 0), 1)
