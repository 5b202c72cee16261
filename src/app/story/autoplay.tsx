import { useEffect, useEffectEvent } from 'react'
import styles from '../../story/present.module.css'
import { useShowing, useShowingStore } from '../../story/showing'
import { Button } from '../../ui/button'
import { Popover } from '../../ui/popover'
import type { Presentation } from './use-presentation'

const CHOICES = [10, 20, 40] as const

/** Goes on by itself, over and over, for a screen that nobody minds; ends at any press. */
export function useAutoplay({ position, count, goTo }: Presentation) {
  const showing = useShowingStore()
  const seconds = useShowing('autoplaySeconds')
  const goOn = useEffectEvent(() => {
    // Back leaves the whole run, not one step of many.
    goTo(position >= count ? 1 : position + 1, { history: 'replace' })
  })
  useEffect(() => {
    if (seconds === null) return
    const timer = setInterval(goOn, seconds * 1000)
    const stop = () => showing.set({ autoplaySeconds: null })
    const end = new AbortController()
    const options = { capture: true, passive: true, signal: end.signal }
    addEventListener('pointerdown', stop, options)
    addEventListener('wheel', stop, options)
    return () => {
      clearInterval(timer)
      end.abort()
    }
  }, [seconds, showing])
}

interface AutoplayChoiceProps {
  /** The button that asked for it; null while nothing is asked. */
  opener: HTMLButtonElement | null
  onClose: () => void
}

/** How long every step stays, and while it runs the word that it does. */
export function AutoplayChoice({ opener, onClose }: AutoplayChoiceProps) {
  const showing = useShowingStore()
  const running = useShowing('autoplaySeconds')
  return (
    <>
      {running !== null && (
        <p className={styles.said} role="status">
          Goes on by itself every {running} seconds. Any key or press stops it.
        </p>
      )}
      {opener && (
        <Popover label="Go on by itself" anchor={opener} onClose={onClose}>
          <div className={styles.choice}>
            {CHOICES.map((seconds) => (
              <Button
                key={seconds}
                onClick={() => {
                  showing.set({ autoplaySeconds: seconds })
                  onClose()
                }}
              >
                Every {seconds} seconds
              </Button>
            ))}
          </div>
        </Popover>
      )}
    </>
  )
}
