import type { MeasureText } from './place-labels'
import { FONT_FAMILIES, type TextFamily } from './shape'

let context: CanvasRenderingContext2D | null | undefined

/** Asks the browser how wide a text is; remembers, since labels are placed again and again. */
export function createTextMeasure(weight: number, family: TextFamily = 'text'): MeasureText {
  const known = new Map<string, number>()
  return (text, sizePx) => {
    const atTen = known.get(text) ?? measured(text, weight, family)
    known.set(text, atTen)
    return (atTen * sizePx) / 10
  }
}

function measured(text: string, weight: number, family: TextFamily): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 5.6
  context.font = `${weight} 10px ${FONT_FAMILIES[family]}`
  return context.measureText(text).width
}
