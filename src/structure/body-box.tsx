import { type CSSProperties, memo, type RefObject, useState } from 'react'
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
  /** The first of these steps is still to come. */
  isAhead: boolean
  /** The bodies that were there before this drawing. */
  seen: RefObject<ReadonlySet<string>>
  isSelected: boolean
  /** The step that is shown is about it. */
  isActing: boolean
  onChoose: (id: string) => void
}

/** A body as a button, in its place or in a list; drawn again only when something about it changes. */
export const BodyBox = memo(function BodyBox(props: BodyBoxProps) {
  const { body, box, steps, isAhead, seen, isSelected, isActing, onChoose } = props
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
      aria-pressed={isSelected}
      aria-current={isActing ? 'step' : undefined}
      data-truth={truth}
      data-kept={isKept || undefined}
      data-fresh={isFresh || undefined}
      data-renamed={formerly !== null || undefined}
      onClick={() => onChoose(id)}
    >
      <span>{label}</span>
      {steps && (
        <span className={styles.step} data-ahead={isAhead || undefined} aria-hidden>
          {steps.join('·')}
        </span>
      )}
    </button>
  )
}, isSameBox)

/** On another date bodies and boxes are other objects, and mostly of the same values. */
export function isSameBox(a: BodyBoxProps, b: BodyBoxProps): boolean {
  const keys = Object.keys(a) as (keyof BodyBoxProps)[]
  return keys.every((key) => {
    if (key === 'body') return isAlike(a.body, b.body, Object.keys(a.body) as (keyof BodyOn)[])
    if (key === 'box') return isAlike(a.box, b.box, ['xPx', 'yPx', 'widthPx', 'heightPx'])
    return a[key] === b[key]
  })
}

function isAlike<T extends object>(
  a: T | undefined,
  b: T | undefined,
  keys: readonly (keyof T)[],
): boolean {
  if (a === undefined || b === undefined) return a === b
  return keys.every((key) => a[key] === b[key])
}

function placeOf({ xPx, yPx, widthPx, heightPx }: Rectangle): CSSProperties {
  return { transform: `translate(${xPx}px, ${yPx}px)`, width: widthPx, height: heightPx }
}
