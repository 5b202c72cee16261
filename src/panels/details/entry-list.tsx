import { dateInWords } from '../../domain/date-words'
import type { Entry } from '../../domain/entries'
import { laneColor } from '../../ui/lane-color'
import type { Citations } from './citations'
import styles from './details.module.css'
import { RecordLink } from './linked-text'
import { Statements } from './statements'

interface EntryListProps {
  title: string
  entries: readonly Entry[]
  /** Given where the texts are to be read in place, with their sources. */
  citations?: Citations
}

/** Records by name, with what kind each is; more than a few wait behind their heading. */
export function EntryList({ title, entries, citations }: EntryListProps) {
  if (entries.length === 0) return null
  const list = (
    <ul className={styles.entryList}>
      {entries.map((entry) => (
        <li key={`${entry.group}:${entry.id}`}>
          <div className={styles.entryRow}>
            <span
              className={styles.eventDot}
              style={{ background: entry.lane ? laneColor(entry.lane) : 'var(--muted)' }}
              aria-hidden
            />
            <RecordLink id={entry.id}>{entry.title}</RecordLink>
            <span className={styles.eventDate}>{kindInWords(entry)}</span>
          </div>
          {citations && <Statements statements={entry.text} citations={citations} />}
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles.entrySection} aria-label={title}>
      {entries.length > MANY ? (
        <details>
          <summary className={styles.subtitle}>{`${title} (${entries.length})`}</summary>
          {list}
        </details>
      ) : (
        <>
          <h3 className={styles.subtitle}>{title}</h3>
          {list}
        </>
      )}
    </section>
  )
}

const MANY = 9

/** "Division", "Position"; of what has a date, the date. */
function kindInWords({ group, kind, date }: Entry): string {
  if (group === 'event' || group === 'summit') return date === null ? kind : dateInWords(date)
  return kind
}
