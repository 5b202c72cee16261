import { dateInWords } from '../../domain/date-words'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import { LANE_NAMES } from '../../domain/records'
import { laneColor } from '../../ui/lane-color'
import type { ScreenBox } from '../../ui/place-popover'
import { Popover } from '../../ui/popover'
import styles from './group-list.module.css'

interface GroupListProps {
  label: string
  /** In order of time. */
  events: readonly DatedEvent<TimelineEvent>[]
  anchor: ScreenBox
  /** Null where the events lie so close that zooming cannot part them. */
  onZoom: (() => void) | null
  onSelect: (eventId: string) => void
  onClose: () => void
}

/** Nobody reads further down than this; the rest is a matter of zooming in. */
const MOST_LISTED = 200

/** The events of a group as a list to choose from. */
export function GroupList({ label, events, anchor, onZoom, onSelect, onClose }: GroupListProps) {
  const listed = events.slice(0, MOST_LISTED)
  return (
    <Popover label={label} anchor={anchor} onClose={onClose} className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.heading}>{label}</h2>
        {onZoom && (
          <button type="button" className={styles.zoom} onClick={onZoom}>
            Zoom in
          </button>
        )}
      </header>
      <ul className={styles.list}>
        {listed.map(({ event }) => (
          <li key={event.id}>
            <button type="button" onClick={() => onSelect(event.id)}>
              <span
                className={styles.dot}
                style={{ background: laneColor(event.lane) }}
                title={LANE_NAMES[event.lane]}
              />
              <bdi className={styles.title}>{event.title.en}</bdi>
              <span className={styles.date}>{dateInWords(event.date)}</span>
            </button>
          </li>
        ))}
      </ul>
      {events.length > listed.length && (
        <p className={styles.more}>And {events.length - listed.length} more: zoom in.</p>
      )}
    </Popover>
  )
}
