import { dateInWords } from '../domain/date-words'
import type { Entry } from '../domain/entries'
import type { Source } from '../domain/records'
import styles from './record-table.module.css'

interface SourceListProps {
  sources: readonly Source[]
  entries: readonly Entry[]
  onOpen: (entry: Entry) => void
}

/** Which records each source supports, by the source's id. */
export function supportedBy(entries: readonly Entry[]): Map<string, Entry[]> {
  const supported = new Map<string, Entry[]>()
  for (const entry of entries) {
    const used = new Set([...entry.sources, ...entry.text.flatMap(({ sources }) => sources)])
    for (const id of used) supported.set(id, [...(supported.get(id) ?? []), entry])
  }
  return supported
}

/** Every source with what it supports. */
export function SourceList({ sources, entries, onOpen }: SourceListProps) {
  const supported = supportedBy(entries)
  const ordered = sources.toSorted((a, b) => (a.title < b.title ? -1 : 1))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard.
    <section className={styles.scroller} tabIndex={0} aria-label="Sources">
      <ul className={styles.sources}>
        {ordered.map((source) => {
          const uses = supported.get(source.id) ?? []
          return (
            <li key={source.id}>
              <p>
                {source.url ? (
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
                <span className={styles.publisher}>
                  {[source.publisher, source.published && dateInWords(source.published)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </p>
              {uses.length > 0 && (
                <details>
                  <summary>
                    Supports {uses.length === 1 ? '1 record' : `${uses.length} records`}
                  </summary>
                  <ul>
                    {uses.map((entry) => (
                      <li key={`${entry.group}:${entry.id}`}>
                        <button
                          type="button"
                          className={styles.title}
                          onClick={() => onOpen(entry)}
                        >
                          {entry.title}
                        </button>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
