import { Maximize2, Minus, Plus } from 'lucide-react'
import type { Span } from '../domain/atlas'
import type { Day } from '../domain/day'
import { Button } from '../ui/button'
import { DateLegendButton } from './key/date-legend-button'
import styles from './timeline.module.css'
import { isWholeSpan, type TimeWindow } from './window/time-window'
import type { WindowMotion } from './window/window-motion'

interface ZoomControlsProps {
  motion: WindowMotion
  /** The window at rest. */
  window: TimeWindow
  span: Span
  /** What zooming keeps in its place, while it is in view. */
  date: Day
  /** A phone finds the key to the marks in the help. */
  compact: boolean
}

const STEP = 2

/** Buttons that zoom about the cursor, or about the middle where the cursor is out of view. */
export function ZoomControls({ motion, window, span, date, compact }: ZoomControlsProps) {
  const zoom = (factor: number) => {
    const { from, to } = motion.get()
    motion.zoomSoftly(factor, date >= from && date <= to ? date : (from + to) / 2)
  }
  return (
    <div
      className={styles.zoom}
      data-side={date > (window.from + window.to) / 2 ? 'left' : 'right'}
    >
      {!compact && <DateLegendButton />}
      <Button look="quiet" aria-label="Zoom out" onClick={() => zoom(STEP)}>
        <Minus size={15} aria-hidden />
      </Button>
      <Button look="quiet" aria-label="Zoom in" onClick={() => zoom(1 / STEP)}>
        <Plus size={15} aria-hidden />
      </Button>
      <Button
        look="quiet"
        aria-label="Show the whole span"
        disabled={isWholeSpan(window, span)}
        onClick={() => motion.glideTo({ from: span.first, to: span.last })}
      >
        <Maximize2 size={14} aria-hidden />
      </Button>
    </div>
  )
}
