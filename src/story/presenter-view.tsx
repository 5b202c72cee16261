import { ArrowLeft, ArrowRight, RotateCcw, Square, Sun, TimerReset } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Story } from '../domain/story'
import { Button } from '../ui/button'
import type { PresentAction } from './present-keys'
import type { Peer } from './presenter-link'
import styles from './presenter-view.module.css'
import { useElapsed } from './use-elapsed'

interface PresenterViewProps {
  peer: Peer | 'none'
  /** Where one is: a title, and of a story its notes and question. */
  title: string
  notes: string | null
  question: string | null
  position: number
  count: number
  /** What comes next; null at the end. */
  next: { title: string; date: string; picture: ReactNode } | null
  /** Width by height of the wall's map. */
  wallRatio: number
  story: Story | null
  /** What the wall shows, alive. */
  picture: ReactNode
  timeline: ReactNode
  isBlank: boolean
  hasSpotlight: boolean
  isAway: boolean
  onAction: (action: PresentAction) => void
  onGo: (position: number) => void
}

/** What only the speaker sees: notes, question, what comes next, the time. */
export function PresenterView(props: PresenterViewProps) {
  const { peer, title, notes, question, position, count, picture, timeline } = props
  return (
    <div className={styles.page}>
      <TopBar peer={peer} />
      <main className={styles.rest}>
        <div className={styles.main}>
          <section className={styles.now} aria-label="Now">
            <p className={styles.kicker}>
              {props.story && `${props.story.title.en} · `}
              {position > 0 ? `${position} of ${count}` : `${count} events`}
            </p>
            <h1 className={styles.title}>{title}</h1>
            {notes && <p className={styles.notes}>{notes}</p>}
            {question && <p className={styles.question}>{question}</p>}
          </section>
          <div className={styles.side}>
            <div className={styles.picture}>
              {picture}
              {props.isBlank && <p className={styles.blank}>The wall is black</p>}
            </div>
            <Next next={props.next} wallRatio={props.wallRatio} />
            {props.story && <StepList {...props} story={props.story} />}
          </div>
        </div>
        <Controls {...props} />
        <div className={styles.dock}>{timeline}</div>
      </main>
    </div>
  )
}

const PEER_WORDS: Record<Peer | 'none', string> = {
  unknown: 'Looking for the wall …',
  here: 'Linked to the wall',
  gone: 'The wall does not answer. It follows again as soon as it shows present mode.',
  none: 'This browser cannot link two windows. Notes and steps work here alone.',
}

function TopBar({ peer }: { peer: Peer | 'none' }) {
  const { clock, elapsed, reset } = useElapsed()
  return (
    <header className={styles.top}>
      <p className={styles.peer} role="status" data-peer={peer}>
        {PEER_WORDS[peer]}
      </p>
      <p className={styles.time}>
        <span className="visually-hidden">Elapsed </span>
        {elapsed}
      </p>
      <Button look="quiet" onClick={reset}>
        <TimerReset size={18} aria-hidden /> Start anew
      </Button>
      <p className={styles.clock}>
        <span className="visually-hidden">Clock </span>
        {clock}
      </p>
    </header>
  )
}

function Next({ next, wallRatio }: Pick<PresenterViewProps, 'next' | 'wallRatio'>) {
  return (
    <section className={styles.next} aria-label="Next">
      {next ? (
        <>
          {next.picture && (
            <div className={styles.thumbnail} style={{ '--wall-ratio': wallRatio }}>
              {next.picture}
            </div>
          )}
          <p>
            <span className={styles.kicker}>Next · {next.date}</span>
            <strong>{next.title}</strong>
          </p>
        </>
      ) : (
        <p className={styles.kicker}>This is the last one.</p>
      )}
    </section>
  )
}

function StepList({
  story,
  position,
  onGo,
}: Pick<PresenterViewProps, 'position' | 'onGo'> & { story: Story }) {
  const current = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another row.
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' })
  }, [position])
  return (
    <ol className={styles.steps} aria-label="Steps">
      {story.steps.map((step, index) => {
        const isCurrent = index + 1 === position
        return (
          <li key={step.id} ref={isCurrent ? current : undefined}>
            <button
              type="button"
              aria-current={isCurrent ? 'step' : undefined}
              onClick={() => onGo(index + 1)}
            >
              <span>{index + 1}</span> {step.title.en}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Controls({ onAction, isBlank, hasSpotlight, isAway }: PresenterViewProps) {
  return (
    <div className={styles.controls} role="toolbar" aria-label="The wall">
      <Button onClick={() => onAction('previous')}>
        <ArrowLeft size={18} aria-hidden /> Previous
      </Button>
      <Button look="strong" onClick={() => onAction('next')}>
        Next <ArrowRight size={18} aria-hidden />
      </Button>
      <Button aria-pressed={isBlank} onClick={() => onAction('blank')}>
        <Square size={16} aria-hidden /> Black screen
      </Button>
      <Button aria-pressed={hasSpotlight} onClick={() => onAction('spotlight')}>
        <Sun size={16} aria-hidden /> Spotlight
      </Button>
      {isAway && (
        <Button onClick={() => onAction('return')}>
          <RotateCcw size={16} aria-hidden /> Back to the step
        </Button>
      )}
    </div>
  )
}
