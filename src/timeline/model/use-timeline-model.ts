import { type RefObject, useMemo } from 'react'
import { LANES } from '../../domain/records'
import { labelMeasure } from '../drawing/label-measure'
import type { LaneRow } from '../layout/lane-index'
import { lastScene } from '../layout/last-scene'
import { LANE_PX, type RowGeometry, rowGeometry } from '../layout/row-geometry'
import type { Scene, SceneInput } from '../layout/scene'
import type { TimelineIndex } from '../layout/timeline-index'
import type { TimeWindow } from '../window/time-window'
import { useRestedWindow, useWindowMotion } from '../window/use-window-motion'
import type { WindowMotion } from '../window/window-motion'
import { pastCount } from './past-count'
import type { TimelineProps } from './timeline-props'
import { useFaceWidth, usePlotSize } from './use-plot-size'
import { useTimelineIndex } from './use-timeline-index'

/** What is worked out of the timeline's input before anything is drawn. */
export interface TimelineModel {
  rows: readonly LaneRow[]
  widthPx: number
  /** Size of a label's text over 12 px. */
  unit: number
  index: TimelineIndex
  /** Rises as labels arrive in the index. */
  version: number
  geometry: readonly RowGeometry[]
  lanesHeightPx: number
  motion: WindowMotion
  /** The window at rest, and what it shows. */
  rested: TimeWindow
  restedScene: Scene
  /** The scene of an input, at a version of its index. */
  sceneAt: (input: SceneInput, version: number) => Scene
  /** Events up to this place lie on or before the date. */
  pastCount: number
  /** Place of the selected event; -1 where none is. */
  selected: number
  labelText: (text: string) => string
}

const ROWS: readonly LaneRow[] = LANES.map((lane) => [lane])
const MERGED_ROWS: readonly LaneRow[] = [LANES.slice(0, 3), LANES.slice(3)]
/** Two merged lanes have room to spare. */
const MERGED_LANE_PX = 29
const MOST_BAR_ROWS = 4

/** What plot, overview and controls share: index, scene, units of the screen. */
export function useTimelineModel(
  props: TimelineProps,
  plot: RefObject<HTMLElement | null>,
): TimelineModel {
  const { events, span, date, selectedId, compact } = props
  const { widthPx, unit } = usePlotSize(plot, compact)
  const faceWidth = useFaceWidth()
  const rows = compact ? MERGED_ROWS : ROWS
  // biome-ignore lint/correctness/useExhaustiveDependencies: another face, other widths.
  const measure = useMemo(() => labelMeasure(unit), [unit, faceWidth])
  const mostBarRows = compact ? 0 : MOST_BAR_ROWS
  const { index, version } = useTimelineIndex({ events, rows, span, measure, mostBarRows })
  const geometry = useMemo(() => {
    const barRows = index.lanes.map(({ barRowCount }) => barRowCount)
    return rowGeometry(barRows, unit, compact ? MERGED_LANE_PX : LANE_PX)
  }, [index, unit, compact])
  const motion = useWindowMotion({ from: props.from, to: props.to }, span, props.onChange)
  const rested = useRestedWindow(motion)
  const sceneAt = useMemo(lastScene, [])
  const restedScene = useMemo(
    () => sceneAt({ index, window: rested, widthPx, geometry }, version),
    [sceneAt, index, version, rested, widthPx, geometry],
  )
  const selected = useMemo(
    () => (selectedId === null ? -1 : events.findIndex(({ event }) => event.id === selectedId)),
    [events, selectedId],
  )
  return {
    rows,
    widthPx,
    unit,
    index,
    version,
    geometry,
    lanesHeightPx: geometry.reduce((sum, { heightPx }) => sum + heightPx, 0),
    motion,
    rested,
    restedScene,
    sceneAt,
    pastCount: pastCount(events, date),
    selected,
    labelText: measure.labelText,
  }
}
