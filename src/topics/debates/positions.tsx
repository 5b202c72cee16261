import { fromDay } from '../../domain/day'
import type { Entry } from '../../domain/entries'
import type { Citations } from '../../panels/details/citations'
import { LinkedText, RecordLink } from '../../panels/details/linked-text'
import { Statements } from '../../panels/details/statements'
import type { PositionModel } from './debate-model'
import styles from './debates.module.css'

interface PositionsProps {
  positions: readonly PositionModel[]
  citations: Citations
}

/** The positions of a debate side by side, each in a column of the same width. */
export function Positions({ positions, citations }: PositionsProps) {
  return (
    <section aria-label="Positions">
      <ul className={styles.positions} data-count={positions.length}>
        {positions.map(({ position, letter, events }) => (
          <li key={position.id} className={styles.position}>
            <p className={styles.stance}>
              <span className={styles.letter}>{letter}</span>
              {position.stance}
            </p>
            <h3 className={styles.positionTitle}>
              <RecordLink id={position.id}>{position.title}</RecordLink>
            </h3>
            <p className={styles.heldBy}>
              Held by: <LinkedText text={inSentence(position.heldBy)} />
            </p>
            <Statements statements={position.text} citations={citations} />
            <EventLinks events={events} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        The source document names no events for a position. Those here bear on what it says, as many
        for each position as for the others.
      </p>
    </section>
  )
}

function EventLinks({ events }: { events: readonly Entry[] }) {
  if (events.length === 0) return null
  return (
    <div className={styles.events}>
      <p className={styles.eventsName}>Events to look at</p>
      <ul>
        {events.map(({ id, title, day }) => (
          <li key={id}>
            <RecordLink id={id}>
              {day === null ? title : `${title}, ${fromDay(day).year}`}
            </RecordLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The record writes it as a sentence of its own; here it follows a colon. */
function inSentence(text: string | null): string {
  return text === null ? 'not said' : text.charAt(0).toLowerCase() + text.slice(1)
}
