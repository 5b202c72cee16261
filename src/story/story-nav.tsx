import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Story } from '../domain/story'
import { Button } from '../ui/button'
import { StepDots } from './step-dots'
import styles from './story-card.module.css'

interface StoryNavProps {
  story: Story
  number: number
  onGo: (number: number) => void
}

/** The way through a story: back, the dots, on. */
export function StoryNav({ story, number, onGo }: StoryNavProps) {
  return (
    <nav className={styles.nav} aria-label="Story">
      <Button
        look="quiet"
        aria-label="Previous step"
        disabled={number <= 1}
        onClick={() => onGo(number - 1)}
      >
        <ArrowLeft size={18} aria-hidden />
      </Button>
      <StepDots {...{ story, number, onGo }} />
      <Button
        look="quiet"
        aria-label="Next step"
        disabled={number >= story.steps.length}
        onClick={() => onGo(number + 1)}
      >
        <ArrowRight size={18} aria-hidden />
      </Button>
    </nav>
  )
}

/** What stands over the card of something that a reader of the story chose by hand. */
export function BackToStory({ story, onReturn }: { story: Story; onReturn: () => void }) {
  return (
    <button type="button" className={styles.back} onClick={onReturn}>
      <ArrowLeft size={16} aria-hidden />
      Back to “{story.title.en}”
    </button>
  )
}
