const FONT = '500 12px "Public Sans Variable", system-ui, sans-serif'
/** Average advance of the face at 12 px, for where no canvas can be had (tests, old browsers). */
const AVERAGE_PX = 6.6

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** Width of a timeline label in CSS pixels, remembered by text. */
export function measureLabel(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  if (context === undefined) {
    context = typeof OffscreenCanvas === 'undefined' ? null : makeContext()
    if (context) context.font = FONT
  }
  const width = Math.ceil(context ? context.measureText(text).width : text.length * AVERAGE_PX)
  widths.set(text, width)
  return width
}

function makeContext(): CanvasRenderingContext2D | null {
  return document.createElement('canvas').getContext('2d')
}

/** Widths measured before the web font came are those of another face. */
export function forgetMeasures(): void {
  widths.clear()
  if (context) context.font = FONT
}
