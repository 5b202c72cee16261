import { useRef } from 'react'
import type { Scene } from './layout/scene'
import type { TimelineProps } from './model/timeline-props'
import { isSettled } from './model/use-timeline-index'
import { useTimelineModel } from './model/use-timeline-model'
import { PeriodControl } from './period-control'
import { PlayControls } from './play/play-controls'
import { LaneNames } from './plot/lane-names'
import { Plot } from './plot/plot'
import { OpenGroupList, usePlotOverlay } from './plot/plot-overlay'
import { usePlotActions } from './plot/use-plot-actions'
import { Overview } from './strip/overview'
import styles from './timeline.module.css'
import { isWholeSpan, wholeDays } from './window/time-window'
import { ZoomControls } from './zoom-controls'

const OVERVIEW_PX = 18

/** The instrument: lanes of events, the axis, the date cursor, and the strip with the whole span. */
export function Timeline(props: TimelineProps) {
  const { events, span, date, period, matching, compact, onPeriod } = props
  const plot = useRef<HTMLDivElement>(null)
  const sceneRef = useRef<Scene | null>(null)
  const model = useTimelineModel(props, plot)
  const { rows, geometry, motion, rested, unit, widthPx } = model
  const actions = usePlotActions(props, model)
  const overlay = usePlotOverlay({
    ...{ events, plot, span, motion, sceneRef, onPeriod },
    onHover: props.onHover,
    linePxOf: actions.linePxOf,
  })
  const zoom = <ZoomControls {...{ motion, span, date, compact }} window={rested} />
  return (
    <section
      className={styles.timeline}
      aria-label="Timeline"
      data-compact={compact || undefined}
      data-framed={props.framed || undefined}
      data-settled={isSettled(model.index) || undefined}
    >
      <div className={styles.controls}>
        <PlayControls playback={props.playback} compact={compact} />
        {!compact && (
          <LaneNames {...{ rows, geometry }} chosen={props.lanes} onChoose={props.onLane} />
        )}
        {!compact && zoom}
      </div>
      <div className={styles.plotColumn}>
        {compact && zoom}
        <Plot timeline={props} {...{ model, actions, overlay, plot, sceneRef }} />
        {props.lane?.(motion)}
        <Overview
          {...{ events, span, motion, date, widthPx }}
          window={rested}
          period={overlay.brushed ?? period}
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
      <OpenGroupList overlay={overlay} onSelect={actions.select} />
    </section>
  )
}
