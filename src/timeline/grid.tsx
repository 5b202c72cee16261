import { memo } from 'react'
import { LANE_NAMES } from '../domain/records'
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

/** The names of the lanes, in their colours, beside the plot. */
export function LaneNames({ rows, rowHeightPx }: Pick<GridProps, 'rows' | 'rowHeightPx'>) {
  return (
    <ul className={styles.laneNames} aria-label="Lanes">
      {rows.map(([lane]) =>
        lane === undefined ? null : (
          <li key={lane} style={{ height: rowHeightPx, color: laneColor(lane) }}>
            {LANE_NAMES[lane]}
          </li>
        ),
      )}
    </ul>
  )
}
