import type { DatedEvent } from '../../domain/events'
import styles from './details.module.css'
import { EventList } from './event-list'

interface StateCardProps {
  name: string
  /** What the lens says of it on the date; null where it says nothing. */
  words: string | null
  events: readonly DatedEvent[]
  onEvent: (eventId: string) => void
}

/** A state that the record knows only by what it took part in. */
export function StateCard({ name, words, events, onEvent }: StateCardProps) {
  return (
    <article>
      <p className={styles.kicker}>State</p>
      <h2 className={styles.title}>{name}</h2>
      <div className={styles.body}>
        <p>
          {words === null
            ? 'On this date the record has nothing to say about this state here.'
            : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`}
        </p>
      </div>
      <EventList events={events} onEvent={onEvent} />
    </article>
  )
}
