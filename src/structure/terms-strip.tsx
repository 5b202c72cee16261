import { useLayoutEffect, useMemo, useRef } from 'react'
import { dateInWords } from '../domain/date-words'
import type { Day } from '../domain/day'
import type { Entry } from '../domain/entries'
import { placeIn, type TimeStretch, termsOf } from './terms'
import styles from './terms-strip.module.css'

interface TermsStripProps {
  /** All records; the people among them held the office. */
  entries: readonly Entry[]
  /** What the timeline shows, while it moves and at rest. */
  window: { get: () => TimeStretch; subscribe: (listener: () => void) => () => void }
  day: Day
  lastDay: Day
  selectedId: string | null
  onChoose: (id: string) => void
}

/** The terms of all Secretaries-General as a lane under the timeline, in step with its window. */
export function TermsStrip(props: TermsStripProps) {
  const { entries, window, day, lastDay, selectedId, onChoose } = props
  const list = useRef<HTMLUListElement>(null)
  const terms = useMemo(() => termsOf(entries, lastDay), [entries, lastDay])
  useLayoutEffect(() => {
    // Fifteen style writes a frame, without React.
    const place = () => {
      const shown = window.get()
      for (const [index, item] of [...(list.current?.children ?? [])].entries()) {
        const term = terms[index]
        if (term && item instanceof HTMLElement) Object.assign(item.style, placeIn(term, shown))
      }
    }
    place()
    return window.subscribe(place)
  }, [terms, window])
  return (
    <section className={styles.strip} aria-label="Secretaries-General">
      <p className={styles.name} aria-hidden>
        Secretaries-General
      </p>
      <ul ref={list}>
        {terms.map(({ id, name, country, code, date, from, until }) => (
          <li key={id}>
            <button
              type="button"
              title={`${name}, ${country}`}
              aria-label={`${name}, ${country}, ${dateInWords(date)}`}
              aria-pressed={id === selectedId}
              data-time={day < from ? 'ahead' : day > until ? 'past' : 'now'}
              onClick={() => onChoose(id)}
            >
              {/* Few terms have room for more than the first letters. */}
              <span className={styles.code}>{code}</span> {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
