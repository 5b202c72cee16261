import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type ToggleEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import { placePopover, type ScreenBox } from './place-popover'
import styles from './popover.module.css'

interface PopoverProps {
  label: string
  /** What the panel belongs to: an element, or a place in the viewport in CSS pixels. */
  anchor: Element | ScreenBox
  /** The button that opens and closes the panel, where it is not itself the anchor. */
  opener?: Element | undefined
  /** Called when the browser has closed the panel: Escape, or a press elsewhere. */
  onClose: () => void
  className?: string | undefined
  children: ReactNode
}

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])'

/**
 * A small panel that leaves the page usable, on the browser's own popover: open while mounted. The
 * browser closes it on Escape and at a press elsewhere; so open it at the end of a press, not at its
 * start. Give it a key where one may follow another: the browser has closed the first by then.
 */
export function Popover({ label, anchor, opener, onClose, className, children }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null)
  useOpen(ref, opener ?? anchor)
  usePlace(ref, anchor)
  const isDismissed = useRef(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    isDismissed.current = true
    // This Escape is for the panel alone; whatever else is open waits for the next one.
    event.stopPropagation()
    if (!canPopOver(event.currentTarget)) onClose()
  }
  const onToggle = ({ currentTarget, oldState, newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== 'closed') return
    // Opened while a press was ending, which counts as that press elsewhere: it closed unseen. An
    // Escape that comes before the browser has told of the opening looks the same, and is meant.
    if (oldState === 'closed' && !isDismissed.current) show(currentTarget)
    else onClose()
  }
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={[styles.popover, className].filter(Boolean).join(' ')}
      onKeyDown={onKeyDown}
      onToggle={onToggle}
    >
      {children}
    </div>
  )
}

/** Older browsers, and the tests' document, have no popovers: there the panel is simply drawn. */
function canPopOver(element: Element): boolean {
  return 'showPopover' in element
}

function show(panel: HTMLElement) {
  if (canPopOver(panel)) panel.showPopover()
  firstFocusable(panel).focus({ preventScroll: true })
}

function useOpen(ref: RefObject<HTMLDivElement | null>, openedBy: Element | ScreenBox) {
  const opener = useRef(openedBy)
  useLayoutEffect(() => {
    const panel = ref.current
    if (!panel) return
    const before = document.activeElement
    const button = opener.current instanceof HTMLButtonElement ? opener.current : null
    show(panel)
    // The button counts as part of the panel then: a press on it is no press elsewhere, which
    // would close the panel just before the button's own click opens it again.
    if (button && canPopOver(panel)) button.popoverTargetElement = panel
    return () => {
      if (button && canPopOver(panel)) button.popoverTargetElement = null
      if (!panel.contains(document.activeElement)) return
      // Safari does not focus a button that is clicked.
      const back = before === document.body ? button : before
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [ref])
}

/** Of radio buttons only the chosen one takes the focus. */
function firstFocusable(panel: HTMLElement): HTMLElement {
  const candidates = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const takesFocus = (element: HTMLElement) => {
    if (element.matches(':disabled')) return false
    return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked)
  }
  return candidates.find(takesFocus) ?? panel
}

/** Keeps the panel at its anchor while either changes in size. */
function usePlace(ref: RefObject<HTMLDivElement | null>, anchor: Element | ScreenBox) {
  useLayoutEffect(() => {
    const panel = ref.current
    if (!panel) return
    const place = () => {
      const box = anchor instanceof Element ? anchor.getBoundingClientRect() : anchor
      const { offsetWidth, offsetHeight, clientHeight, scrollHeight } = panel
      const asked = { width: offsetWidth, height: scrollHeight + offsetHeight - clientHeight }
      const viewport = { width: document.documentElement.clientWidth, height: innerHeight }
      const { left, top, bottom, maxHeight } = placePopover(box, asked, viewport)
      Object.assign(panel.style, {
        left: `${left}px`,
        top: top === undefined ? 'auto' : `${top}px`,
        bottom: bottom === undefined ? 'auto' : `${bottom}px`,
        maxHeight: `${maxHeight}px`,
      })
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(panel)
    addEventListener('resize', place)
    return () => {
      observer.disconnect()
      removeEventListener('resize', place)
    }
  }, [ref, anchor])
}
