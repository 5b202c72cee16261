import { useCallback, useMemo, useRef } from 'react'
import { clampDay, type Span } from '../domain/atlas'
import type { Day } from '../domain/day'
import type { DatedEvent, TimelineEvent } from '../domain/events'
import type { Ghost } from '../domain/ghosts'
import type { Period } from '../domain/period'
import { LANES, type Lane } from '../domain/records'
import { DateSlider } from './date-slider'
import { AXIS_HEIGHT_PX } from './drawing/paint-axis'
import { labelMeasure } from './label-measure'
import { LaneNames } from './lane-names'
import type { LaneRow } from './layout/lane-index'
import { LANE_PX, rowGeometry } from './layout/row-geometry'
import { type Scene, sceneOf } from './layout/scene'
import { Marks } from './marks'
import { Overview } from './overview'
import { pastCount } from './past-count'
import { PeriodControl } from './period-control'
import { PlayControls } from './play-controls'
import type { Playback } from './playback'
import { PlotCanvas, type StillPicture } from './plot-canvas'
import { usePlotGestures } from './plot-gestures'
import { OpenGroupList, usePlotOverlay } from './plot-overlay'
import { isWholeSpan, revealDay, wholeDays } from './time-window'
import styles from './timeline.module.css'
import { TitleTip } from './title-tip'
import { useFontsReady, usePlotSize } from './use-plot-size'
import { tapHandler } from './use-taps'
import { isSettled, useTimelineIndex } from './use-timeline-index'
import { useRestedWindow, useWindowMotion } from './use-window-motion'
import { ZoomControls } from './zoom-controls'

export interface TimelinePatch {
  date?: Day
  from?: Day | null
  to?: Day | null
  event?: string | null
}

export interface TimelineProps {
  /** In order of time. */
  events: readonly DatedEvent<TimelineEvent>[]
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
  /** Stretch of time that the record is narrowed to. */
  period: Period | null
  /** Lanes merged into two, for narrow screens. */
  compact: boolean
  playback: Playback
  onChange: (patch: TimelinePatch) => void
  onHover: (eventId: string | null) => void
  onLane: (lane: Lane) => void
  onPeriod: (period: Period | null) => void
}

const ROWS: readonly LaneRow[] = LANES.map((lane) => [lane])
const MERGED_ROWS: readonly LaneRow[] = [LANES.slice(0, 3), LANES.slice(3)]
const MOST_BAR_ROWS = 4
const PILL_HALF_PX = 48
const OVERVIEW_PX = 18
/** Two merged lanes have room to spare. */
const MERGED_LANE_PX = 29

