import type { Entry } from '../../domain/entries'
import styles from './details.module.css'

interface SeeAlsoProps {
  title: string
  entries: readonly Entry[]
  onOpen: (entry: Entry) => void
}

/** Records that belong together, each a way to its card. */
export function SeeAlso({ title, entries, onOpen }: SeeAlsoProps) {
  if (entries.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.seeAlso}>
        {entries.map((entry) => (
          <li key={`${entry.group}:${entry.id}`}>
            <button type="button" onClick={() => onOpen(entry)}>
              <span>{entry.title}</span>
              <span className={styles.eventDate}>{entry.kind}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
