import { memo } from 'react'
import { dateInWords } from '../../domain/date-words'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import { LANE_NAMES } from '../../domain/records'
import type { ElementBox } from '../layout/elements'
import styles from './mark.module.css'

interface MarkProps extends ElementBox {
  /** By which the list finds it again. */
  id: string
  dated: DatedEvent<TimelineEvent>
  /** Place in order of time, from 1, and how many there are. */
  place: number
  count: number
  /** Stands in a group, which the picture shows in its place. */
  grouped: boolean
  /** Lies after the cursor. */
  future: boolean
  selected: boolean
  /** Belongs to the selected or hovered country. */
  raised: boolean
  /** Which sides of a debate point to it, in words; null where none do. */
  sides: string | null
  /** Something else is brought forward, or the filter does not keep it. */
  dimmed: boolean
  /** The one mark that Tab reaches; arrows go on from it. */
  inTabOrder: boolean
}

const onOff = (value: boolean) => (value ? '' : undefined)

/** One event as assistive technology and the keyboard find it; the picture behind it is the canvas'. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { dated, place, count } = props
  const { event } = dated
  return (
    <button
      type="button"
      className={styles.mark}
      data-event={event.id}
      data-key={props.id}
      data-future={onOff(props.future)}
      data-raised={onOff(props.raised)}
      data-dimmed={onOff(props.dimmed)}
      data-grouped={onOff(props.grouped)}
      aria-pressed={props.selected}
      aria-label={`${event.title.en}, ${dateInWords(event.date)}`}
      aria-description={`${LANE_NAMES[event.lane]}, ${place} of ${count}${props.sides ? `, bears on ${props.sides}` : ''}`}
      tabIndex={props.inTabOrder ? 0 : -1}
      style={{
        width: props.widthPx,
        height: props.heightPx,
        transform: `translate(${props.leftPx}px, ${props.topPx}px)`,
      }}
    />
  )
})
