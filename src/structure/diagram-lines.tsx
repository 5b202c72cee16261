import styles from './diagram.module.css'
import type { Layout } from './layout'
import type { TrailPart } from './trail'

interface LinesProps {
  layout: Layout
  trail: readonly TrailPart[]
}

/** Lines between bodies, places of those still to come, and the last leg of a decision. */
export function DiagramLines({ layout: { heightPx, ties, toCome }, trail }: LinesProps) {
  return (
    <svg className={styles.lines} height={heightPx} aria-hidden>
      {toCome.map(({ id, xPx, yPx, widthPx, heightPx }) => (
        <rect
          key={id}
          className={styles.toCome}
          {...{ x: xPx + 0.5, y: yPx + 0.5, width: widthPx - 1, height: heightPx - 1, rx: 7 }}
        />
      ))}
      {ties.map(({ id, path }) => (
        <path key={id} className={styles.tie} d={path} />
      ))}
      {trail.length > 0 && (
        <marker id="trail-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="4" orient="auto">
          <path className={styles.trailEnd} d="M0 0L8 4L0 8z" />
        </marker>
      )}
      {trail.map(({ id, path }) => (
        <path key={id} className={styles.trail} d={path} markerEnd="url(#trail-end)" />
      ))}
    </svg>
  )
}
