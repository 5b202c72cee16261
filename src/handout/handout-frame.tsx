import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './handout.module.css'

interface HandoutFrameProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/**
 * Covers the page like a dialog. It is no `dialog` element: browsers lay those out on one sheet,
 * and this one has to break across sheets when it is printed.
 */
export function HandoutFrame({ title, onClose, children }: HandoutFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const page = document.getElementById('root')
    page?.setAttribute('inert', '')
    frame.current?.focus()
    return () => {
      page?.removeAttribute('inert')
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the page beneath must not hear it.
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
  }
  return createPortal(
    <div
      ref={frame}
      className={styles.frame}
      role="dialog"
      aria-modal
      aria-label={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>,
    document.body,
  )
}
