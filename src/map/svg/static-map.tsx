import { useCallback, useId, useMemo } from 'react'
import type { MapInput } from '../map-input'
import { type MapSubject, mapShapes } from './map-shapes'
import { createTextMeasure } from './measure-text'
import { HatchPatterns, Shapes } from './shape-element'
import { surfaceView } from './surface-view'

interface StaticMapProps extends MapSubject {
  input: MapInput
  widthPx: number
  heightPx: number
  /** What the map shows, in words. */
  title: string
  className?: string | undefined
}

/** The map of a view as a picture on the page: it neither moves nor answers. It scales with its box. */
export function StaticMap(props: StaticMapProps) {
  const { geometry, names, input, widthPx, heightPx, title, className } = props
  const id = useId()
  const hatchId = useCallback((color: string) => `hatch${id}${color.slice(1)}`, [id])
  const shapes = useMemo(() => {
    const view = surfaceView(input, { widthPx, heightPx })
    return mapShapes({ geometry, names }, input, view, createTextMeasure(600))
  }, [geometry, names, input, widthPx, heightPx])
  return (
    <svg className={className} viewBox={`0 0 ${widthPx} ${heightPx}`} role="img" aria-label={title}>
      <HatchPatterns shapes={shapes} hatchId={hatchId} />
      <Shapes shapes={shapes} hatchId={hatchId} />
    </svg>
  )
}
