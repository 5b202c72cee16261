import { dateInWords } from '../../domain/date-words'
import type { DatedEvent } from '../../domain/events'
import { laneColor } from '../../ui/lane-color'
import styles from './details.module.css'

interface EventListProps {
  events: readonly DatedEvent[]
  /** Says how many there are, where no other heading is given. */
  heading?: string | undefined
  onEvent: (eventId: string) => void
}

/** Events in order of time, each a way to its card. */
export function EventList({ events, heading, onEvent }: EventListProps) {
  if (events.length === 0) return null
  return (
    <section aria-label="Events">
      <h3 className={styles.subtitle}>
        {heading ?? (events.length === 1 ? '1 event' : `${events.length} events`)}
      </h3>
      <ul className={styles.eventList}>
        {events.map(({ event }) => (
          <li key={event.id}>
            <button type="button" onClick={() => onEvent(event.id)}>
              <span
                className={styles.eventDot}
                style={{ background: laneColor(event.lane) }}
                aria-hidden
              />
              <span>{event.title.en}</span>
              <span className={styles.eventDate}>{dateInWords(event.date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
