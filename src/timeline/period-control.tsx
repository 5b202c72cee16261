import { Funnel } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { type Period, periodInWords } from '../domain/period'
import { RemovableChip } from '../ui/removable-chip'
import styles from './period-control.module.css'

interface PeriodControlProps {
  /** What the viewer keeps to; null is all of time. */
  period: Period | null
  /** First and last day of the timeline's window; null where the whole span is in view. */
  windowPeriod: Period | null
  /** Events that pass the filter, and all of them. */
  count: number
  total: number
  onPeriod: (period: Period | null) => void
}

/** Keeps to the window's time, or shows what is kept to and ends it. */
export const PeriodControl = memo(function PeriodControl(props: PeriodControlProps) {
  const { period, windowPeriod, count, total, onPeriod } = props
  const { group, followFocus } = useFocusThatStays(period)
  const change = (next: Period | null) => {
    followFocus()
    onPeriod(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend and has a layout of its own.
    <div ref={group} role="group" aria-label="Period" tabIndex={-1} className={styles.control}>
      <p role="status" className="visually-hidden">
        {period && `Only ${periodInWords(period)}: ${count} of ${total} events`}
      </p>
      {period && (
        <RemovableChip
          removeName={`Remove the period ${periodInWords(period)}`}
          onRemove={() => change(null)}
        >
          <Chip period={period} count={count} total={total} />
        </RemovableChip>
      )}
      {!period && windowPeriod && <KeepButton period={windowPeriod} onKeep={change} />}
    </div>
  )
})

function Chip({
  period,
  count,
  total,
}: Pick<PeriodControlProps, 'count' | 'total'> & { period: Period }) {
  const words = periodInWords(period)
  return (
    // The status says the same to assistive technology, and says it anew when it changes.
    <span className={styles.text} title={words} aria-hidden>
      <span className={styles.words}>{words}</span>
      <span className={styles.count}>
        {` · ${count} of ${total}`}
        <span className={styles.unit}> events</span>
      </span>
    </span>
  )
}

function KeepButton({ period, onKeep }: { period: Period; onKeep: (period: Period) => void }) {
  const shown = `Show only ${periodInWords(period)}`
  return (
    <button
      type="button"
      className={styles.keep}
      aria-label={`Keep to this period: ${shown}`}
      title={shown}
      onClick={() => onKeep(period)}
    >
      <Funnel size={13} aria-hidden />
      <span>Keep to this period</span>
    </button>
  )
}

/** The button that was pressed goes; the focus passes to the one in its place, or to the group. */
function useFocusThatStays(period: Period | null) {
  const group = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons change with the period.
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    const next = group.current?.querySelector('button') ?? group.current
    next?.focus({ preventScroll: true })
  }, [period])
  return {
    group,
    followFocus: () => {
      pressed.current = true
    },
  }
}
