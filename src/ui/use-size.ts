import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Size {
  widthPx: number
  heightPx: number
}

/** Content box of an element in CSS pixels; null until it has been measured. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const update = () => {
      const next = { widthPx: element.clientWidth, heightPx: element.clientHeight }
      setSize((old) =>
        old?.widthPx === next.widthPx && old.heightPx === next.heightPx ? old : next,
      )
    }
    return watchSize(element, update)
  }, [ref])
  return size
}

/** Calls at once, and again when an element changes in size. @returns what ends it */
export function watchSize(element: Element, update: () => void): () => void {
  update()
  const observer = new ResizeObserver(update)
  observer.observe(element)
  return () => observer.disconnect()
}
