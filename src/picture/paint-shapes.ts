import {
  type CircleShape,
  FONT_FAMILIES,
  HATCH_LINES,
  HATCH_TILE_PX,
  HATCH_WIDTH_PX,
  type PathShape,
  type Shape,
  type TextShape,
} from '../map/svg/shape'

type Canvas = CanvasRenderingContext2D

/** Draws shapes on a canvas, which has the page's own fonts. */
export function paintShapes(canvas: Canvas, shapes: readonly Shape[], scale: number): void {
  const hatch = hatcher(canvas, scale)
  canvas.save()
  canvas.scale(scale, scale)
  for (const shape of shapes) {
    canvas.globalAlpha = shape.opacity ?? 1
    if (shape.kind === 'text') paintText(canvas, shape)
    else paintForm(canvas, shape, hatch)
  }
  canvas.restore()
}

function paintForm(
  canvas: Canvas,
  shape: PathShape | CircleShape,
  hatch: (color: string) => CanvasPattern | string,
) {
  const path = pathOf(shape)
  const fill = shape.kind === 'path' && shape.hatch ? hatch(shape.hatch) : shape.fill
  if (fill) {
    canvas.fillStyle = fill
    canvas.fill(path)
  }
  if (!shape.stroke) return
  const isRound = shape.kind === 'path' && shape.round
  canvas.strokeStyle = shape.stroke
  canvas.lineWidth = shape.strokeWidthPx ?? 1
  canvas.lineCap = isRound ? 'round' : 'butt'
  canvas.lineJoin = isRound ? 'round' : 'miter'
  canvas.setLineDash(shape.kind === 'path' ? [...(shape.dash ?? [])] : [])
  canvas.stroke(path)
}

function pathOf(shape: PathShape | CircleShape): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d)
  const path = new Path2D()
  path.arc(shape.x, shape.y, shape.radiusPx, 0, 2 * Math.PI)
  return path
}

/** As the `font` of a canvas wants it. */
export function fontOf({
  weight,
  sizePx,
  family,
}: Pick<TextShape, 'weight' | 'sizePx' | 'family'>) {
  return `${weight} ${sizePx}px ${FONT_FAMILIES[family]}`
}

function paintText(canvas: Canvas, shape: TextShape) {
  canvas.font = fontOf(shape)
  canvas.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
  canvas.setLineDash([])
  canvas.lineJoin = 'round'
  for (const [index, line] of shape.lines.entries()) {
    const y = shape.y + index * shape.lineHeightPx
    if (shape.halo) {
      canvas.strokeStyle = shape.halo
      canvas.lineWidth = (shape.haloWidthPx ?? 0) * 2
      canvas.strokeText(line, shape.x, y)
    }
    canvas.fillStyle = shape.fill
    canvas.fillText(line, shape.x, y)
  }
}

/** Tiles are drawn at the picture's own size, so that their lines are sharp. */
function hatcher(canvas: Canvas, scale: number) {
  const known = new Map<string, CanvasPattern | string>()
  const make = (color: string) => {
    const tile = document.createElement('canvas')
    const edge = Math.max(1, Math.round(HATCH_TILE_PX * scale))
    tile.width = edge
    tile.height = edge
    const drawing = tile.getContext('2d')
    if (!drawing) return color
    drawing.scale(edge / HATCH_TILE_PX, edge / HATCH_TILE_PX)
    drawing.strokeStyle = color
    drawing.lineWidth = HATCH_WIDTH_PX
    drawing.stroke(new Path2D(HATCH_LINES))
    const pattern = canvas.createPattern(tile, 'repeat')
    pattern?.setTransform(new DOMMatrix().scale(HATCH_TILE_PX / edge))
    return pattern ?? color
  }
  return (color: string) => {
    const pattern = known.get(color) ?? make(color)
    known.set(color, pattern)
    return pattern
  }
}
