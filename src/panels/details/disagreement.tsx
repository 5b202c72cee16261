import { Scale } from 'lucide-react'
import type { Disagreement } from '../../domain/records'
import type { Citations } from './citations'
import styles from './details.module.css'
import { LinkedText } from './linked-text'
import { SourceMarks } from './sources'

const SECTION_ID = 'sources-disagree'

interface DisagreementsProps {
  list: readonly Disagreement[]
  citations: Citations
}

/** Every point where sources differ: the values, who says which, the one shown, and why. */
export function Disagreements({ list, citations }: DisagreementsProps) {
  if (list.length === 0) return null
  return (
    <section id={SECTION_ID} className={styles.disagreement} aria-label="Sources disagree">
      <h3>
        <Scale size={15} aria-hidden /> Sources disagree
      </h3>
      {list.map(({ id, topic, values, shown, reason }, index) => (
        <details key={id} open={index === 0}>
          <summary>{topic.en}</summary>
          <ul>
            {values.map((value) => (
              <li key={value.text.en}>
                <LinkedText text={value.text.en} />
                <SourceMarks ids={value.sources} citations={citations} />
              </li>
            ))}
          </ul>
          <p>
            <LinkedText text={shown.en} />
          </p>
          <p className={styles.reason}>
            <LinkedText text={reason.en} />
          </p>
        </details>
      ))}
    </section>
  )
}

/** Brings the section into view from the flag at the card's top. */
export function showDisagreement(): void {
  document.getElementById(SECTION_ID)?.scrollIntoView({ block: 'nearest' })
}
