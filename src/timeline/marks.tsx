import { type KeyboardEvent, memo, type SyntheticEvent, useRef, useState } from 'react'
import type { PlacedEvent } from './layout'
import { Mark } from './mark'
import styles from './timeline.module.css'

interface MarksProps {
  placed: readonly PlacedEvent[]
  /** The marks from this one on lie after the cursor. */
  pastCount: number
  selectedId: string | null
  /** Events brought forward; null where none are. */
  raised: ReadonlySet<string> | null
  /** Events that pass the filter; null where nothing is filtered. */
  matching: ReadonlySet<string> | null
  onSelect: (eventId: string) => void
  onHover: (eventId: string | null) => void
}

const eventIdOf = (event: SyntheticEvent) =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-event]')?.dataset.event ?? null

/** All marks, in order of time: one tab stop, arrows move along it. */
export const Marks = memo(function Marks(props: MarksProps) {
  const { placed, pastCount, selectedId, raised, matching, onSelect, onHover } = props
  const list = useRef<HTMLUListElement>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const isThere = (id: string | null) => placed.some((mark) => mark.dated.event.id === id)
  const tabStop =
    [visited, selectedId].find(isThere) ?? placed[Math.max(pastCount - 1, 0)]?.dated.event.id

  const move = (event: KeyboardEvent) => {
    const index = placed.findIndex((mark) => mark.dated.event.id === eventIdOf(event))
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: placed.length - 1 }[
      event.key
    ]
    const id = target === undefined ? undefined : placed[target]?.dated.event.id
    if (id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setVisited(id)
    list.current?.querySelector<HTMLElement>(`[data-event="${id}"]`)?.focus()
  }

  return (
    <ul
      ref={list}
      className={styles.marks}
      aria-label="Events"
      onClick={(event) => {
        const id = eventIdOf(event)
        if (id) onSelect(id)
      }}
      onKeyDown={move}
      onPointerOver={(event) => onHover(eventIdOf(event))}
      onPointerLeave={() => onHover(null)}
      onFocus={(event) => {
        setVisited(eventIdOf(event))
        onHover(eventIdOf(event))
      }}
      onBlur={() => onHover(null)}
    >
      {placed.map((mark, index) => {
        const { id } = mark.dated.event
        const isRaised = raised?.has(id) ?? false
        return (
          <Mark
            key={id}
            placed={mark}
            future={index >= pastCount}
            selected={id === selectedId}
            raised={isRaised}
            dimmed={
              id !== selectedId && !isRaised && (raised !== null || matching?.has(id) === false)
            }
            inTabOrder={id === tabStop}
          />
        )
      })}
    </ul>
  )
})
