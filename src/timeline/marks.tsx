import {
  type KeyboardEvent,
  memo,
  type SyntheticEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { dayInWords } from '../domain/date-words'
import type { DatedEvent, TimelineEvent } from '../domain/events'
import { elementsOf, type PlotElement } from './layout/elements'
import { firstFrom } from './layout/lane-band'
import type { Scene, SceneGroup } from './layout/scene'
import { Mark } from './mark'
import markStyles from './mark.module.css'
import styles from './timeline.module.css'

interface MarksProps {
  events: readonly DatedEvent<TimelineEvent>[]
  /** What the window shows at rest. */
  scene: Scene
  /** Centre of the main line of an event's lane, for one that the window does not show. */
  linePxOf: (event: DatedEvent<TimelineEvent>) => number
  /** Events from this place on lie after the cursor. */
  pastCount: number
  selectedId: string | null
  raised: ReadonlySet<string> | null
  matching: ReadonlySet<string> | null
  onSelect: (eventId: string) => void
  onOpenGroup: (group: SceneGroup) => void
  /** A mark or group has the focus, or none has. */
  onFocus: (target: { event: number } | { group: SceneGroup } | null) => void
  /** Brings an event into view that the focus is about to go to. */
  onReveal: (event: number) => void
}

/** Everything on the plot as real elements, in order of time: one tab stop, arrows move along it. */
export const Marks = memo(function Marks(props: MarksProps) {
  const { events, scene, linePxOf, pastCount, selectedId, raised, matching } = props
  const list = useRef<HTMLUListElement>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const wantsFocus = useRef<string | null>(null)
  const selected = useMemo(
    () => (selectedId === null ? -1 : events.findIndex(({ event }) => event.id === selectedId)),
    [events, selectedId],
  )
  const elements = useMemo(() => {
    const kept = [placeOfKey(visited), selected].filter((place) => events[place] !== undefined)
    const placeOf = (place: number) => keptAt(place, { scene, events, linePxOf })
    return elementsOf({ scene, kept, placeOf })
  }, [scene, events, linePxOf, visited, selected])
  const keys = useMemo(() => elements.map(keyOf), [elements])
  const stop = tabStop(keys, { visited, selected, pastCount })

  useLayoutEffect(() => {
    const key = wantsFocus.current
    const target = key && list.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)
    if (!target) return
    wantsFocus.current = null
    target.focus({ preventScroll: true })
  })

  const goTo = (key: string) => {
    wantsFocus.current = key
    setVisited(key)
    props.onReveal(placeOfKey(key))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = keyAt(event)
    const next = key && keyAfter(event.key, { key, keys, count: events.length })
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    goTo(next)
  }
  const groupOf = (key: string | null) => {
    const element = elements[keys.indexOf(key ?? '')]
    return element?.kind === 'group' ? element.group : null
  }

  return (
    <ul
      ref={list}
      className={styles.marks}
      aria-label="Events"
      onClick={(event) => {
        // Pressed by keyboard or by assistive technology; the plot sees to pointers.
        if (event.detail > 0) return
        const key = keyAt(event)
        const group = groupOf(key)
        const dated = events[placeOfKey(key)]
        if (group) props.onOpenGroup(group)
        else if (dated) props.onSelect(dated.event.id)
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = keyAt(event)
        const group = groupOf(key)
        setVisited(key)
        props.onFocus(group ? { group } : { event: placeOfKey(key) })
      }}
      onBlur={() => props.onFocus(null)}
    >
      {elements.map((element, n) =>
        element.kind === 'group' ? (
          <Group
            key={keys[n]}
            id={keys[n] ?? ''}
            {...{ element, events }}
            inTabOrder={keys[n] === stop}
          />
        ) : (
          <Mark
            key={keys[n]}
            {...element.box}
            {...markState(element.event, { events, pastCount, selectedId, raised, matching })}
            id={keys[n] ?? ''}
            grouped={element.grouped}
            inTabOrder={keys[n] === stop}
          />
        ),
      )}
    </ul>
  )
})

