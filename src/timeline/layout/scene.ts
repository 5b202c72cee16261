import type { TimeWindow } from '../window/time-window'
import { INSIDE, INSIDE_PADDING_PX, LABEL_GAP_PX, LEFT } from './active-range'
import { at } from './at'
import { firstFrom, type LaneBand, lowerMarksIn } from './lane-band'
import { DOT_RADIUS_PX, type LaneIndex, radiusOf } from './lane-index'
import { GROUP_HEIGHT_PX, type RowGeometry } from './row-geometry'
import { bandOf, type TimeScale, timeScale } from './scale'
import { bandOfLane, type TimelineIndex } from './timeline-index'

export interface SceneLabel {
  xPx: number
  widthPx: number
  /** Stands on the mark itself. */
  inside: boolean
}

/** One event as it stands on the screen; pixels from the plot's corner. */
export interface SceneMark {
  /** Place among all events. */
  event: number
  row: number
  line: 'main' | 'lower' | 'bar'
  /** Centre of a point, start of what lasted; cut at the plot's edges. */
  xPx: number
  /** End of what lasted; `xPx` for a point. */
  endPx: number
  yPx: number
  /** Half its height. */
  radiusPx: number
  label: SceneLabel | null
}

/** Events that would touch, as one mark with their number. */
export interface SceneGroup {
  row: number
  /** Left end. */
  xPx: number
  widthPx: number
  yPx: number
  heightPx: number
  /** Places among all events, in order of time. */
  members: Int32Array
  /** Stays the same object while the same band is shown: what is known of a group hangs on it. */
  source: object
}

export interface Scene {
  scale: TimeScale
  widthPx: number
  marks: SceneMark[]
  groups: SceneGroup[]
}

export interface SceneInput {
  index: TimelineIndex
  /** Ends may lie between two days. */
  window: TimeWindow
  widthPx: number
  geometry: readonly RowGeometry[]
}

/** Nothing yet: the plot has no size. */
export function emptyScene(window: TimeWindow): Scene {
  return { scale: timeScale(window, 0), widthPx: 0, marks: [], groups: [] }
}

interface LaneView extends SceneInput {
  scale: TimeScale
  row: number
  lane: LaneIndex
  band: LaneBand
  line: RowGeometry
  /** First and last day that the plot shows, its edges included. */
  from: number
  to: number
}

/** Places what a window shows. Its cost goes with what is on the screen, not with the record. */
export function sceneOf(input: SceneInput): Scene {
  const { index, window, widthPx, geometry } = input
  const scale = timeScale(window, widthPx)
  const scene: Scene = { scale, widthPx, marks: [], groups: [] }
  const band = bandOf(scale.pxPerDay)
  const ends = { from: scale.toTime(0), to: scale.toTime(widthPx) }
  index.lanes.forEach((lane, row) => {
    const line = geometry[row]
    if (!line) return
    const view = { ...input, ...ends, scale, row, lane, line, band: bandOfLane(index, row, band) }
    addMain(scene, view)
    addBars(scene, view)
    addLower(scene, view)
  })
  return scene
}

function addMain(scene: Scene, view: LaneView): void {
  const { lane, band, from, to } = view
  const startOf = (n: number) => at(lane.start, at(band.main, n))
  const first = firstFrom(band.main.length, startOf, from - lane.longestDays)
  for (let n = first; n < band.main.length && startOf(n) <= to; n++) {
    const item = at(band.main, n)
    if (at(lane.end, item) >= from) scene.marks.push(markOn(view, item, 'main', view.line.mainPx))
  }
}

function addBars(scene: Scene, view: LaneView): void {
  const { lane, band, from, to, line } = view
  band.bars.forEach((bars, row) => {
    // Bars of a row are disjoint, so their ends rise as their starts do.
    const endOf = (n: number) => at(lane.end, at(bars, n))
    for (let n = firstFrom(bars.length, endOf, from); n < bars.length; n++) {
      const item = at(bars, n)
      if (at(lane.start, item) > to) break
      scene.marks.push(markOn(view, item, 'bar', line.barPx[row] ?? line.mainPx))
    }
  })
}

