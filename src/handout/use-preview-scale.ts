import { useSyncExternalStore } from 'react'
import { MM_PX, type Paper } from './paper'

const EDGE_PX = 24

/** How much the pages have to shrink to fit the window's width; 1 where they fit. */
export function usePreviewScale({ widthMm }: Paper): number {
  const windowPx = useSyncExternalStore(onResize, () => innerWidth)
  return Math.min(1, (windowPx - EDGE_PX) / (widthMm * MM_PX))
}

function onResize(listener: () => void) {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}
