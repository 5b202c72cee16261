import type { Statement } from '../../domain/records'
import type { Citations } from './citations'
import styles from './details.module.css'
import { LinkedText } from './linked-text'
import { SourceMarks } from './sources'

interface StatementsProps {
  statements: readonly Statement[]
  citations: Citations
}

/** The body of a card: each statement with the numbers of what it rests on. */
export function Statements({ statements, citations }: StatementsProps) {
  return (
    <div className={styles.body}>
      {statements.map(({ text, sources, confidence }) => (
        <p key={text.en}>
          <LinkedText text={text.en} />
          <SourceMarks ids={sources} citations={citations} confidence={confidence} />
        </p>
      ))}
    </div>
  )
}