/** The instrument: lanes of events, the axis, the date cursor, and the strip with the whole span. */
export function Timeline(props: TimelineProps) {
  const { events, span, date, selectedId, raised, matching, ghosts, period, compact, playback } =
    props
  const { onChange, onHover, onPeriod } = props
  const plot = useRef<HTMLDivElement>(null)
  const slider = useRef<HTMLDivElement>(null)
  const sceneRef = useRef<Scene | null>(null)
  const { widthPx, unit } = usePlotSize(plot)
  const fontsReady = useFontsReady()
  const rows = compact ? MERGED_ROWS : ROWS
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fonts, other widths.
  const measure = useMemo(() => labelMeasure(unit), [unit, fontsReady])
  const mostBarRows = compact ? 0 : MOST_BAR_ROWS
  const { index, version } = useTimelineIndex({ events, rows, span, measure, mostBarRows })
  const geometry = useMemo(
    () =>
      rowGeometry(
        index.lanes.map(({ barRowCount }) => barRowCount),
        unit,
        compact ? MERGED_LANE_PX : LANE_PX,
      ),
    [index, unit, compact],
  )
  const lanesHeightPx = geometry.reduce((sum, { heightPx }) => sum + heightPx, 0)
  const motion = useWindowMotion({ from: props.from, to: props.to }, span, onChange)
  const rested = useRestedWindow(motion)
  const past = pastCount(events, date)
  const selected = useMemo(
    () => (selectedId === null ? -1 : events.findIndex(({ event }) => event.id === selectedId)),
    [events, selectedId],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels arrive in the index.
  const restedScene = useMemo(
    () => sceneOf({ index, window: rested, widthPx, geometry, labels: true }),
    [index, version, rested, widthPx, geometry],
  )

  // Stable, so that a scrub draws neither the marks nor the overview again.
  const onDay = useCallback((day: Day) => onChange({ date: clampDay(day, span) }), [onChange, span])
  const select = useCallback(
    (eventId: string) => {
      const chosen = events.find(({ event }) => event.id === eventId)
      if (chosen) onChange({ event: eventId, date: clampDay(chosen.day, span) })
    },
    [events, onChange, span],
  )
  const linePxOf = useCallback(
    ({ event }: DatedEvent<TimelineEvent>) =>
      geometry[rows.findIndex((lanes) => lanes.includes(event.lane))]?.mainPx ?? 0,
    [geometry, rows],
  )
  const onReveal = useCallback(
    (place: number) => {
      const day = events[place]?.day
      if (day !== undefined) motion.glideTo(revealDay(motion.get(), span, day))
    },
    [events, motion, span],
  )
  const overlay = usePlotOverlay({
    events,
    plot,
    span,
    motion,
    onHover,
    onPeriod,
    sceneRef,
    linePxOf,
  })

  const onTap = tapHandler({
    events,
    span,
    motion,
    sceneRef,
    onSelect: select,
    onOpenGroup: overlay.openGroup,
    onCloseGroup: overlay.closeGroup,
    onDay,
  })
  const gestures = usePlotGestures({
    plot,
    motion,
    span,
    widthPx,
    lanesHeightPx,
    onDay: (day) => {
      onDay(day)
      slider.current?.focus({ preventScroll: true })
    },
    onTap,
    onHover: overlay.hoverAt,
    onBrush: overlay.brush,
  })
  const picture = useMemo(
    (): StillPicture => ({
      events,
      geometry,
      lanesHeightPx,
      date,
      pastCount: past,
      selected,
      raised,
      matching,
      ghosts,
      compact,
      period: overlay.brushed ?? period,
      unit,
      labelText: measure.labelText,
    }),
    [
      events,
      geometry,
      lanesHeightPx,
      date,
      past,
      selected,
      raised,
      matching,
      ghosts,
      compact,
      period,
      overlay.brushed,
      unit,
      measure,
    ],
  )
  return (
    <section
      className={styles.timeline}
      aria-label="Timeline"
      data-compact={compact || undefined}
      data-settled={isSettled(index) || undefined}
    >
      <div className={styles.controls}>
        <PlayControls playback={playback} compact={compact} />
        {!compact && (
          <LaneNames {...{ rows, geometry }} chosen={props.lanes} onChoose={props.onLane} />
        )}
        <ZoomControls motion={motion} window={rested} span={span} date={date} />
      </div>
      <div className={styles.plotColumn}>
        <div
          ref={plot}
          className={styles.plot}
          style={{ height: lanesHeightPx + AXIS_HEIGHT_PX * unit }}
          {...gestures}
        >
          <PlotCanvas {...{ index, motion, picture, widthPx, version, sceneRef }} />
          <Marks
            events={events}
            scene={restedScene}
            linePxOf={linePxOf}
            pastCount={past}
            selectedId={selectedId}
            raised={raised}
            matching={matching}
            onSelect={select}
            onOpenGroup={overlay.openGroup}
            onFocus={overlay.onFocus}
            onReveal={onReveal}
          />
          <DateSlider
            ref={slider}
            day={date}
            span={span}
            motion={motion}
            widthPx={widthPx}
            heightPx={lanesHeightPx + 6}
            pillHalfPx={PILL_HALF_PX * unit}
            onDay={onDay}
          />
          {events.length === 0 && <p className={styles.empty}>No events to show</p>}
          {overlay.tip && !overlay.group && <TitleTip {...overlay.tip} plotWidthPx={widthPx} />}
        </div>
        <Overview
          events={events}
          span={span}
          motion={motion}
          window={rested}
          date={date}
          period={overlay.brushed ?? period}
          widthPx={widthPx}
          heightPx={OVERVIEW_PX * unit}
        />
        <div
          className={styles.period}
          data-side={date > (rested.from + rested.to) / 2 ? 'left' : 'right'}
          data-kept={period ? '' : undefined}
        >
          <PeriodControl
            period={period}
            windowPeriod={isWholeSpan(rested, span) ? null : wholeDays(rested)}
            count={matching?.size ?? events.length}
            total={events.length}
            onPeriod={onPeriod}
          />
        </div>
      </div>
      <OpenGroupList overlay={overlay} onSelect={select} />
    </section>
  )
}