function addLower(scene: Scene, view: LaneView): void {
  const { lane, band, scale, index, line, row, widthPx } = view
  const { unit } = index.metrics
  for (const source of lowerMarksIn(lane, band, view, unit)) {
    const { from, to, day, widthPx: width } = source
    const x = scale.toPx(day)
    // A group may hold events farther out than it reaches itself: it is there as long as one of them.
    const firstPx = scale.toPx(at(lane.start, at(band.lower, from)))
    const lastPx = scale.toPx(at(lane.start, at(band.lower, to - 1)))
    if (Math.max(lastPx, x + width / 2) < 0) continue
    if (Math.min(firstPx, x - width / 2) > widthPx) continue
    if (to - from === 1) {
      const event = at(band.lowerEvents, from)
      const radiusPx = DOT_RADIUS_PX * unit
      const place = { xPx: x, endPx: x, yPx: line.lowerPx, radiusPx }
      scene.marks.push({ event, row, line: 'lower', ...place, label: null })
    } else {
      const members = band.lowerEvents.subarray(from, to)
      const heightPx = GROUP_HEIGHT_PX * unit
      const place = { xPx: x - width / 2, widthPx: width, yPx: line.lowerPx, heightPx }
      scene.groups.push({ row, ...place, members, source })
    }
  }
}

function markOn(view: LaneView, item: number, line: 'main' | 'bar', yPx: number): SceneMark {
  const { lane, scale, row, widthPx, index } = view
  const radiusPx = radiusOf(at(lane.importance, item)) * index.metrics.unit
  const start = scale.toPx(at(lane.start, item))
  const end = scale.toPx(at(lane.end, item))
  const lasted = end - start > 1
  // What reaches beyond the plot ends at its edge.
  const xPx = lasted ? Math.max(start, 0) : start
  const endPx = lasted ? Math.min(end, widthPx) : xPx
  const mark = { event: at(lane.order, item), row, line, xPx, endPx, yPx, radiusPx }
  return { ...mark, label: labelOf(view, item, mark) }
}

type Placed = Pick<SceneMark, 'line' | 'xPx' | 'endPx' | 'radiusPx'>

/**
 * The label where it belongs for good, beside or on its mark. Where the plot's edge cuts that
 * place, a bar with room enough takes the label on itself.
 */
function labelOf(view: LaneView, item: number, mark: Placed): SceneLabel | null {
  const { lane, scale } = view
  if (at(lane.label, item) > scale.pxPerDay) return null
  const isInside = at(lane.side, item) === INSIDE
  const beside = isInside ? null : labelBeside(view, item)
  return beside ?? labelInside(at(lane.labelWidthPx, item), mark)
}

function labelBeside(view: LaneView, item: number): SceneLabel | null {
  const { lane, scale, widthPx: plotPx, index } = view
  const widthPx = at(lane.labelWidthPx, item)
  const reach = at(lane.reachPx, item) * index.metrics.unit + LABEL_GAP_PX
  // Beside the end itself, which may lie outside the plot.
  const xPx =
    at(lane.side, item) === LEFT
      ? scale.toPx(at(lane.start, item)) - reach - widthPx
      : scale.toPx(at(lane.end, item)) + reach
  return xPx >= 0 && xPx + widthPx <= plotPx ? { xPx, widthPx, inside: false } : null
}

function labelInside(widthPx: number, { line, xPx, endPx }: Placed): SceneLabel | null {
  const room = endPx - xPx - 2 * INSIDE_PADDING_PX
  if (line !== 'bar' || room < widthPx) return null
  return { xPx: xPx + INSIDE_PADDING_PX, widthPx, inside: true }
}
