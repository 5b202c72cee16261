import { memo } from 'react'
import { LANE_NAMES, type Lane } from '../domain/records'
import { laneColor } from '../ui/lane-color'
import styles from './structure.module.css'

const PILLARS: readonly Lane[] = ['institution', 'political-security', 'economic', 'socio-cultural']

const LOOKS = [
  ['fresh', 'New within a year'],
  ['renamed', 'Renamed within a year'],
  ['possible', 'Dates not exact'],
  ['undated', 'Start not recorded'],
  ['to-come', 'Still to come'],
] as const

/** What colours and outlines of the boxes mean. */
export const Key = memo(function Key() {
  return (
    <ul className={styles.key} aria-label="Colours and outlines">
      {PILLARS.map((lane) => (
        <li key={lane}>
          <span
            className={styles.sample}
            style={{ borderLeftColor: laneColor(lane) }}
            aria-hidden
          />
          {LANE_NAMES[lane]}
        </li>
      ))}
      {LOOKS.map(([look, words]) => (
        <li key={look}>
          <span className={styles.sample} data-look={look} aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  )
})
