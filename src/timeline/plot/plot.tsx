import { type ComponentProps, type RefObject, useDeferredValue, useMemo, useRef } from 'react'
import { AXIS_HEIGHT_PX } from '../drawing/paint-axis'
import { usePlotGestures } from '../input/plot-gestures'
import { tapHandler } from '../input/use-taps'
import { emptyScene, type Scene } from '../layout/scene'
import { Marks } from '../marks/marks'
import { TitleTip } from '../marks/title-tip'
import type { TimelineProps } from '../model/timeline-props'
import type { TimelineModel } from '../model/use-timeline-model'
import styles from '../timeline.module.css'
import { DateSlider } from './date-slider'
import { PlotCanvas, type StillPicture } from './plot-canvas'
import type { PlotOverlay } from './plot-overlay'
import type { usePlotActions } from './use-plot-actions'

interface PlotProps {
  timeline: TimelineProps
  model: TimelineModel
  actions: ReturnType<typeof usePlotActions>
  overlay: PlotOverlay
  plot: RefObject<HTMLDivElement | null>
  /** What the last picture showed. */
  sceneRef: RefObject<Scene | null>
}

const PILL_HALF_PX = 48
/** How far the cursor's line reaches beyond the lanes. */
const BEYOND_LANES_PX = 6

/** Lanes, axis and cursor: the picture, the elements behind it, and what hands do with them. */
export function Plot({ timeline, model, actions, overlay, plot, sceneRef }: PlotProps) {
  const { events, span, date, raised, matching } = timeline
  const { index, motion, unit, lanesHeightPx, widthPx } = model
  const slider = useRef<HTMLDivElement>(null)
  const onTap = tapHandler({
    events,
    span,
    motion,
    sceneRef,
    onSelect: actions.select,
    onOpenGroup: overlay.openGroup,
    onCloseGroup: overlay.closeGroup,
    onDay: actions.onDay,
  })
  const gestures = usePlotGestures({
    plot,
    motion,
    span,
    widthPx,
    lanesHeightPx,
    framed: timeline.framed ?? false,
    onDay: (day) => {
      actions.onDay(day)
      slider.current?.focus({ preventScroll: true })
    },
    onTap,
    onHover: overlay.hoverAt,
    onBrush: overlay.brush,
  })
  const elements = useElementsLater(events, model.restedScene)
  const picture = useStillPicture(timeline, model, overlay.brushed)
  return (
    <div
      ref={plot}
      className={styles.plot}
      style={{ height: lanesHeightPx + AXIS_HEIGHT_PX * unit }}
      {...gestures}
    >
      <PlotCanvas
        {...{ index, motion, widthPx, sceneRef, picture }}
        sceneAt={model.sceneAt}
        version={model.version}
      />
      <Marks
        {...elements}
        linePxOf={actions.linePxOf}
        pastCount={model.pastCount}
        selected={model.selected}
        raised={raised}
        matching={matching}
        onSelect={actions.select}
        onOpenGroup={overlay.openGroup}
        onFocus={overlay.onFocus}
        onReveal={actions.reveal}
      />
      <DateSlider
        ref={slider}
        day={date}
        span={span}
        motion={motion}
        widthPx={widthPx}
        heightPx={lanesHeightPx + BEYOND_LANES_PX}
        pillHalfPx={PILL_HALF_PX * unit}
        onDay={actions.onDay}
      />
      {events.length === 0 && <p className={styles.empty}>No events to show</p>}
      {overlay.tip && !overlay.group && <TitleTip {...overlay.tip} plotWidthPx={widthPx} />}
    </div>
  )
}

const NO_ELEMENTS: Pick<ComponentProps<typeof Marks>, 'events' | 'scene'> = {
  events: [],
  scene: emptyScene({ from: 0, to: 1 }),
}

/**
 * The picture comes first; the elements behind it follow when the browser has time. A scene names
 * events by their place, so the two are late together.
 */
function useElementsLater(events: TimelineProps['events'], scene: Scene) {
  const latest = useMemo(() => ({ events, scene }), [events, scene])
  return useDeferredValue(latest, NO_ELEMENTS)
}

/** The same object until something in it changes: a new one is a reason to draw. */
function useStillPicture(
  { events, date, raised, matching, ghosts, period, compact }: TimelineProps,
  { geometry, lanesHeightPx, pastCount, selected, unit, labelText }: TimelineModel,
  brushed: TimelineProps['period'],
): StillPicture {
  const shown = brushed ?? period
  return useMemo(
    () => ({
      events,
      geometry,
      lanesHeightPx,
      date,
      pastCount,
      selected,
      raised,
      matching,
      ghosts,
      compact,
      period: shown,
      unit,
      labelText,
    }),
    [
      events,
      geometry,
      lanesHeightPx,
      date,
      pastCount,
      selected,
      raised,
      matching,
      ghosts,
      compact,
      shown,
      unit,
      labelText,
    ],
  )
}
