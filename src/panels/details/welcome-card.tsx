import type { ReactNode } from 'react'
import { dateInWords } from '../../domain/date-words'
import type { DatedEvent } from '../../domain/events'
import styles from './details.module.css'
import { EventList } from './event-list'

interface WelcomeCardProps {
  events: readonly DatedEvent[]
  asOf: string | null
  onEvent: (eventId: string) => void
  /** Further ways to begin. */
  children?: ReactNode
}

/** What to do first, and the events that every pupil should know as places to start. */
export function WelcomeCard({ events, asOf, onEvent, children }: WelcomeCardProps) {
  const first = events.filter(({ event }) => event.importance === 5)
  return (
    <article>
      <p className={styles.kicker}>How to begin</p>
      <h2 className={styles.title}>From five countries to eleven</h2>
      <div className={styles.body}>
        <p>
          Drag the date along the timeline, or press play, and watch ASEAN grow on the map. Choose a
          country or a mark to read what happened and where each fact comes from.
        </p>
      </div>
      {children}
      <EventList heading="Start with one of these" events={first} onEvent={onEvent} />
      {asOf && <p className={styles.caveat}>As known on {dateInWords(asOf)}.</p>}
    </article>
  )
}
