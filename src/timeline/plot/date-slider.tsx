import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import type { Span } from '../../domain/atlas'
import { dayInShort, dayInWords } from '../../domain/date-words'
import type { Day } from '../../domain/day'
import { dayForKey } from '../input/keyboard'
import { timeScale } from '../layout/scale'
import styles from '../timeline.module.css'
import type { WindowMotion } from '../window/window-motion'

interface DateSliderProps {
  ref: RefObject<HTMLDivElement | null>
  day: Day
  span: Span
  motion: WindowMotion
  widthPx: number
  heightPx: number
  /** Half the width of the pill, so that it stays inside the plot at both ends. */
  pillHalfPx: number
  onDay: (day: Day) => void
}

/**
 * The cursor: a line through all lanes with the date on top. The plot handles its dragging; while
 * the window moves it follows frame by frame, without React.
 */
export function DateSlider(props: DateSliderProps) {
  const { ref, day, span, motion, widthPx, heightPx, pillHalfPx, onDay } = props
  const line = useRef<HTMLDivElement>(null)
  const place = useEffectEvent(() => {
    const xPx = timeScale(motion.get(), widthPx).toPx(day)
    const outside = xPx < 0 || xPx > widthPx
    const pillPx = Math.min(Math.max(xPx, pillHalfPx), Math.max(widthPx - pillHalfPx, pillHalfPx))
    if (line.current) {
      line.current.style.transform = `translateX(${xPx}px)`
      line.current.hidden = outside
    }
    const pill = ref.current
    if (!pill) return
    pill.style.transform = `translateX(${pillPx}px)`
    pill.toggleAttribute('data-outside', outside)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these moves the cursor.
  useLayoutEffect(place, [motion, day, widthPx, pillHalfPx])
  useEffect(() => motion.subscribe(place), [motion])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = dayForKey(event.key, event.shiftKey, day, span)
    if (next === null) return
    event.preventDefault()
    onDay(next)
  }
  return (
    <>
      <div ref={line} className={styles.cursorLine} style={{ height: heightPx }} />
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
        onKeyDown={onKeyDown}
      >
        {dayInShort(day)}
      </div>
    </>
  )
}
