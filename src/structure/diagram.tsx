import { type CSSProperties, memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { DecisionStep } from '../domain/structure-records'
import { laneColor } from '../ui/lane-color'
import { useMedia, WIDE } from '../ui/use-media'
import { useSize } from '../ui/use-size'
import type { BodyOn } from './bodies'
import { bodyInWords } from './body-words'
import styles from './diagram.module.css'
import { type Layout, layOut, type PlacedBody, type Rectangle } from './layout'
import { useArrowKeys } from './move-focus'
import type { Plan } from './plan'
import { stepsByBody, type TrailPart, trailOf } from './trail'
import { type Branch, branchesOf } from './tree'

interface DiagramProps {
  bodies: readonly BodyOn[]
  plan: Plan
  /** Whether an absent body is still to come. */
  still: (id: string) => boolean
  selectedId: string | null
  /** The body that a step of a decision is about. */
  actingId: string | null
  /** The decision that is followed, and how far it has come. */
  followed?: { steps: readonly DecisionStep[]; step: DecisionStep } | null
  onChoose: (id: string) => void
  /** Stands in the picture's free corner, or under the lists. */
  children?: ReactNode
}

/** Narrower than this the boxes could not hold their titles. */
const LEAST_PX = 260

/**
 * The bodies as boxes in their places; the same elements are nested lists for whoever does not see
 * them, and on a narrow screen for everyone.
 */
export const Diagram = memo(function Diagram(props: DiagramProps) {
  const { bodies, plan, still, actingId, followed, children } = props
  const { steps = NO_STEPS, step } = followed ?? {}
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const isWide = useMedia(WIDE)
  useArrowKeys(frame)
  const layout = useMemo(
    () =>
      size && size.widthPx > LEAST_PX && isWide ? layOut(bodies, plan, size.widthPx, still) : null,
    [bodies, plan, size, isWide, still],
  )
  const isResized = useChanged(size?.widthPx)
  const drawn = useMemo(() => new Set(plan.slots.map(({ id }) => id)), [plan])
  const lists = useMemo(() => branchesOf(bodies.filter(({ id }) => drawn.has(id))), [bodies, drawn])
  const boxes = useMemo(() => new Map(layout?.boxes.map((box) => [box.body.id, box])), [layout])
  const numbers = useMemo(() => stepsByBody(steps), [steps])
  const reached = step ? steps.indexOf(step) + 1 : 0
  const trail = useMemo(() => {
    // The whole way at once would be a thicket: the numbers tell it, the line its last leg.
    const way = steps.slice(Math.max(reached - 2, 0), reached).map(({ body }) => body)
    return layout ? trailOf(layout.boxes, way) : []
  }, [layout, steps, reached])
  useEffect(() => {
    if (actingId)
      frame.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [actingId])
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ height: layout?.heightPx }}
      data-placed={layout ? true : undefined}
      data-resized={isResized || undefined}
    >
      {layout && <Lines layout={layout} trail={trail} />}
      {lists.map(({ section, branches }) => (
        <section key={section} aria-label={section}>
          <h3 className={layout ? 'visually-hidden' : styles.section}>{section}</h3>
          <Branches {...props} {...{ branches, boxes, numbers, reached }} />
        </section>
      ))}
      {children && <div className={styles.corner}>{children}</div>}
    </div>
  )
})

/** Whether a value is another one than the last time something was drawn. */
function useChanged(value: unknown): boolean {
  const last = useRef(value)
  const isOther = last.current !== value
  useEffect(() => {
    last.current = value
  })
  return isOther
}

const NO_STEPS: readonly DecisionStep[] = []

interface LinesProps {
  layout: Layout
  trail: readonly TrailPart[]
}

function Lines({ layout: { heightPx, ties, toCome }, trail }: LinesProps) {
  return (
    <svg className={styles.lines} height={heightPx} aria-hidden>
      {toCome.map(({ id, xPx, yPx, widthPx, heightPx }) => (
        <rect
          key={id}
          className={styles.toCome}
          {...{ x: xPx + 0.5, y: yPx + 0.5, width: widthPx - 1, height: heightPx - 1, rx: 7 }}
        />
      ))}
      {ties.map(({ id, path }) => (
        <path key={id} className={styles.tie} d={path} />
      ))}
      {trail.length > 0 && (
        <marker id="trail-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="4" orient="auto">
          <path className={styles.trailEnd} d="M0 0L8 4L0 8z" />
        </marker>
      )}
      {trail.map(({ id, path }) => (
        <path key={id} className={styles.trail} d={path} markerEnd="url(#trail-end)" />
      ))}
    </svg>
  )
}

type BranchesProps = DiagramProps & {
  branches: readonly Branch<BodyOn>[]
  boxes: ReadonlyMap<string, PlacedBody>
  /** Steps of the decision that is followed, by body. */
  numbers: ReadonlyMap<string, readonly number[]>
  /** Number of the step that is shown; 0 is none. */
  reached: number
}

function Branches({ branches, ...props }: BranchesProps) {
  return (
    <ul>
      {branches.map(({ item, below }) => (
        <li key={item.id}>
          <Box
            {...props}
            body={item}
            box={props.boxes.get(item.id)}
            steps={props.numbers.get(item.id)}
          />
          {below.length > 0 && <Branches {...props} branches={below} />}
        </li>
      ))}
    </ul>
  )
}

type BoxProps = Pick<BranchesProps, 'selectedId' | 'actingId' | 'onChoose' | 'reached'> & {
  body: BodyOn
  box: Rectangle | undefined
  steps: readonly number[] | undefined
}

function Box({ body, box, steps, reached, selectedId, actingId, onChoose }: BoxProps) {
  const { id, name, label, pillar, truth, isFresh, formerly } = body
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
