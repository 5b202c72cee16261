import { useCallback, useId, useMemo } from 'react'
import type { MapGeometry } from '../geometry'
import type { MapInput } from '../map-input'
import { mapShapes } from './map-shapes'
import { createTextMeasure } from './measure-text'
import type { Shape } from './shape'
import { HatchPatterns, Shapes } from './shape-element'
import { type SizePx, surfaceView } from './surface-view'

interface StaticMapProps {
  geometry: MapGeometry
  input: MapInput
  widthPx: number
  heightPx: number
  /** What the map shows, in words. */
  title: string
  className?: string | undefined
  /** What stands on the map. */
  above?: readonly Shape[]
}

/** The map of a view as a picture on the page: it neither moves nor answers. It scales with its box. */
export function StaticMap(props: StaticMapProps) {
  const { geometry, input, widthPx, heightPx, title, className, above = NOTHING } = props
  const id = useId()
  const hatchId = useCallback((color: string) => `hatch${id}${color.slice(1)}`, [id])
  const shapes = useMemo(
    () => shapesOf(geometry, input, { widthPx, heightPx }),
    [geometry, input, widthPx, heightPx],
  )
  return (
    <svg className={className} viewBox={`0 0 ${widthPx} ${heightPx}`} role="img" aria-label={title}>
      <HatchPatterns shapes={shapes} hatchId={hatchId} />
      <Shapes shapes={shapes} hatchId={hatchId} />
      <Shapes shapes={above} hatchId={hatchId} />
    </svg>
  )
}

const NOTHING: readonly Shape[] = []

interface Drawn {
  geometry: MapGeometry
  size: SizePx
  shapes: Shape[]
}

const drawn = new WeakMap<MapInput, Drawn>()

/** A picture that moves to another place of the page is not projected again. */
function shapesOf(geometry: MapGeometry, input: MapInput, size: SizePx): Shape[] {
  const last = drawn.get(input)
  const isSame =
    last?.geometry === geometry &&
    last.size.widthPx === size.widthPx &&
    last.size.heightPx === size.heightPx
  if (last && isSame) return last.shapes
  const shapes = mapShapes(geometry, input, surfaceView(input, size), createTextMeasure(600))
  drawn.set(input, { geometry, size, shapes })
  return shapes
}
