import type { Span } from '../../domain/atlas'
import type { DatedEvent, TimelineEvent } from '../../domain/events'
import type { Lane } from '../../domain/records'
import { type LaneBand, laneBand } from './lane-band'
import {
  indexLane,
  keepBarRows,
  type LaneIndex,
  type LaneRow,
  type Metrics,
  settleLane,
  USUAL_WIDTH_PX,
} from './lane-index'
import { EDGE_PX } from './scale'

/** All that is worked out once for a record, whatever window of it is looked at. */
export interface TimelineIndex {
  events: readonly DatedEvent<TimelineEvent>[]
  lanes: readonly LaneIndex[]
  span: Span
  metrics: Metrics
  /** What stands where, by lane and band of scale, as far as it has been asked for. */
  bands: Map<number, LaneBand[]>
}

export interface IndexOptions {
  rows: readonly LaneRow[]
  span: Span
  metrics: Metrics
  /** How many rows of bars all lanes may have together. */
  mostBarRows: number
}

const MOST_BAR_ROWS_A_LANE = 2
/** Bands of scale that are kept; the others are worked out again when they are looked at again. */
const MOST_BANDS = 6

/** Puts the events into lanes. Labels follow with `settle`, lane by lane. */
export function indexEvents(
  events: readonly DatedEvent<TimelineEvent>[],
  { rows, span, metrics, mostBarRows }: IndexOptions,
): TimelineIndex {
  const members = membersByRow(events, rows)
  const spanDays = Math.max(span.last - span.first, 1)
  const lanes = members.map((lane) =>
    indexLane(events, lane, { spanDays, mostBarRows: MOST_BAR_ROWS_A_LANE }),
  )
  const rowCount = () => lanes.reduce((sum, { barRowCount }) => sum + barRowCount, 0)
  for (let most = MOST_BAR_ROWS_A_LANE - 1; most >= 0 && rowCount() > mostBarRows; most--) {
    for (const lane of lanes) keepBarRows(lane, most)
  }
  return { events, lanes, span, metrics, bands: new Map() }
}

function membersByRow(
  events: readonly DatedEvent<TimelineEvent>[],
  rows: readonly LaneRow[],
): Int32Array[] {
  const rowOf = new Map<Lane, number>(
    rows.flatMap((lanes, row) => lanes.map((lane) => [lane, row])),
  )
  const counts = new Int32Array(rows.length)
  const members = rows.map(() => new Int32Array(events.length))
  events.forEach(({ event }, index) => {
    const row = rowOf.get(event.lane)
    if (row === undefined) return
    const lane = members[row]
    if (lane) lane[counts[row] ?? 0] = index
    counts[row] = (counts[row] ?? 0) + 1
  })
  return members.map((lane, row) => lane.slice(0, counts[row]))
}

/**
 * Works out marks and labels of the next lane that lacks them.
 * @returns whether any lane is left
 */
export function settleNext(index: TimelineIndex): boolean {
  const lane = index.lanes.find(({ settled }) => !settled)
  if (!lane) return false
  const textOf = (event: number) => index.events[event]?.event.label.en ?? ''
  const { first, last } = index.span
  const leastScale = USUAL_WIDTH_PX / 2 / Math.max(last - first, 1)
  const bounds = { firstDay: first, lastDay: last, edgePx: EDGE_PX, leastScale }
  settleLane(lane, textOf, index.metrics, bounds)
  for (const lanes of index.bands.values()) delete lanes[index.lanes.indexOf(lane)]
  return index.lanes.some(({ settled }) => !settled)
}

/** What stands where in a lane within a band of scale. */
export function bandOfLane(index: TimelineIndex, row: number, band: number): LaneBand {
  let lanes = index.bands.get(band)
  if (!lanes) {
    const oldest = index.bands.keys().next()
    if (index.bands.size >= MOST_BANDS && !oldest.done) index.bands.delete(oldest.value)
    lanes = []
    index.bands.set(band, lanes)
  }
  const known = lanes[row]
  if (known) return known
  const made = laneBand(index.lanes[row] as LaneIndex, band)
  lanes[row] = made
  return made
}
