import { memo } from 'react'
import { dateInWords } from '../domain/date-words'
import { LANE_NAMES } from '../domain/records'
import { laneColor } from '../ui/lane-color'
import type { PlacedEvent } from './layout'
import styles from './mark.module.css'

export interface MarkState {
  /** Lies after the cursor: drawn hollow. */
  future: boolean
  selected: boolean
  /** Belongs to the selected or hovered country. */
  raised: boolean
  /** Something else is brought forward. */
  dimmed: boolean
  /** The one mark that Tab reaches; arrows go on from it. */
  inTabOrder: boolean
}

interface MarkProps extends MarkState {
  placed: PlacedEvent
}

const onOff = (value: boolean) => (value ? '' : undefined)

/** One event. The list that holds the marks handles its clicks, hovering and keys. */
export const Mark = memo(function Mark({ placed, ...state }: MarkProps) {
  const { event, isSpan } = placed.dated
  const { xPx, yPx, widthPx, radiusPx, label } = placed
  const hitPx = Math.max(radiusPx * 2, 14)
  const width = isSpan ? widthPx : hitPx
  return (
    <li className={styles.item} data-lane={event.lane}>
      <button
        type="button"
        className={isSpan ? `${styles.mark} ${styles.span}` : styles.mark}
        data-event={event.id}
        data-future={onOff(state.future)}
        data-raised={onOff(state.raised)}
        data-dimmed={onOff(state.dimmed)}
        aria-pressed={state.selected}
        aria-label={`${event.title.en}, ${dateInWords(event.date)}`}
        aria-description={LANE_NAMES[event.lane]}
        tabIndex={state.inTabOrder ? 0 : -1}
        style={{
          '--color': laneColor(event.lane),
          '--size': `${radiusPx * 2}px`,
          width,
          height: hitPx,
          transform: `translate(${isSpan ? xPx : xPx - hitPx / 2}px, ${yPx - hitPx / 2}px)`,
          zIndex: event.importance,
        }}
      />
      {label && (
        <span
          className={styles.label}
          data-future={onOff(state.future)}
          data-selected={onOff(state.selected)}
          data-dimmed={onOff(state.dimmed)}
          aria-hidden
          style={{ width: label.widthPx, transform: `translate(${label.xPx}px, ${yPx - 9}px)` }}
        >
          {label.text}
        </span>
      )}
    </li>
  )
})
