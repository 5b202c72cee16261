import { type CSSProperties, type RefObject, useState } from 'react'
import { laneColor } from '../ui/lane-color'
import type { BodyOn } from './bodies'
import { bodyInWords } from './body-words'
import styles from './diagram.module.css'
import type { Rectangle } from './layout'

interface BodyBoxProps {
  body: BodyOn
  /** Where it stands; in a list it needs no place. */
  box: Rectangle | undefined
  /** Steps of the decision that is followed which it took. */
  steps: readonly number[] | undefined
  /** Number of the step that is shown; 0 is none. */
  reached: number
  /** The bodies that were there before this drawing. */
  seen: RefObject<ReadonlySet<string>>
  selectedId: string | null
  actingId: string | null
  onChoose: (id: string) => void
}

/** A body as a button, in its place or in a list. */
export function BodyBox({
  body,
  box,
  steps,
  reached,
  seen,
  selectedId,
  actingId,
  onChoose,
}: BodyBoxProps) {
  const { id, name, label, pillar, truth, isFresh, formerly } = body
  // Under another body in the list it is another element, and no new body.
  const [isKept] = useState(() => seen.current.has(id))
  const style = { '--pillar': laneColor(pillar), ...(box && placeOf(box)) } as CSSProperties
  return (
    <button
      type="button"
      className={styles.box}
      style={style}
      title={formerly === null ? name : `${name}, formerly ${formerly}`}
      aria-label={bodyInWords(body) + (steps ? `, step ${steps.join(' and ')}` : '')}
      aria-pressed={id === selectedId}
      aria-current={id === actingId ? 'step' : undefined}
      data-truth={truth}
      data-kept={isKept || undefined}
      data-fresh={isFresh || undefined}
      data-renamed={formerly !== null || undefined}
      onClick={() => onChoose(id)}
    >
      <span>{label}</span>
      {steps && (
        <span
          className={styles.step}
          data-ahead={Number(steps[0]) > reached || undefined}
          aria-hidden
        >
          {steps.join('·')}
        </span>
      )}
    </button>
  )
}

function placeOf({ xPx, yPx, widthPx, heightPx }: Rectangle): CSSProperties {
  return { transform: `translate(${xPx}px, ${yPx}px)`, width: widthPx, height: heightPx }
}
