import type { Story } from '../domain/story'
import styles from './step-dots.module.css'

interface StepDotsProps {
  story: Story
  /** The present step, from 1. */
  number: number
  onGo: (number: number) => void
}

/** Where one is in the story: a dot a step, each of them a way there. */
export function StepDots({ story, number, onGo }: StepDotsProps) {
  return (
    <ol className={styles.dots} aria-label="Steps">
      {story.steps.map((step, index) => (
        <li key={step.id}>
          <button
            type="button"
            aria-label={`Step ${index + 1}: ${step.title.en}`}
            title={step.title.en}
            aria-current={index + 1 === number ? 'step' : undefined}
            data-past={index + 1 < number || undefined}
            onClick={() => onGo(index + 1)}
          />
        </li>
      ))}
    </ol>
  )
}
