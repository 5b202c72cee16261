import { memo } from 'react'
import { LANE_NAMES, type Lane } from '../domain/records'
import { laneColor } from '../ui/lane-color'
import type { LaneRow, TimeScale } from './layout'
import type { Tick } from './ticks'
import styles from './timeline.module.css'

interface GridProps {
  ticks: readonly Tick[]
  scale: TimeScale
  rows: readonly LaneRow[]
  rowHeightPx: number
  widthPx: number
}

/** Lane lines, tick lines and tick labels behind the marks; the slider says the same in words. */
export const Grid = memo(function Grid({ ticks, scale, rows, rowHeightPx, widthPx }: GridProps) {
  const heightPx = rows.length * rowHeightPx
  return (
    <svg className={styles.grid} width={widthPx} height={heightPx + 24} aria-hidden>
      {rows.map((lanes, row) => (
        <line
          key={lanes[0]}
          className={styles.laneLine}
          x2={widthPx}
          y1={(row + 1) * rowHeightPx + 0.5}
          y2={(row + 1) * rowHeightPx + 0.5}
        />
      ))}
      {ticks.map(({ day, label, major }) => (
        <g key={day} transform={`translate(${Math.round(scale.toPx(day)) + 0.5}, 0)`}>
          <line className={styles.tickLine} data-major={major || undefined} y2={heightPx + 4} />
          <text className={styles.tickLabel} data-major={major || undefined} y={heightPx + 18}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
})

interface LaneNamesProps extends Pick<GridProps, 'rows' | 'rowHeightPx'> {
  /** Lanes that the filter keeps; none means all. */
  chosen: readonly Lane[]
  onChoose: (lane: Lane) => void
}

/** The names of the lanes, in their colours, beside the plot; each narrows the record to itself. */
export function LaneNames({ rows, rowHeightPx, chosen, onChoose }: LaneNamesProps) {
  return (
    <ul className={styles.laneNames} aria-label="Lanes">
      {rows.map(([lane]) =>
        lane === undefined ? null : (
          <li key={lane} style={{ height: rowHeightPx }}>
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
}
