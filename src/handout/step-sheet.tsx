import type { ReactNode } from 'react'
import { dateInWords } from '../domain/date-words'
import type { Source } from '../domain/records'
import { Swatch } from '../panels/swatch'
import { QrImage } from '../share/qr-image'
import type { HandoutStep } from './handout-step'
import styles from './step-sheet.module.css'

/** More than fit as a rule: a step that has a page to itself gives more room to write. */
const LINES = 24

interface StepSheetProps {
  step: HandoutStep
  steps: number
  picture: ReactNode
  /** The speaker's notes come first; lines to write on only where room is left. */
  withNotes: boolean
}

/** One step on paper: picture, date, words, question, sources and the way to it. */
export function StepSheet({ step, steps, picture, withNotes }: StepSheetProps) {
  return (
    <article className={styles.step} aria-label={`Step ${step.number}: ${step.title}`}>
      <div className={styles.top}>
        <div className={styles.picture}>{picture}</div>
        <div className={styles.words}>
          <p className={styles.kicker}>
            <span className={styles.date}>{step.date}</span>
            <span>
              Step {step.number} of {steps}
            </span>
          </p>
          <h2 className={styles.title}>{step.title}</h2>
          <p>{step.text}</p>
          {step.sentence && <p className={styles.sentence}>{step.sentence}</p>}
          {step.missing.map((sentence) => (
            <p key={sentence} className={styles.missing}>
              {sentence}
            </p>
          ))}
          <ul className={styles.legend} aria-label="Legend">
            {step.legend.map(({ id, label, swatch }) => (
              <li key={id}>
                <Swatch swatch={swatch} /> {label}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className={styles.work}>
        <div className={styles.answer}>
          <p className={styles.question}>{step.question}</p>
          {withNotes && (
            <p className={styles.notes}>
              <strong>For the teacher</strong> {step.notes}
            </p>
          )}
          <div className={styles.lines} data-optional={withNotes || undefined} aria-hidden>
            {Array.from({ length: LINES }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
              <div key={line} />
            ))}
          </div>
        </div>
        <div className={styles.code}>
          <QrImage address={step.address} />
          <span>Open this step</span>
        </div>
      </div>
      <SourceLines sources={step.sources} />
    </article>
  )
}

function SourceLines({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <div className={styles.sources}>
      <h3>{sources.length === 1 ? 'Source' : 'Sources'}</h3>
      <ul>
        {sources.map(({ id, title, publisher, published }) => (
          <li key={id}>
            {[title, publisher, published && dateInWords(published)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
