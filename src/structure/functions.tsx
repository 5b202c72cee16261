import { memo } from 'react'
import type { DatedEvent } from '../domain/events'
import type { Topic } from '../domain/topic-records'
import type { Citations } from '../panels/details/citations'
import { SourceMarks } from '../panels/details/sources'
import styles from './structure.module.css'

interface FunctionsProps {
  functions: readonly Topic[]
  events: readonly DatedEvent[]
  citations: Citations
  onTopic: (id: string) => void
  onEvent: (id: string) => void
}

/** What the Secretariat does, each task with an event that shows it. */
export const Functions = memo(function Functions({
  functions,
  events,
  citations,
  onTopic,
  onEvent,
}: FunctionsProps) {
  if (functions.length === 0) return null
  return (
    <section aria-label="What the Secretariat does">
      <h3 className={styles.heading}>What the Secretariat does</h3>
      <ul className={styles.functions}>
        {functions.map((topic) => {
          const example = exampleOf(topic, events)
          return (
            <li key={topic.id}>
              <button type="button" className={styles.task} onClick={() => onTopic(topic.id)}>
                {topic.title.en}
              </button>
              <SourceMarks ids={topic.sources.slice(0, MOST_MARKS)} citations={citations} />
              {example && (
                <p>
                  For example:{' '}
                  <button type="button" onClick={() => onEvent(example.event.id)}>
                    {example.event.label.en}
                  </button>
                  <SourceMarks ids={sourcesOfExample(example)} citations={citations} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
})

/** The card of the task cites all of its sources. */
const MOST_MARKS = 2

/** What the list cites: each task and the event that shows it. */
export function sourcesOfFunctions(
  functions: readonly Topic[],
  events: readonly DatedEvent[],
): string[][] {
  return functions.map((topic) => [
    ...topic.sources.slice(0, MOST_MARKS),
    ...sourcesOfExample(exampleOf(topic, events)),
  ])
}

/** One is enough: the event's own card cites all. */
const sourcesOfExample = (example: DatedEvent | null) => example?.event.sources.slice(0, 1) ?? []

/** The first event that the record relates to a task. */
export function exampleOf(
  { related = [] }: Topic,
  events: readonly DatedEvent[],
): DatedEvent | null {
  const ids = related.filter((id) => events.some(({ event }) => event.id === id))
  return events.find(({ event }) => event.id === ids[0]) ?? null
}
