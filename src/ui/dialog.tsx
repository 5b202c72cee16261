import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  onClose: () => void
  /** As wide as the page allows, for a picture. */
  wide?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A modal on the browser's own dialog element: focus, Escape and the inert page come with it. */
export function Dialog({ title, onClose, wide, className, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop closes; the keyboard has Escape.
    <dialog
      ref={ref}
      data-wide={wide || undefined}
      className={[styles.dialog, className].filter(Boolean).join(' ')}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className={styles.body}>
        <div className={styles.header}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <Button look="quiet" aria-label="Close" onClick={onClose}>
            <X size={20} aria-hidden />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
