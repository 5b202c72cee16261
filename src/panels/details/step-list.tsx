import { dateInWords } from '../../domain/date-words'
import type { LocalText, Sourced, StatusPeriod } from '../../domain/records'
import type { Citations } from './citations'
import styles from './details.module.css'
import { LinkedText } from './linked-text'
import { SourceMarks } from './sources'

export type DatedStep = Sourced<{
  name: string
  /** EDTF. */
  date: string
  notes: readonly (LocalText | undefined)[]
}>

interface StepListProps {
  steps: readonly DatedStep[]
  citations: Citations
}

/** How a state came closer to ASEAN, step by step. */
export function StepList({ steps, citations }: StepListProps) {
  return (
    <ul className={styles.periods}>
      {steps.map(({ name, date, notes, sources, confidence }) => (
        <li key={`${name}-${date}`}>
          <strong>{name}</strong>, {dateInWords(date)}
          <SourceMarks ids={sources} citations={citations} confidence={confidence} />
          {notes.map(
            (note) =>
              note && (
                <span key={note.en} className={styles.periodNote}>
                  <LinkedText text={note.en} />
                </span>
              ),
          )}
        </li>
      ))}
    </ul>
  )
}

/** A state's standing for a time, such as observer, as a step. */
export function stepOfPeriod({ status, from, to, note, ...period }: StatusPeriod): DatedStep {
  const name = status.charAt(0).toUpperCase() + status.slice(1)
  return { ...period, name, date: `${from}/${to}`, notes: [note] }
}
