import { Maximize2, Minus, Plus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { clampDay, type Span } from '../domain/atlas'
import type { Day } from '../domain/day'
import type { DatedEvent } from '../domain/events'
import type { Ghost } from '../domain/ghosts'
import { LANES, type Lane } from '../domain/records'
import { Button } from '../ui/button'
import { useSize } from '../ui/use-size'
import { DateSlider } from './date-slider'
import { GhostMarks } from './ghost-marks'
import { Grid, LaneNames } from './grid'
import { type LaneRow, layoutEvents, nearestMark, pastCount, timeScale } from './layout'
import { Marks } from './marks'
import { forgetMeasures, measureLabel } from './measure-text'
import { Overview } from './overview'
import { PlayControls } from './play-controls'
import type { Playback } from './playback'
import { usePlotGestures } from './plot-gestures'
import { ticksFor } from './ticks'
import { isWholeSpan, resolveWindow, type TimeWindow, windowPatch, zoomWindow } from './time-window'
import styles from './timeline.module.css'

export interface TimelinePatch {
  date?: Day
  from?: Day | null
  to?: Day | null
  event?: string | null
}

interface TimelineProps {
  /** In order of time. */
  events: readonly DatedEvent[]
  span: Span
  date: Day
  from: Day | null
  to: Day | null
  selectedId: string | null
  /** Events brought forward, for example those of the selected country; null where none are. */
  raised: ReadonlySet<string> | null
  /** Other dates that sources give for an event. */
  ghosts: readonly Ghost[]
  /** Events that pass the filter; null where nothing is filtered. The others step back. */
  matching: ReadonlySet<string> | null
  /** Lanes that the filter keeps; none means all. */
  lanes: readonly Lane[]
  /** One merged lane, for narrow screens. */
  compact: boolean
  playback: Playback
  onChange: (patch: TimelinePatch) => void
  onHover: (eventId: string | null) => void
  onLane: (lane: Lane) => void
}

const ROWS: readonly LaneRow[] = LANES.map((lane) => [lane])
const MERGED_ROW: readonly LaneRow[] = [LANES]
const ROW_HEIGHT_PX = 23
const MERGED_HEIGHT_PX = 56
/** How near a press must come to a mark to mean it. */
const REACH_PX = { mouse: 9, touch: 22 }
const UNMEASURED_PX = 800

/** The instrument: lanes of events, the axis, the date cursor, and the strip with the whole span. */
export function Timeline(props: TimelineProps) {
  const { events, span, date, selectedId, raised, matching, compact, playback } = props
  const { onChange, onHover } = props
  const plot = useRef<HTMLDivElement>(null)
  const slider = useRef<HTMLDivElement>(null)
  const widthPx = useSize(plot)?.widthPx ?? UNMEASURED_PX
  const fontsReady = useFontsReady()
  const rows = compact ? MERGED_ROW : ROWS
  const rowHeightPx = compact ? MERGED_HEIGHT_PX : ROW_HEIGHT_PX
  const lanesHeightPx = rows.length * rowHeightPx
  const window = useMemo(
    () => resolveWindow(props.from, props.to, span),
    [props.from, props.to, span],
  )
  const scale = useMemo(() => timeScale(window, widthPx), [window, widthPx])
  const ticks = useMemo(() => ticksFor(window, widthPx), [window, widthPx])
  const placed = useMemo(() => {
    if (fontsReady) forgetMeasures()
    const look = { rows, rowHeightPx, measure: measureLabel, labels: !compact }
    return layoutEvents({ events, window, widthPx, selectedId, ...look })
  }, [events, window, widthPx, rows, rowHeightPx, selectedId, compact, fontsReady])

  // Stable, so that a scrub draws neither the marks nor the overview again.
  const onDay = useCallback((day: Day) => onChange({ date: clampDay(day, span) }), [onChange, span])
  const onWindow = useCallback(
    (next: TimeWindow) => onChange(windowPatch(next, span)),
    [onChange, span],
  )
  const select = useCallback(
    (eventId: string) => {
      const chosen = events.find(({ event }) => event.id === eventId)
      if (chosen) onChange({ event: eventId, date: clampDay(chosen.day, span) })
    },
    [events, onChange, span],
  )
  const gestures = usePlotGestures({
    plot,
    scale,
    window,
    span,
    lanesHeightPx,
    onDay: (day) => {
      onDay(day)
      slider.current?.focus({ preventScroll: true })
    },
    onWindow,
    onTap: ({ xPx, yPx, isTouch }) => {
      const mark = nearestMark(placed, { xPx, yPx }, isTouch ? REACH_PX.touch : REACH_PX.mouse)
      if (mark) select(mark.dated.event.id)
      else onDay(scale.toDay(xPx))
    },
  })

  const zoom = (factor: number) => onWindow(zoomWindow(window, span, factor, date))
  return (
    <section className={styles.timeline} aria-label="Timeline" data-compact={compact || undefined}>
      <div className={styles.controls}>
        <PlayControls playback={playback} compact={compact} />
        {!compact && (
          <LaneNames
            rows={rows}
            rowHeightPx={rowHeightPx}
            chosen={props.lanes}
            onChoose={props.onLane}
          />
        )}
        <div className={styles.zoom}>
          <Button look="quiet" aria-label="Zoom out" onClick={() => zoom(2)}>
            <Minus size={15} aria-hidden />
          </Button>
          <Button look="quiet" aria-label="Zoom in" onClick={() => zoom(0.5)}>
            <Plus size={15} aria-hidden />
          </Button>
          <Button
            look="quiet"
            aria-label="Show the whole span"
            disabled={isWholeSpan(window, span)}
            onClick={() => onChange({ from: null, to: null })}
          >
            <Maximize2 size={14} aria-hidden />
          </Button>
        </div>
      </div>
      <div className={styles.plotColumn}>
        <div
          ref={plot}
          className={styles.plot}
          style={{ height: lanesHeightPx + 24 }}
          {...gestures}
        >
          <Grid
            ticks={ticks}
            scale={scale}
            rows={rows}
            rowHeightPx={rowHeightPx}
            widthPx={widthPx}
          />
          <GhostMarks
            ghosts={props.ghosts}
            placed={placed}
            scale={scale}
            widthPx={widthPx}
            selectedId={selectedId}
            compact={compact}
          />
          <Marks
            placed={placed}
            pastCount={pastCount(placed, date)}
            selectedId={selectedId}
            raised={raised}
            matching={matching}
            onSelect={select}
            onHover={onHover}
          />
          <DateSlider
            ref={slider}
            day={date}
            span={span}
            xPx={scale.toPx(date)}
            widthPx={widthPx}
            heightPx={lanesHeightPx + 4}
            onDay={onDay}
          />
        </div>
        <Overview
          events={events}
          span={span}
          window={window}
          widthPx={widthPx}
          onWindow={onWindow}
        />
      </div>
    </section>
  )
}

/** Becomes true when the web fonts have arrived, so that label widths are measured again. */
function useFontsReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let live = true
    document.fonts?.ready.then(() => live && setReady(true))
    return () => {
      live = false
    }
  }, [])
  return ready
}
