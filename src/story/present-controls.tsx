import {
  ArrowLeft,
  ArrowRight,
  type LucideIcon,
  Maximize,
  Minimize,
  MonitorUp,
  Repeat,
  Square,
  Sun,
  X,
} from 'lucide-react'
import { Button } from '../ui/button'
import styles from './present.module.css'
import type { PresentAction } from './present-keys'
import { useIdle } from './use-idle'

interface PresentControlsProps {
  onAction: (action: PresentAction) => void
  isFullScreen: boolean
  hasSpotlight: boolean
  isAutoplaying: boolean
  /** Opens the choice of seconds at this button. */
  onAutoplay: (opener: HTMLButtonElement) => void
}

/** Everything that the keys do, for a hand; fades when nobody moves. */
export function PresentControls(props: PresentControlsProps) {
  const { onAction, isFullScreen, hasSpotlight, isAutoplaying, onAutoplay } = props
  const isIdle = useIdle()
  const control = (action: PresentAction, name: string, key: string, Icon: LucideIcon) => (
    <Button
      look="quiet"
      aria-label={name}
      aria-keyshortcuts={key}
      title={`${name} (${key})`}
      onClick={() => onAction(action)}
    >
      <Icon size={20} aria-hidden />
    </Button>
  )
  return (
    <div
      className={styles.controls}
      role="toolbar"
      aria-label="Presenting"
      data-over-map
      data-idle={isIdle || undefined}
    >
      {control('previous', 'Previous', '←', ArrowLeft)}
      {control('next', 'Next', '→', ArrowRight)}
      {control('spotlight', hasSpotlight ? 'Spotlight off' : 'Spotlight', 'L', Sun)}
      {control('blank', 'Black screen', 'B', Square)}
      <Button
        look="quiet"
        aria-label="Go on by itself"
        aria-keyshortcuts="A"
        aria-pressed={isAutoplaying}
        title="Go on by itself (A)"
        onClick={(event) => onAutoplay(event.currentTarget)}
      >
        <Repeat size={20} aria-hidden />
      </Button>
      {control('presenter', 'Presenter window', 'S', MonitorUp)}
      {isFullScreen
        ? control('full-screen', 'Leave full screen', 'F', Minimize)
        : control('full-screen', 'Full screen', 'F', Maximize)}
      {control('leave', 'Stop presenting', 'Escape', X)}
    </div>
  )
}
