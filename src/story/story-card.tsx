import { Presentation, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Story, stepAt } from '../domain/story'
import { Button } from '../ui/button'
import styles from './story-card.module.css'

interface StoryCardProps {
  story: Story
  /** The present step, from 1. */
  number: number
  /** How a text of the step is written: with what it names as links, where whoever knows the record says so. */
  write: (text: string) => ReactNode
  /** The numbers of the sources behind the words. */
  marks: ReactNode
  /** The sources themselves. */
  sources: ReactNode
  /** A hand has moved the view away from what the step shows. */
  isAway: boolean
  onReturn: () => void
  onPresent: () => void
  /** More that can be done with the story. */
  more?: ReactNode
}

/** A step of a story to read by oneself. */
export function StoryCard(props: StoryCardProps) {
  const { story, number, write, marks, sources, isAway, onReturn, onPresent, more } = props
  const step = stepAt(story, number)
  if (!step) return null
  return (
    <article>
      <p className={styles.kicker}>
        <span>{story.title.en}</span> · step {number} of {story.steps.length}
      </p>
      <h2 className={styles.title}>{step.title.en}</h2>
      <p className={styles.text}>
        {write(step.text.en)}
        {marks}
      </p>
      <p className={styles.question}>{write(step.question.en)}</p>
      <div className={styles.actions}>
        {isAway && (
          <Button onClick={onReturn}>
            <RotateCcw size={16} aria-hidden /> Back to the step
          </Button>
        )}
        <Button onClick={onPresent}>
          <Presentation size={16} aria-hidden /> Present this story
        </Button>
        {more}
      </div>
      {sources}
    </article>
  )
}
