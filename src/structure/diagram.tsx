import { memo, type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { DecisionStep } from '../domain/structure-records'
import { useMedia, WIDE } from '../ui/use-media'
import { useSize } from '../ui/use-size'
import type { BodyOn } from './bodies'
import { BodyBox } from './body-box'
import styles from './diagram.module.css'
import { DiagramLines } from './diagram-lines'
import { layOut, type PlacedBody } from './layout'
import { useArrowKeys } from './move-focus'
import type { Plan } from './plan'
import { stepsByBody, trailOf } from './trail'
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
  const seen = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    seen.current = new Set(bodies.map(({ id }) => id))
  }, [bodies])
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
      {layout && <DiagramLines layout={layout} trail={trail} />}
      {lists.map(({ section, branches }) => (
        <section key={section} aria-label={section}>
          <h3 className={layout ? 'visually-hidden' : styles.section}>{section}</h3>
          <Branches {...props} {...{ branches, boxes, numbers, reached, seen }} />
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

type BranchesProps = DiagramProps & {
  branches: readonly Branch<BodyOn>[]
  boxes: ReadonlyMap<string, PlacedBody>
  /** Steps of the decision that is followed, by body. */
  numbers: ReadonlyMap<string, readonly number[]>
  /** Number of the step that is shown; 0 is none. */
  reached: number
  /** The bodies that were there before this drawing. */
  seen: RefObject<ReadonlySet<string>>
}

function Branches({ branches, ...props }: BranchesProps) {
  return (
    <ul>
      {branches.map(({ item, below }) => (
        <li key={item.id}>
          <BodyBox
            body={item}
            box={props.boxes.get(item.id)}
            steps={props.numbers.get(item.id)}
            isAhead={Number(props.numbers.get(item.id)?.[0]) > props.reached}
            isSelected={item.id === props.selectedId}
            isActing={item.id === props.actingId}
            seen={props.seen}
            onChoose={props.onChoose}
          />
          {below.length > 0 && <Branches {...props} branches={below} />}
        </li>
      ))}
    </ul>
  )
}
