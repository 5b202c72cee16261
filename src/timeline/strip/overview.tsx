import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { Span } from '../../domain/atlas'
import { dayInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import { timeScale } from '../layout/scale'
import { panWindow, type TimeWindow } from '../window/time-window'
import type { WindowMotion } from '../window/window-motion'
import { densityPath } from './density'
import styles from './overview.module.css'
import { type Grip, movedWindow, windowForKey } from './overview-window'

interface OverviewProps {
  events: readonly DatedEvent<TimelineEvent>[]
  span: Span
  motion: WindowMotion
  /** The window at rest, for the sliders' words; the box itself follows frame by frame. */
  window: TimeWindow
  date: Day
  period: { from: Day; to: Day } | null
  widthPx: number
  heightPx: number
}

const GRIPS: readonly { grip: Grip; name: string }[] = [
  { grip: 'body', name: 'Visible window' },
  { grip: 'from', name: 'Window start' },
  { grip: 'to', name: 'Window end' },
]

/** The whole span as a density picture, with the visible window to drag by its body or its ends. */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { events, span, motion, window, date, period, widthPx, heightPx } = props
  const strip = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const drag = useRef<{ grip: Grip; lastTime: number } | null>(null)
  const whole = useMemo(
    () => timeScale({ from: span.first, to: span.last }, widthPx),
    [span, widthPx],
  )
  const place = useEffectEvent(() => {
    const { from, to } = motion.get()
    const left = whole.toPx(from)
    if (!box.current) return
    box.current.style.left = `${left}px`
    box.current.style.width = `${whole.toPx(to) - left}px`
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these moves the box.
  useLayoutEffect(place, [motion, whole])
  useEffect(() => motion.subscribe(place), [motion])

  const timeAt = ({ clientX }: PointerEvent) =>
    whole.toTime(clientX - (strip.current?.getBoundingClientRect().left ?? 0))
  const grab = (event: PointerEvent) => {
    if (event.button !== 0) return
    motion.halt()
    const grip = (event.target as HTMLElement).dataset.grip as Grip | undefined
    const time = timeAt(event)
    strip.current?.setPointerCapture?.(event.pointerId)
    drag.current = { grip: grip ?? 'body', lastTime: time }
    // A press beside the window brings it there.
    const { from, to } = motion.get()
    if (!grip) motion.glideTo(panWindow(motion.get(), span, time - (from + to) / 2))
  }
  const move = (event: PointerEvent) => {
    const state = drag.current
    if (!state) return
    const time = timeAt(event)
    const days = time - state.lastTime
    motion.moveTo(movedWindow(motion.get(), span, state.grip, days))
    state.lastTime = time
  }
  const onKey = (event: KeyboardEvent, grip: Grip) => {
    const next = windowForKey(event.key, event.shiftKey, window, span, grip)
    if (!next) return
    event.preventDefault()
    motion.moveTo(next)
  }
  return (
    <div
      ref={strip}
      className={styles.strip}
      style={{ height: heightPx }}
      onPointerDown={grab}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null
      }}
      onPointerCancel={() => {
        drag.current = null
      }}
    >
      <Density events={events} span={span} widthPx={widthPx} heightPx={heightPx} />
      {period && (
        <div
          className={styles.period}
          style={{
            left: whole.toPx(period.from),
            width: whole.toPx(period.to) - whole.toPx(period.from),
          }}
        />
      )}
      <div className={styles.date} style={{ transform: `translateX(${whole.toPx(date)}px)` }} />
      <div ref={box} className={styles.window}>
        {GRIPS.map(({ grip, name }) => (
          <div
            key={grip}
            role="slider"
            tabIndex={0}
            aria-label={name}
            aria-orientation="horizontal"
            data-grip={grip}
            className={grip === 'body' ? styles.body : styles.end}
            aria-valuemin={span.first}
            aria-valuemax={span.last}
            aria-valuenow={dayOf(grip, window)}
            aria-valuetext={valueInWords(grip, window)}
            onKeyDown={(event) => onKey(event, grip)}
          />
        ))}
      </div>
    </div>
  )
})

function dayOf(grip: Grip, { from, to }: TimeWindow): Day {
  return Math.round({ from, to, body: (from + to) / 2 }[grip])
}

function valueInWords(grip: Grip, window: TimeWindow): string {
  const [from, to] = [dayInWords(dayOf('from', window)), dayInWords(dayOf('to', window))]
  return { from, to, body: `${from} to ${to}` }[grip]
}

interface DensityProps {
  events: readonly DatedEvent<TimelineEvent>[]
  span: Span
  widthPx: number
  heightPx: number
}

const Density = memo(function Density({ events, span, widthPx, heightPx }: DensityProps) {
  const path = useMemo(
    () => densityPath({ events, span, widthPx, heightPx }),
    [events, span, widthPx, heightPx],
  )
  return (
    <svg className={styles.density} width={widthPx} height={heightPx} aria-hidden>
      <path d={path} />
    </svg>
  )
})
