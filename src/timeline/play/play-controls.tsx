import { Pause, Play } from 'lucide-react'
import {
  lazy,
  memo,
  type RefObject,
  Suspense,
  startTransition,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Button } from '../../ui/button'
import styles from './play-controls.module.css'
import { paceInShort, paceInWords } from './play-pace'
import type { Playback } from './playback'

const PlaySettings = lazy(() =>
  import('./play-settings').then(({ PlaySettings }) => ({ default: PlaySettings })),
)

/** Selectors of what the viewer uses without turning away from what plays. */
export const PLAY_CONTROLS = '[data-play-controls]'
export const PLAY_SETTINGS = `${PLAY_CONTROLS} [popover]`

interface PlayControlsProps {
  playback: Playback
  /** One below the other, for narrow screens. */
  compact: boolean
}

/** Play or pause, and beside it how: pace and speed, which opens the choice of them. */
export const PlayControls = memo(function PlayControls({ playback, compact }: PlayControlsProps) {
  const { playing, settings, toggle } = playback
  const play = useRef<HTMLButtonElement>(null)
  const [opener, setOpener] = useState<Element | null>(null)
  const wordsId = useId()
  useQuietSlider(play, playing)
  return (
    <div className={styles.controls} data-play-controls data-compact={compact || undefined}>
      <Button
        ref={play}
        look="strong"
        className={styles.play}
        aria-label={playing ? 'Pause' : 'Play'}
        onClick={toggle}
      >
        {playing ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
      </Button>
      <Button
        look="quiet"
        className={styles.pace}
        aria-label="Pace and speed"
        aria-describedby={wordsId}
        aria-haspopup="dialog"
        aria-expanded={opener !== null}
        onClick={({ currentTarget }) => {
          if (opener) setOpener(null)
          // As a transition, since React holds back what replaces even an empty fallback.
          else startTransition(() => setOpener(currentTarget))
        }}
      >
        {paceInShort(settings)}
      </Button>
      <span id={wordsId} hidden>
        {paceInWords(settings)}
      </span>
      <Suspense fallback={null}>
        {opener && (
          <PlaySettings
            {...{ playback, opener }}
            anchor={opener.closest(PLAY_CONTROLS) ?? opener}
            onClose={() => setOpener(null)}
          />
        )}
      </Suspense>
    </div>
  )
})

/** A slider that has the focus says every date that it passes: while playing it gives it away. */
function useQuietSlider(play: RefObject<HTMLButtonElement | null>, playing: boolean) {
  useEffect(() => {
    const slider = document.activeElement
    if (!playing || !(slider instanceof HTMLElement) || !slider.matches('[role="slider"]')) return
    const button = play.current
    button?.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === button) slider.focus({ preventScroll: true })
    }
  }, [play, playing])
}
