import type { KeyboardEvent, Ref } from 'react'
import type { Span } from '../domain/atlas'
import { dayInShort, dayInWords } from '../domain/date-words'
import type { Day } from '../domain/day'
import { dayForKey } from './keyboard'
import styles from './timeline.module.css'

interface DateSliderProps {
  ref?: Ref<HTMLDivElement>
  day: Day
  span: Span
  xPx: number
  widthPx: number
  heightPx: number
  onDay: (day: Day) => void
}

/** Half the width of the pill, so that it stays inside the plot at both ends. */
const PILL_HALF_PX = 48

/** The cursor: a line through all lanes with the date on top. The plot handles its dragging. */
export function DateSlider({ ref, day, span, xPx, widthPx, heightPx, onDay }: DateSliderProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = dayForKey(event.key, event.shiftKey, day, span)
    if (next === null) return
    event.preventDefault()
    onDay(next)
  }
  const outside = xPx < 0 || xPx > widthPx
  const pillPx = Math.min(Math.max(xPx, PILL_HALF_PX), widthPx - PILL_HALF_PX)
  return (
    <>
      {!outside && (
        <div
          className={styles.cursorLine}
          style={{ height: heightPx, transform: `translateX(${xPx}px)` }}
        />
      )}
      <div
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label="Date"
        aria-valuemin={span.first}
        aria-valuemax={span.last}
        aria-valuenow={day}
        aria-valuetext={dayInWords(day)}
        aria-orientation="horizontal"
        className={styles.cursorPill}
        data-outside={outside || undefined}
        style={{ transform: `translateX(${pillPx}px)` }}
        onKeyDown={onKeyDown}
      >
        {dayInShort(day)}
      </div>
    </>
  )
}
