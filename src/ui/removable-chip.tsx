import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './removable-chip.module.css'

interface RemovableChipProps {
  /** Accessible name of the button: what goes when it is pressed. */
  removeName: string
  onRemove: () => void
  children: ReactNode
}

/** Something that is in force, on an opaque ground, with a button that ends it. */
export function RemovableChip({ removeName, onRemove, children }: RemovableChipProps) {
  return (
    <span className={styles.chip}>
      {children}
      <button
        type="button"
        className={styles.remove}
        aria-label={removeName}
        title={removeName}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </button>
    </span>
  )
}
