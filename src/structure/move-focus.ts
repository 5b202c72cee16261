import { type RefObject, useEffect } from 'react'

/** Arrow keys lead from box to box, as the lists have them; Tab does so as everywhere. */
export function useArrowKeys(frame: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = frame.current
    const onKeyDown = (event: KeyboardEvent) => {
      const box =
        event.target instanceof Element ? event.target.closest<HTMLElement>('li > button') : null
      const next = box && element && boxTowards(box, event.key, element)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [frame])
}

/**
 * The box that an arrow key leads to: down and up the list as it is read, right to what a body
 * holds, left to what holds it.
 * @returns null where there is none, or for another key
 */
function boxTowards(box: HTMLElement, key: string, frame: Element): HTMLElement | null {
  const boxes = [...frame.querySelectorAll<HTMLElement>('li > button')]
  const at = boxes.indexOf(box)
  switch (key) {
    case 'ArrowDown':
      return boxes[at + 1] ?? null
    case 'ArrowUp':
      return boxes[at - 1] ?? null
    case 'Home':
      return boxes[0] ?? null
    case 'End':
      return boxes.at(-1) ?? null
    case 'ArrowRight':
      return box.parentElement?.querySelector<HTMLElement>(':scope > ul > li > button') ?? null
    case 'ArrowLeft':
      return (
        box.parentElement?.parentElement
          ?.closest('li')
          ?.querySelector<HTMLElement>(':scope > button') ?? null
      )
    default:
      return null
  }
}
