import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { watchSize } from '../../ui/use-size'
import { textWidthPx } from '../drawing/label-measure'
import { LABEL_SIZE_PX } from '../drawing/picture'

/** Where the plot has no size (tests). */
const UNMEASURED_PX = 800
/**
 * What stands beside a plot in a timeline as wide as the page, at the browser's usual size of text
 * (`timeline.module.css`).
 */
export const BESIDE_PLOT_PX = { wide: 172, compact: 76 }

interface PlotSize {
  widthPx: number
  /** Size of the plot's text over that of a label at the browser's usual size. */
  unit: number
}

/**
 * Measures the plot before the first picture, and again when it or its text changes in size. Until
 * then it counts as being in a timeline as wide as the page: where that is true, as it mostly is,
 * nothing has to be worked out and drawn a second time.
 */
export function usePlotSize(plot: RefObject<HTMLElement | null>, compact: boolean): PlotSize {
  const [size, setSize] = useState<PlotSize>(() => {
    const besidePx = compact ? BESIDE_PLOT_PX.compact : BESIDE_PLOT_PX.wide
    return { widthPx: Math.max(innerWidth - besidePx, 0), unit: 1 }
  })
  useLayoutEffect(() => {
    const element = plot.current
    if (!element) return
    return watchSize(element, () => {
      const next = measured(element)
      setSize((old) => (old.widthPx === next.widthPx && old.unit === next.unit ? old : next))
    })
  }, [plot])
  return size
}

function measured(plot: HTMLElement): PlotSize {
  const textPx = Number.parseFloat(getComputedStyle(plot).fontSize)
  return {
    widthPx: plot.clientWidth || UNMEASURED_PX,
    unit: textPx > 0 ? textPx / LABEL_SIZE_PX : 1,
  }
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
