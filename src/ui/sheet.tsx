import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './sheet.module.css'

interface SheetProps {
  label: string
  className?: string | undefined
  /** What the sheet is about; when it becomes nothing, the sheet goes back to rest. */
  raisedFor: string | null
  children: ReactNode
}

const DRAG_PX = 24

/** Finds the sheet in the page, for the keyboard to go on in. */
export const SHEET = '[data-sheet]'

/**
 * The panel beside the stage: a card where there is room; on a phone a sheet at the foot of the
 * page whose handle drags, or steps by click and keyboard, between resting and full height.
 */
export function Sheet({ label, className, raisedFor, children }: SheetProps) {
  const [full, setFull] = useState(false)
  const startY = useRef<number | null>(null)
  const dragged = useRef(false)
  const before = useRef(raisedFor)
  useEffect(() => {
    if (raisedFor === null && before.current !== null) setFull(false)
    before.current = raisedFor
  }, [raisedFor])
  return (
    <aside
      className={[styles.sheet, className].filter(Boolean).join(' ')}
      aria-label={label}
      tabIndex={-1}
      data-sheet
      data-full={full || undefined}
    >
      <button
        type="button"
        className={styles.handle}
        aria-expanded={full}
        aria-label={full ? 'Lower the details' : 'Raise the details'}
        onPointerDown={(event) => {
          startY.current = event.clientY
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerUp={(event) => {
          const moved = event.clientY - (startY.current ?? event.clientY)
          dragged.current = Math.abs(moved) > DRAG_PX
          if (dragged.current) setFull(moved < 0)
        }}
        onClick={() => {
          // A drag ends in a click too, which must not step back.
          if (!dragged.current) setFull((old) => !old)
          dragged.current = false
        }}
      />
      {children}
    </aside>
  )
}
