import { BookOpen } from 'lucide-react'
import type { Story, StoryLine } from '../domain/story'
import styles from './story-list.module.css'

interface StoryListProps {
  /** In the order of the manifest; the story itself once it has arrived. */
  lines: readonly { line: StoryLine; story: Story | null }[]
  onOpen: (id: string) => void
}

/** The guided stories to choose from. */
export function StoryList({ lines, onOpen }: StoryListProps) {
  return (
    <section className={styles.list} aria-labelledby="stories-heading">
      <h3 id="stories-heading">Guided stories</h3>
      <ul>
        {lines.map(({ line, story }) => (
          <li key={line.id}>
            <button type="button" onClick={() => onOpen(line.id)}>
              <BookOpen size={18} aria-hidden />
              <span className={styles.name}>{line.title.en}</span>
              <span className={styles.size}>
                {story && `${story.steps.length} steps, about ${story.minutes} minutes`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
