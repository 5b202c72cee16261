import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a part that scrolls: it goes back to its top where it shows something else.
 * @param shown another value, something else
 */
export function useScroller(shown: string | null): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else is why.
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [shown])
  return scroller
}
