import { createElement, memo } from 'react'
import { HATCH_LINES, HATCH_TILE_PX, HATCH_WIDTH_PX, type Shape } from './shape'
import { attributesOf, type HatchId, hatchColors, lineSpots } from './shape-attributes'

interface ShapesProps {
  shapes: readonly Shape[]
  hatchId: HatchId
}

/** Shapes in their order; what looks as it did before is not touched. */
export function Shapes({ shapes, hatchId }: ShapesProps) {
  return shapes.map((shape) => <ShapeElement key={shape.key} shape={shape} hatchId={hatchId} />)
}

const ShapeElement = memo(
  function ShapeElement({ shape, hatchId }: { shape: Shape; hatchId: HatchId }) {
    const attributes = Object.fromEntries(
      Object.entries(attributesOf(shape, hatchId)).map(([name, value]) => [camel(name), value]),
    )
    if (shape.kind !== 'text') {
      const country = shape.kind === 'path' ? shape.country : undefined
      return createElement(shape.kind, { ...attributes, 'data-country': country })
    }
    const lines = lineSpots(shape).map(({ text, x, y }) => (
      <tspan key={`${y}:${text}`} x={x} y={y}>
        {text}
      </tspan>
    ))
    return <text {...attributes}>{lines}</text>
  },
  (before, now) => before.hatchId === now.hatchId && sameShape(before.shape, now.shape),
)

/** Shapes are flat but for short lists. */
function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true
  const keys = Object.keys(a) as (keyof Shape)[]
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]))
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return Array.isArray(a) && Array.isArray(b) && a.join('\n') === b.join('\n')
}

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())

/** The tiles of the hatchings that the shapes use. */
export function HatchPatterns({ shapes, hatchId }: ShapesProps) {
  return (
    <defs>
      {hatchColors(shapes).map((color) => (
        <pattern
          key={color}
          id={hatchId(color)}
          width={HATCH_TILE_PX}
          height={HATCH_TILE_PX}
          patternUnits="userSpaceOnUse"
        >
          <path d={HATCH_LINES} stroke={color} strokeWidth={HATCH_WIDTH_PX} />
        </pattern>
      ))}
    </defs>
  )
}