/** Names an element by what it stands for, so that the focus finds it again. */
function keyOf(element: PlotElement): string {
  if (element.kind === 'mark') return `event-${element.event}`
  return `group-${element.group.row}-${element.group.members[0]}`
}

/** Where Tab comes in: where the focus was, the selected event, or the last one before the cursor. */
function tabStop(
  keys: readonly string[],
  { visited, selected, pastCount }: { visited: string | null; selected: number; pastCount: number },
): string | undefined {
  if (visited !== null && keys.includes(visited)) return visited
  if (selected >= 0) return `event-${selected}`
  const events = keys.filter((key) => key.startsWith('event-'))
  const after = firstFrom(events.length, (n) => placeOfKey(events[n] ?? null), pastCount)
  return events[Math.max(after - 1, 0)] ?? keys[0]
}

function placeOfKey(key: string | null): number {
  return key === null ? -1 : Number(key.slice(key.lastIndexOf('-') + 1))
}

const keyAt = (event: SyntheticEvent) =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key ?? null

/** The element that a key goes to from another: in view the next one, beyond it the next event. */
function keyAfter(
  pressed: string,
  { key, keys, count }: { key: string; keys: readonly string[]; count: number },
): string | null {
  if (pressed === 'Home') return 'event-0'
  if (pressed === 'End') return `event-${count - 1}`
  const step = { ArrowRight: 1, ArrowLeft: -1 }[pressed]
  if (step === undefined) return null
  const beyond = placeOfKey(key) + step
  const outside = beyond >= 0 && beyond < count ? `event-${beyond}` : null
  return keys[keys.indexOf(key) + step] ?? outside
}

/** Where an event stands that has no mark of its own: at its group, or on its lane. */
function keptAt(
  place: number,
  { scene, events, linePxOf }: Pick<MarksProps, 'scene' | 'events' | 'linePxOf'>,
): { xPx: number; yPx: number } {
  const mark = scene.marks.find(({ event }) => event === place)
  if (mark) return mark
  const group = scene.groups.find(({ members }) => members.includes(place))
  if (group) return { xPx: group.xPx + group.widthPx / 2, yPx: group.yPx }
  const dated = events[place] as DatedEvent<TimelineEvent>
  return { xPx: scene.scale.toPx(dated.day), yPx: linePxOf(dated) }
}

type StateInput = Pick<MarksProps, 'events' | 'pastCount' | 'selectedId' | 'raised' | 'matching'>

function markState(place: number, input: StateInput) {
  const { events, pastCount, selectedId, raised, matching } = input
  const dated = events[place] as DatedEvent<TimelineEvent>
  const { id } = dated.event
  const selected = id === selectedId
  const isRaised = raised?.has(id) ?? false
  return {
    dated,
    place: place + 1,
    count: events.length,
    future: place >= pastCount,
    selected,
    raised: isRaised,
    dimmed: !selected && !isRaised && (raised !== null || matching?.has(id) === false),
  }
}

interface GroupProps {
  id: string
  element: Extract<PlotElement, { kind: 'group' }>
  events: readonly DatedEvent<TimelineEvent>[]
  inTabOrder: boolean
}

/** A group: opens its list. */
const Group = memo(function Group({ id, element, events, inTabOrder }: GroupProps) {
  const { box, group } = element
  return (
    <li className={markStyles.item}>
      <button
        type="button"
        className={markStyles.group}
        data-key={id}
        aria-haspopup="dialog"
        aria-label={groupInWords(events, group)}
        tabIndex={inTabOrder ? 0 : -1}
        style={{
          width: box.widthPx,
          height: box.heightPx,
          transform: `translate(${box.leftPx}px, ${box.topPx}px)`,
        }}
      />
    </li>
  )
})

/** "5 events, 8 August 1967 to 30 April 1999". */
export function groupInWords(
  events: readonly DatedEvent<TimelineEvent>[],
  { members }: SceneGroup,
): string {
  const first = dayInWords(events[members[0] ?? 0]?.day ?? 0)
  const last = dayInWords(events[members.at(-1) ?? 0]?.day ?? 0)
  return `${members.length} events, ${first === last ? first : `${first} to ${last}`}`
}
