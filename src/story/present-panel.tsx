import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import styles from './present.module.css'

interface PresentPanelProps {
  /** What is presented. */
  name: string
  /** The date as headline. */
  hero: ReactNode
  title: string | null
  text: string | null
  question: string | null
  /** What it rests on, in a line; empty where nothing is said. */
  sources: string
  /** Where one is. */
  progress: ReactNode
  /** Given where a hand has moved the view away from the step. */
  onReturn: (() => void) | null
}

/** More than any step says. */
const MOST_CHARACTERS = 260

/**
 * What the last row reads: date, title, a few words, a question. Plain text: who reads it sits far
 * away, and a stray press of the speaker's would leave the step. Links are on the card to read by
 * oneself.
 */
export function PresentPanel(props: PresentPanelProps) {
  const { name, hero, title, text, question, sources, progress, onReturn } = props
  return (
    <div className={styles.panel} data-panel data-over-map>
      {hero}
      <h1 className="visually-hidden">{name}</h1>
      <section className={styles.words} aria-label="Step" aria-live="polite">
        {title && <h2 className={styles.title}>{title}</h2>}
        {text && (
          <p className={styles.text} data-long={text.length > MOST_CHARACTERS || undefined}>
            {text}
          </p>
        )}
        {question && <p className={styles.question}>{question}</p>}
      </section>
      <div className={styles.foot}>
        {sources !== '' && <p className={styles.sources}>{sources}</p>}
        {progress}
        {onReturn && (
          <Button className={styles.return} onClick={onReturn} aria-keyshortcuts="R">
            <RotateCcw size={16} aria-hidden /> Back to the step <kbd>R</kbd>
          </Button>
        )}
      </div>
    </div>
  )
}
