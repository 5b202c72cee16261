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
    update()
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}
