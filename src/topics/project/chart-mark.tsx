import { use } from 'react'
import { dateInWords } from '../../domain/date-words'
import { followWithin, TextLinkerContext } from '../../panels/details/linked-text'
import type { Phase, PlacedItem } from './chart-layout'
import styles from './span-chart.module.css'

interface ChartMarkProps {
  item: PlacedItem
  phase: Phase
  isContext: boolean
  /** Where the cursor stands, in pixels of the chart; may lie outside it. */
  cursorPx: number
}

const PHASE_WORDS: Record<Phase, string> = { ahead: 'ahead', running: '', over: 'over' }

/** A span or a point of the chart, and its name where the row does not say it. */
export function ChartMark({ item, phase, isContext, cursorPx }: ChartMarkProps) {
  const linker = use(TextLinkerContext)
  const { entry, isSpan, leftPx, widthPx, line, label, cutLeft, cutRight } = item
  const date = entry.date && dateInWords(entry.date)
  const words = [entry.title, date, PHASE_WORDS[phase]].filter(Boolean).join(', ')
  const donePx = Math.min(Math.max(cursorPx - leftPx, 0), widthPx)
  const top = `${line * 1.125}rem`
  return (
    <li>
      <a
        className={isSpan ? styles.span : styles.point}
        data-phase={phase}
        data-context={isContext || undefined}
        data-further={!item.isOwn || undefined}
        data-cut-left={cutLeft || undefined}
        data-cut-right={cutRight || undefined}
        style={{
          left: leftPx,
          top,
          width: isSpan ? Math.max(widthPx, 4) : undefined,
          '--done': `${donePx}px`,
        }}
        href={linker?.hrefOf(entry.id)}
        title={words}
        onClick={(event) => followWithin(event, () => linker?.open(entry.id))}
      >
        <span className="visually-hidden">{words}</span>
      </a>
      {label && (
        <span
          className={styles.label}
          data-before={label.isBefore || undefined}
          style={{ left: label.atPx, top }}
          aria-hidden
        >
          {label.text}
        </span>
      )}
    </li>
  )
}
