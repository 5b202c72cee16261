import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useSize } from '../../ui/use-size'
import { textWidthPx } from '../drawing/label-measure'
import { LABEL_SIZE_PX } from '../drawing/picture'

/** Where the plot has no size (tests). */
const UNMEASURED_PX = 800

interface PlotSize {
  /** Null until the plot has been measured: nothing is worth placing before. */
  widthPx: number | null
  /** Size of the plot's text over that of a label at the browser's usual size. */
  unit: number
}

/** Measures the plot before the first picture, and again when it or its text changes in size. */
export function usePlotSize(plot: RefObject<HTMLElement | null>): PlotSize {
  const size = useSize(plot)
  const [unit, setUnit] = useState(1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of text size changes the size.
  useLayoutEffect(() => {
    if (!plot.current) return
    const textPx = Number.parseFloat(getComputedStyle(plot.current).fontSize)
    if (textPx > 0) setUnit(textPx / LABEL_SIZE_PX)
  }, [plot, size])
  return { widthPx: size && (size.widthPx || UNMEASURED_PX), unit }
}

const PROBE = 'ASEAN in Time, 1967'

/** Width of a sample in the labels' face: it changes when the web fonts arrive after the first picture. */
export function useFaceWidth(): number | null {
  const [width, setWidth] = useState(() => textWidthPx(PROBE))
  useEffect(() => {
    let live = true
    document.fonts?.ready.then(() => live && setWidth(textWidthPx(PROBE)))
    return () => {
      live = false
    }
  }, [])
  return width
}
