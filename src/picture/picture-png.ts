import type { Shape, TextShape } from '../map/svg/shape'
import { fontOf, paintShapes } from './paint-shapes'
import type { Picture } from './picture-shapes'
import type { Letters, MeasureLetters } from './text-block'

/**
 * The picture as PNG in the page's own fonts.
 * @throws {Error} where the browser gives no canvas or cannot encode it
 */
export async function picturePng(picture: Picture): Promise<Blob> {
  const { shapes, scale } = picture
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.widthPx * scale)
  canvas.height = Math.round(picture.heightPx * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to draw on')
  await loadFonts(shapes)
  paintShapes(context, shapes, scale)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('this browser could not write the picture'))
    }, 'image/png')
  })
}

/** A font that is late would be left out; one that cannot be had leaves its fallback. */
async function loadFonts(shapes: readonly Shape[]): Promise<void> {
  const texts = shapes.filter((shape): shape is TextShape => shape.kind === 'text')
  const byFont = new Map<string, string>()
  for (const text of texts) {
    const font = fontOf({ ...text, sizePx: 16 })
    byFont.set(font, (byFont.get(font) ?? '') + text.lines.join(''))
  }
  await Promise.allSettled([...byFont].map(([font, text]) => document.fonts.load(font, text)))
}

/** Asks the browser how wide a text is. */
export function createLetterMeasure(): MeasureLetters {
  const context = document.createElement('canvas').getContext('2d')
  return (text: string, letters: Letters) => {
    if (!context) return text.length * letters.sizePx * 0.55
    context.font = fontOf(letters)
    return context.measureText(text).width
  }
}

/** The fonts of a picture's own words, before they are measured. */
export function loadPictureFonts(): Promise<unknown> {
  const fonts = (['text', 'title'] as const).flatMap((family) =>
    [400, 600].map((weight) => fontOf({ weight, sizePx: 16, family })),
  )
  return Promise.allSettled(fonts.map((font) => document.fonts.load(font, 'A1')))
}
