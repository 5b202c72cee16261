import { useEffect } from 'react'
import styles from './covers.module.css'
import type { ShowingStore } from './showing'
import { useShowing } from './showing'

/** The black screen: all eyes on the speaker. */
export function BlankScreen({ onLift }: { onLift: () => void }) {
  return (
    <button
      type="button"
      className={styles.blank}
      aria-label="The screen is black. Show it again"
      onClick={onLift}
    />
  )
}

/**
 * A dimmed screen with a bright circle that follows pointer or finger. The page stays usable
 * beneath it.
 */
export function Spotlight({ store }: { store: ShowingStore }) {
  const spot = useShowing('spotlight')
  const isOn = spot !== null
  useEffect(() => {
    if (!isOn) return
    const follow = ({ clientX, clientY }: PointerEvent) =>
      store.set({ spotlight: { x: clientX / innerWidth, y: clientY / innerHeight } })
    addEventListener('pointermove', follow, { passive: true })
    addEventListener('pointerdown', follow, { passive: true })
    return () => {
      removeEventListener('pointermove', follow)
      removeEventListener('pointerdown', follow)
    }
  }, [isOn, store])
  if (!spot) return null
  return (
    <div
      className={styles.spotlight}
      role="presentation"
      data-spotlight
      style={{ '--x': `${spot.x * 100}%`, '--y': `${spot.y * 100}%` }}
    />
  )
}
