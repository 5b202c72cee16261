import { memo } from 'react'
import type { Ghost } from '../domain/ghosts'
import { laneColor } from '../ui/lane-color'
import type { PlacedEvent, TimeScale } from './layout'
import styles from './timeline.module.css'

interface GhostMarksProps {
  ghosts: readonly Ghost[]
  placed: readonly PlacedEvent[]
  scale: TimeScale
  widthPx: number
  selectedId: string | null
  /** With all lanes in one there is room for the selected event's ghosts only. */
  compact: boolean
}

/** A small step's ghosts show with its selection only; those of what matters always do. */
const ALWAYS_FROM_IMPORTANCE = 4
const SIZE_PX = 9
/** Nearer than this the ghost would only blur the mark. */
const APART_PX = 8

/** Where sources disagree on a date, its other values as dashed outlines. The card says it in words. */
export const GhostMarks = memo(function GhostMarks(props: GhostMarksProps) {
  const { ghosts, placed, scale, widthPx, selectedId, compact } = props
  return (
    <div className={styles.ghosts} aria-hidden>
      {ghosts.map(({ eventId, from, to, text }) => {
        const mark = placed.find(({ dated }) => dated.event.id === eventId)
        if (!mark) return null
        const { event } = mark.dated
        const matters = event.importance >= ALWAYS_FROM_IMPORTANCE && !compact
        const shown = eventId === selectedId || matters
        const start = scale.toPx(from)
        const width = Math.max(scale.toPx(to) - start, SIZE_PX)
        const apart = start > mark.xPx + APART_PX || start + width < mark.xPx - APART_PX
        if (!shown || !apart || start < 0 || start + width > widthPx) return null
        return (
          <span
            key={`${eventId}-${from}-${to}`}
            className={styles.ghost}
            data-wide={width > 2 * SIZE_PX || undefined}
            title={`${event.title.en}, another date: ${text}`}
            style={{
              width,
              borderColor: laneColor(event.lane),
              transform: `translate(${start}px, ${mark.yPx - SIZE_PX / 2}px)`,
            }}
          />
        )
      })}
    </div>
  )
})
