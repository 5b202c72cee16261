import { ArrowLeft, ArrowRight, Pause, Play } from 'lucide-react'
import { dateInWords } from '../domain/date-words'
import type { Institution } from '../domain/records'
import type { DecisionStep } from '../domain/structure-records'
import type { Citations } from '../panels/details/citations'
import { LinkedText } from '../panels/details/linked-text'
import { SourceMarks } from '../panels/details/sources'
import { Button } from '../ui/button'
import { usePlaySteps } from './play-steps'
import styles from './structure.module.css'

interface DecisionProps {
  title: string
  steps: readonly DecisionStep[]
  step: DecisionStep
  bodyOf: (id: string) => Institution | undefined
  citations: Citations
  /** Null stops; what plays by itself leaves no trace in the history. */
  onStep: (step: DecisionStep | null, isPlayed?: boolean) => void
}

/** One step of a decision of the leaders, as it went from body to body. */
export function Decision({ title, steps, step, bodyOf, citations, onStep }: DecisionProps) {
  const index = steps.indexOf(step)
  const [before, next] = [steps[index - 1], steps[index + 1]]
  const { playing, toggle } = usePlaySteps(steps, step, (next) => onStep(next, true))
  const { body, actor, date, text, sources, confidence } = step
  return (
    <section className={styles.decision} aria-label="A decision step by step">
      <div aria-live="polite">
        <p className={styles.stepOf}>
          {title}: step {index + 1} of {steps.length}, {dateInWords(date)}
        </p>
        <p>
          <strong>{(actor ?? bodyOf(body)?.name)?.en}.</strong> <LinkedText text={text.en} />
          <SourceMarks ids={sources} citations={citations} confidence={confidence} />
        </p>
      </div>
      <div className={styles.buttons}>
        <Button disabled={!before} onClick={() => before && onStep(before)}>
          <ArrowLeft size={16} aria-hidden /> Previous
        </Button>
        <Button
          data-play-steps
          aria-label={playing ? 'Pause the steps' : 'Play the steps'}
          onClick={toggle}
        >
          {playing ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
          {playing ? 'Pause' : 'Play'}
        </Button>
        <Button disabled={!next} onClick={() => next && onStep(next)}>
          Next <ArrowRight size={16} aria-hidden />
        </Button>
        <Button look="quiet" onClick={() => onStep(null)}>
          Stop
        </Button>
      </div>
    </section>
  )
}
