import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useSize } from '../ui/use-size'
import { LABEL_SIZE_PX } from './drawing/picture'

/** Until the plot has been measured, and where it has no size (tests). */
const UNMEASURED_PX = 800

/** Width of the plot, and the size of its text over that of a label at the browser's usual size. */
export function usePlotSize(plot: RefObject<HTMLElement | null>): {
  widthPx: number
  unit: number
} {
  const size = useSize(plot)
  const [unit, setUnit] = useState(1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of text size changes the size.
  useLayoutEffect(() => {
    if (!plot.current) return
    const textPx = Number.parseFloat(getComputedStyle(plot.current).fontSize)
    if (textPx > 0) setUnit(textPx / LABEL_SIZE_PX)
  }, [plot, size])
  return { widthPx: size?.widthPx || UNMEASURED_PX, unit }
}

/** Becomes true when the web fonts have arrived, so that label widths are measured again. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let live = true
    document.fonts?.ready.then(() => live && setReady(true))
    return () => {
      live = false
    }
  }, [])
  return ready
}
