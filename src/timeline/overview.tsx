import { bin } from 'd3-array'
import { type KeyboardEvent, memo, useMemo, useRef } from 'react'
import type { Span } from '../domain/atlas'
import { dayInWords } from '../domain/date-words'
import { addMonths, type Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import { timeScale } from './layout'
import styles from './overview.module.css'
import { fitWindow, type TimeWindow } from './time-window'

interface OverviewProps {
  events: readonly DatedEvent[]
  span: Span
  window: TimeWindow
  widthPx: number
  onWindow: (window: TimeWindow) => void
}

type Grip = 'from' | 'to' | 'body'
const HEIGHT_PX = 20

/** The whole span as a density picture, with the visible window to drag by its body or its ends. */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { events, span, window, widthPx, onWindow } = props
  const strip = useRef<HTMLDivElement>(null)
  const drag = useRef<{ grip: Grip; offset: Day } | null>(null)
  const scale = timeScale({ from: span.first, to: span.last }, widthPx)
  const dayAt = (clientX: number) =>
    scale.toDay(clientX - (strip.current?.getBoundingClientRect().left ?? 0))

  const move = (grip: Grip, day: Day) => {
    const length = window.to - window.from
    if (grip === 'body') onWindow(fitWindow({ from: day, to: day + length }, span))
    else if (grip === 'from')
      onWindow(fitWindow({ from: Math.min(day, window.to - 45), to: window.to }, span))
    else onWindow(fitWindow({ from: window.from, to: Math.max(day, window.from + 45) }, span))
  }
  const grab = (event: React.PointerEvent) => {
    if (event.button !== 0) return
    const grip = (event.target as HTMLElement).dataset.grip as Grip | undefined
    const day = dayAt(event.clientX)
    const centred = (window.to - window.from) / 2
    drag.current = {
      grip: grip ?? 'body',
      offset: grip === 'body' ? day - window.from : grip ? 0 : centred,
    }
    strip.current?.setPointerCapture(event.pointerId)
    if (!grip) move('body', day - centred)
  }
  const end = (edge: 'from' | 'to', name: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': name,
    'aria-valuemin': span.first,
    'aria-valuemax': span.last,
    'aria-valuenow': window[edge],
    'aria-valuetext': dayInWords(window[edge]),
    'data-grip': edge,
    className: styles.end,
    onKeyDown: (event: KeyboardEvent) => {
      const months = { ArrowLeft: -12, ArrowRight: 12, PageDown: -120, PageUp: 120 }[event.key]
      if (months === undefined) return
      event.preventDefault()
      move(edge, addMonths(window[edge], months))
    },
  })
  const left = scale.toPx(window.from)
  return (
    <div
      ref={strip}
      className={styles.strip}
      onPointerDown={grab}
      onPointerMove={(event) => {
        const state = drag.current
        if (state) move(state.grip, dayAt(event.clientX) - state.offset)
      }}
      onPointerUp={() => {
        drag.current = null
      }}
    >
      <Density events={events} span={span} widthPx={widthPx} />
      <div
        className={styles.window}
        data-grip="body"
        style={{ left, width: scale.toPx(window.to) - left }}
      >
        <div {...end('from', 'Window start')} />
        <div {...end('to', 'Window end')} />
      </div>
    </div>
  )
})

const Density = memo(function Density({
  events,
  span,
  widthPx,
}: Pick<OverviewProps, 'events' | 'span' | 'widthPx'>) {
  const bars = useMemo(() => {
    const count = Math.max(1, Math.floor(widthPx / 8))
    const bins = bin<DatedEvent, Day>()
      .value(({ day }) => day)
      .domain([span.first, span.last])
      .thresholds(
        Array.from(
          { length: count },
          (_, i) => span.first + ((span.last - span.first) * i) / count,
        ),
      )(events)
    const most = Math.max(1, ...bins.map((group) => group.length))
    const scale = timeScale({ from: span.first, to: span.last }, widthPx)
    return bins
      .filter((group) => group.length > 0)
      .map((group) => ({
        xPx: scale.toPx(group.x0 ?? span.first),
        heightPx: 3 + (group.length / most) * (HEIGHT_PX - 7),
      }))
  }, [events, span, widthPx])
  return (
    <svg className={styles.density} width={widthPx} height={HEIGHT_PX} aria-hidden>
      {bars.map(({ xPx, heightPx }) => (
        <rect key={xPx} x={xPx} y={HEIGHT_PX - heightPx - 1} width={6} height={heightPx} rx={1.5} />
      ))}
    </svg>
  )
})
