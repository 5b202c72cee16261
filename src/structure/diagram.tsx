import { type CSSProperties, memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { laneColor } from '../ui/lane-color'
import { useMedia, WIDE } from '../ui/use-media'
import { useSize } from '../ui/use-size'
import type { BodyOn } from './bodies'
import { sinceInWords } from './body-words'
import styles from './diagram.module.css'
import { type Layout, layOut, type PlacedBody, type Rectangle } from './layout'
import type { Plan } from './plan'
import { type Branch, branchesOf } from './tree'

interface DiagramProps {
  bodies: readonly BodyOn[]
  plan: Plan
  /** Whether an absent body is still to come. */
  still: (id: string) => boolean
  selectedId: string | null
  /** The body that a step of a decision is about. */
  actingId: string | null
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
  const { bodies, plan, still, actingId, children } = props
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const isWide = useMedia(WIDE)
  const layout = useMemo(
    () =>
      size && size.widthPx > LEAST_PX && isWide ? layOut(bodies, plan, size.widthPx, still) : null,
    [bodies, plan, size, isWide, still],
  )
  const drawn = useMemo(() => new Set(plan.slots.map(({ id }) => id)), [plan])
  const lists = useMemo(() => branchesOf(bodies.filter(({ id }) => drawn.has(id))), [bodies, drawn])
  const boxes = useMemo(() => new Map(layout?.boxes.map((box) => [box.body.id, box])), [layout])
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
    >
      {layout && <Lines layout={layout} />}
      {lists.map(({ section, branches }) => (
        <section key={section} aria-label={section}>
          <h3 className={layout ? 'visually-hidden' : styles.section}>{section}</h3>
          <Branches {...props} branches={branches} boxes={boxes} />
        </section>
      ))}
      {children && <div className={styles.corner}>{children}</div>}
    </div>
  )
})

function Lines({ layout: { heightPx, ties, toCome } }: { layout: Layout }) {
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
    </svg>
  )
}

type BranchesProps = DiagramProps & {
  branches: readonly Branch<BodyOn>[]
  boxes: ReadonlyMap<string, PlacedBody>
}

function Branches({ branches, ...props }: BranchesProps) {
  return (
    <ul>
      {branches.map(({ item, below }) => (
        <li key={item.id}>
          <Box {...props} body={item} box={props.boxes.get(item.id)} />
          {below.length > 0 && <Branches {...props} branches={below} />}
        </li>
      ))}
    </ul>
  )
}

type BoxProps = Pick<DiagramProps, 'selectedId' | 'actingId' | 'onChoose'> & {
  body: BodyOn
  box: Rectangle | undefined
}

function Box({ body, box, selectedId, actingId, onChoose }: BoxProps) {
  const { id, name, label, pillar, truth, isFresh } = body
  const style = { '--pillar': laneColor(pillar), ...(box && placeOf(box)) } as CSSProperties
  return (
    <button
      type="button"
      className={styles.box}
      style={style}
      title={name}
      aria-label={`${name}, ${sinceInWords(body)}`}
      aria-pressed={id === selectedId}
      aria-current={id === actingId ? 'step' : undefined}
      data-truth={truth}
      data-fresh={isFresh || undefined}
      onClick={() => onChoose(id)}
    >
      <span>{label}</span>
    </button>
  )
}

function placeOf({ xPx, yPx, widthPx, heightPx }: Rectangle): CSSProperties {
  return { transform: `translate(${xPx}px, ${yPx}px)`, width: widthPx, height: heightPx }
}
