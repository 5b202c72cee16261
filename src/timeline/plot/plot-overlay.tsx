import { lazy, type RefObject, Suspense, useCallback, useState } from 'react'
import type { Span } from '../../domain/atlas'
import { dateInWords } from '../../domain/date-words'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { ScreenBox } from '../../ui/place-popover'
import type { PlotPoint } from '../input/plot-gestures'
import { hitTest } from '../layout/hit-test'
import type { Scene, SceneGroup } from '../layout/scene'
import { groupInWords } from '../marks/group-words'
import { MIN_DAYS, type TimeWindow, windowAround } from '../window/time-window'
import type { WindowMotion } from '../window/window-motion'

const GroupList = lazy(() =>
  import('../marks/group-list').then(({ GroupList }) => ({ default: GroupList })),
)

interface OverlayInput {
  events: readonly DatedEvent<TimelineEvent>[]
  plot: RefObject<HTMLElement | null>
  span: Span
  motion: WindowMotion
  /** What the last picture showed. */
  sceneRef: RefObject<Scene | null>
  linePxOf: (event: DatedEvent<TimelineEvent>) => number
  onHover: (eventId: string | null) => void
  onPeriod: (period: TimeWindow) => void
}

interface Tip {
  id: string
  title: string
  date: string
  xPx: number
  yPx: number
}

interface OpenGroup {
  label: string
  events: readonly DatedEvent<TimelineEvent>[]
  anchor: ScreenBox
  zoom: (() => void) | null
}

const HOVER_REACH_PX = 7
/** A shorter stretch was drawn by accident. */
const LEAST_BRUSH_DAYS = 2

/** What stands over the plot for a while: a title, a group's list, a stretch being drawn. */
export function usePlotOverlay(input: OverlayInput) {
  const { events, plot, span, motion, sceneRef, linePxOf, onHover, onPeriod } = input
  const [tip, setTip] = useState<Tip | null>(null)
  const [group, setGroup] = useState<OpenGroup | null>(null)
  const [brushed, setBrushed] = useState<TimeWindow | null>(null)

  const show = useCallback(
    (next: Tip | null, eventId: string | null) => {
      setTip((old) => (old?.id === next?.id ? old : next))
      onHover(eventId)
    },
    [onHover],
  )
  const eventTip = useCallback(
    (place: number): Tip | null => {
      const dated = events[place]
      const scene = sceneRef.current
      if (!dated || !scene) return null
      const mark = scene.marks.find(({ event }) => event === place)
      const xPx = mark ? (mark.xPx + mark.endPx) / 2 : scene.scale.toPx(dated.day)
      const yPx = mark?.yPx ?? linePxOf(dated)
      const { title, date, id } = dated.event
      return { id, title: title.en, date: dateInWords(date), xPx, yPx }
    },
    [events, sceneRef, linePxOf],
  )
  const groupTip = useCallback(
    (hovered: SceneGroup): Tip => {
      const [title = '', ...rest] = groupInWords(events, hovered).split(', ')
      const xPx = hovered.xPx + hovered.widthPx / 2
      return { id: `${hovered.members[0]}+`, title, date: rest.join(', '), xPx, yPx: hovered.yPx }
    },
    [events],
  )
  const hoverAt = useCallback(
    (at: PlotPoint | null) => {
      const scene = sceneRef.current
      const hit = at && scene ? hitTest(scene, at, HOVER_REACH_PX) : null
      if (hit?.kind === 'mark') {
        show(eventTip(hit.mark.event), events[hit.mark.event]?.event.id ?? null)
      } else show(hit ? groupTip(hit.group) : null, null)
    },
    [events, sceneRef, show, eventTip, groupTip],
  )
  const onFocus = useCallback(
    (target: { event: number } | { group: SceneGroup } | null) => {
      if (!target) show(null, null)
      else if ('group' in target) show(groupTip(target.group), null)
      else show(eventTip(target.event), events[target.event]?.event.id ?? null)
    },
    [events, show, eventTip, groupTip],
  )
  const openGroup = useCallback(
    (opened: SceneGroup) => {
      const box = plot.current?.getBoundingClientRect()
      const members = [...opened.members].flatMap((place) => events[place] ?? [])
      const first = members[0]?.day ?? 0
      const last = members.at(-1)?.day ?? 0
      const { from, to } = motion.get()
      const target = windowAround(first, last, span)
      const canZoom = target.to - target.from < (to - from) * 0.9 && to - from > MIN_DAYS
      show(null, null)
      setGroup({
        label: groupInWords(events, opened),
        events: members,
        anchor: {
          left: (box?.left ?? 0) + opened.xPx,
          top: (box?.top ?? 0) + opened.yPx - opened.heightPx / 2,
          width: opened.widthPx,
          height: opened.heightPx,
        },
        zoom: canZoom
          ? () => {
              setGroup(null)
              motion.glideTo(target)
            }
          : null,
      })
    },
    [events, plot, span, motion, show],
  )
  const brush = (stretch: TimeWindow, done: boolean) => {
    const whole = { from: Math.round(stretch.from), to: Math.round(stretch.to) }
    setBrushed(done ? null : whole)
    if (done && whole.to - whole.from >= LEAST_BRUSH_DAYS) onPeriod(whole)
  }
  const closeGroup = useCallback(() => setGroup(null), [])
  return { tip, group, brushed, hoverAt, onFocus, openGroup, closeGroup, brush }
}

export type PlotOverlay = ReturnType<typeof usePlotOverlay>

interface OpenGroupListProps {
  overlay: Pick<PlotOverlay, 'group' | 'closeGroup'>
  onSelect: (eventId: string) => void
}

/** Belongs outside the plot, whose gestures would take its presses. */
export function OpenGroupList({ overlay, onSelect }: OpenGroupListProps) {
  const { group, closeGroup } = overlay
  if (!group) return null
  return (
    <Suspense fallback={null}>
      <GroupList
        key={`${group.label} ${group.anchor.left}`}
        label={group.label}
        events={group.events}
        anchor={group.anchor}
        onZoom={group.zoom}
        onClose={closeGroup}
        onSelect={(eventId) => {
          closeGroup()
          onSelect(eventId)
        }}
      />
    </Suspense>
  )
}
