import { useCallback, useId, useMemo } from 'react'
import type { MapInput } from '../map-input'
import { type MapSubject, mapShapes } from './map-shapes'
import { createTextMeasure } from './measure-text'
import type { Shape } from './shape'
import { HatchPatterns, Shapes } from './shape-element'
import { type SizePx, surfaceView } from './surface-view'

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
  const shapes = useMemo(
    () => shapesOf({ geometry, names }, input, { widthPx, heightPx }),
    [geometry, names, input, widthPx, heightPx],
  )
  return (
    <svg className={className} viewBox={`0 0 ${widthPx} ${heightPx}`} role="img" aria-label={title}>
      <HatchPatterns shapes={shapes} hatchId={hatchId} />
      <Shapes shapes={shapes} hatchId={hatchId} />
    </svg>
  )
}

interface Drawn {
  subject: MapSubject
  size: SizePx
  shapes: Shape[]
}

const drawn = new WeakMap<MapInput, Drawn>()

/** A picture that moves to another place of the page is not projected again. */
function shapesOf(subject: MapSubject, input: MapInput, size: SizePx): Shape[] {
  const last = drawn.get(input)
  const isSame =
    last?.subject.geometry === subject.geometry &&
    last.subject.names === subject.names &&
    last.size.widthPx === size.widthPx &&
    last.size.heightPx === size.heightPx
  if (last && isSame) return last.shapes
  const shapes = mapShapes(subject, input, surfaceView(input, size), createTextMeasure(600))
  drawn.set(input, { subject, size, shapes })
  return shapes
}
