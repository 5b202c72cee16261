import { type PointerEvent, type ReactNode, useRef } from 'react'
import { useSize } from '../ui/use-size'
import type { ShowingStore } from './showing'
import { useShowing } from './showing'
import styles from './wall-picture.module.css'

/** The wall's stage where a projector shows it, in CSS pixels; its dock stands below. */
const WALL = { width: 1280, stageHeight: 576, height: 720 }

interface WallPictureProps {
  store: ShowingStore
  /** The map; it is drawn at the wall's size and then made smaller, so that both frame alike. */
  children: ReactNode
}

/** The wall in small: the map alive, and the spotlight where the speaker points. */
export function WallPicture({ store, children }: WallPictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const spot = useShowing('spotlight')
  const scale = (useSize(frame)?.widthPx ?? 0) / WALL.width
  const point = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - box.left) / box.width
    const y = (event.clientY - box.top) / box.height
    const share = WALL.stageHeight / WALL.height
    store.set({ spotlight: { x: clamp(x), y: clamp(y) * share } })
  }
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ aspectRatio: `${WALL.width} / ${WALL.stageHeight}` }}
      onPointerMove={spot ? point : undefined}
      onPointerDown={spot ? point : undefined}
    >
      <div
        className={styles.stage}
        style={{ width: WALL.width, height: WALL.stageHeight, transform: `scale(${scale})` }}
      >
        {children}
      </div>
      {spot && (
        <div
          className={styles.spot}
          style={{
            '--x': `${spot.x * 100}%`,
            '--y': `${(spot.y * 100 * WALL.height) / WALL.stageHeight}%`,
          }}
        />
      )}
    </div>
  )
}

const clamp = (share: number) => Math.min(Math.max(share, 0), 1)
