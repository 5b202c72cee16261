import { cutLabel } from '../labels/label-text'
import type { Metrics } from '../layout/lane-index'
import { font, LABEL_SIZE_PX } from './picture'

/** Average advance of the face over its size, for where no canvas can be had (tests). */
const AVERAGE_ADVANCE = 0.55
/** A label is cut at this width at a unit of 1; its whole text shows on hover and focus. */
const MOST_LABEL_PX = 176
/** Letters up to here are summed up one by one: text of 100,000 titles is never laid out. */
const LAST_SIMPLE_LETTER = 0x24f
const MOST_REMEMBERED = 2000
/** Longer than any label: what follows cannot change that it is cut. */
const MOST_LETTERS = 200

export interface LabelMeasure extends Metrics {
  /** The label as it is drawn, cut at a word where it is long. */
  labelText: (text: string) => string
}

/**
 * Measures labels at a size of text.
 * @param unit size of a label's text over 12 px
 */
export function labelMeasure(unit: number): LabelMeasure {
  const sizePx = LABEL_SIZE_PX * unit
  const advances = new Float32Array(LAST_SIMPLE_LETTER + 1).fill(-1)
  const whole = new Map<string, number>()
  const texts = new Map<string, string>()
  const mostPx = MOST_LABEL_PX * unit

  const layOut = (text: string) =>
    textWidthPx(text, sizePx) ?? text.length * AVERAGE_ADVANCE * sizePx
  const firstAdvance = (code: number) => {
    const advance = layOut(String.fromCharCode(code))
    advances[code] = advance
    return advance
  }
  const widthOf = (text: string): number => {
    let width = 0
    const length = Math.min(text.length, MOST_LETTERS)
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      if (code > LAST_SIMPLE_LETTER) return remember(whole, text, layOut)
      const known = advances[code] as number
      width += known < 0 ? firstAdvance(code) : known
    }
    return width
  }
  return {
    unit,
    labelWidthPx: (text) => Math.ceil(Math.min(widthOf(text), mostPx)),
    labelText: (text) =>
      remember(texts, text, (long) =>
        widthOf(long) <= mostPx ? long : cutLabel(long, mostPx, widthOf),
      ),
  }
}

/** Width of a text in the labels' face, measured anew; null where no canvas can be had. */
export function textWidthPx(text: string, sizePx = LABEL_SIZE_PX): number | null {
  const context = measuringContext()
  if (!context) return null
  context.font = font(500, sizePx)
  return context.measureText(text).width
}

function remember<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const made = known.get(text)
  if (made !== undefined) return made
  if (known.size >= MOST_REMEMBERED) known.clear()
  const value = make(text)
  known.set(text, value)
  return value
}

let shared: CanvasRenderingContext2D | null = null

/** One canvas for all that is measured: to make one takes longer than to measure a lane's labels. */
function measuringContext(): CanvasRenderingContext2D | null {
  // The tests' document has a canvas that only complains.
  if (typeof OffscreenCanvas === 'undefined') return null
  shared ??= document.createElement('canvas').getContext('2d')
  return shared
}
