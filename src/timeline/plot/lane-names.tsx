import { memo } from 'react'
import { LANE_NAMES, type Lane } from '../../domain/records'
import { laneColor } from '../../ui/lane-color'
import type { LaneRow } from '../layout/lane-index'
import type { RowGeometry } from '../layout/row-geometry'
import styles from '../timeline.module.css'

interface LaneNamesProps {
  rows: readonly LaneRow[]
  geometry: readonly RowGeometry[]
  /** Lanes that the filter keeps; none means all. */
  chosen: readonly Lane[]
  onChoose: (lane: Lane) => void
}

/** The names of the lanes, in their colours, beside the plot; each narrows the record to itself. */
export const LaneNames = memo(function LaneNames(props: LaneNamesProps) {
  const { rows, geometry, chosen, onChoose } = props
  return (
    <ul className={styles.laneNames} aria-label="Lanes">
      {rows.map(([lane], row) =>
        lane === undefined ? null : (
          <li key={lane} style={{ height: geometry[row]?.heightPx }}>
            <button
              type="button"
              aria-pressed={chosen.includes(lane)}
              title={chosen.includes(lane) ? 'Show all lanes again' : 'Show this lane only'}
              style={{ color: laneColor(lane) }}
              onClick={() => onChoose(lane)}
            >
              {LANE_NAMES[lane]}
            </button>
          </li>
        ),
      )}
    </ul>
  )
})
