import {
  type KeyboardEvent,
  memo,
  type SyntheticEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { Sides } from '../../domain/sides'
import { keyAfter, keyOf, placeOfKey, tabStop } from '../layout/element-keys'
import { elementsOf } from '../layout/elements'
import type { Scene, SceneGroup } from '../layout/scene'
import styles from '../timeline.module.css'
import { GroupMark } from './group-mark'
import { groupInWords } from './group-words'
import { Mark } from './mark'

interface MarksProps {
  events: readonly DatedEvent<TimelineEvent>[]
  /** What the window shows at rest. */
  scene: Scene
  /** Centre of the main line of an event's lane, for one that the window does not show. */
  linePxOf: (event: DatedEvent<TimelineEvent>) => number
  /** Events from this place on lie after the cursor. */
  pastCount: number
  /** Place of the selected event; -1 where none is. */
  selected: number
  raised: ReadonlyMap<string, Sides | null> | null
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
  const { events, scene, linePxOf, pastCount, selected, raised, matching } = props
  const list = useRef<HTMLDivElement>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const wantsFocus = useRef<string | null>(null)
  // A window without events still has a way in: the last event before the cursor.
  const isEmpty = scene.marks.length === 0 && scene.groups.length === 0
  const wayIn = isEmpty ? Math.max(pastCount - 1, 0) : -1
  const elements = useMemo(() => {
    const kept = [placeOfKey(visited), selected, wayIn].filter(
      (place) => events[place] !== undefined,
    )
    const placeOf = (place: number) => keptAt(place, { scene, events, linePxOf })
    return elementsOf({ scene, kept, placeOf })
  }, [scene, events, linePxOf, visited, selected, wayIn])
  const keys = useMemo(() => elements.map(keyOf), [elements])
  const groupWords = useMemo(
    () => elements.map((e) => (e.kind === 'group' ? groupInWords(events, e.group) : null)),
    [elements, events],
  )
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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's.
    <div
      ref={list}
      className={styles.marks}
      // No list: the buttons say their own place, and half the elements can be saved.
      role="group"
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
          <GroupMark
            key={keys[n]}
            {...element.box}
            id={keys[n] ?? ''}
            words={groupWords[n] ?? ''}
            inTabOrder={keys[n] === stop}
          />
        ) : (
          <Mark
            key={keys[n]}
            {...element.box}
            {...markState(element.event, { events, pastCount, selected, raised, matching })}
            id={keys[n] ?? ''}
            grouped={element.grouped}
            inTabOrder={keys[n] === stop}
          />
        ),
      )}
    </div>
  )
})

const keyAt = (event: SyntheticEvent) =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key ?? null

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

type StateInput = Pick<MarksProps, 'events' | 'pastCount' | 'selected' | 'raised' | 'matching'>

function markState(place: number, input: StateInput) {
  const { events, pastCount, raised, matching } = input
  const dated = events[place] as DatedEvent<TimelineEvent>
  const { id } = dated.event
  const selected = place === input.selected
  const isRaised = raised?.has(id) ?? false
  return {
    dated,
    place: place + 1,
    count: events.length,
    future: place >= pastCount,
    selected,
    raised: isRaised,
    sides: raised?.get(id)?.words ?? null,
    dimmed: !selected && !isRaised && (raised !== null || matching?.has(id) === false),
  }
}
