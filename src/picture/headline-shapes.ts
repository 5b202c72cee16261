import type { Shape } from '../map/svg/shape'
import type { PictureContent } from './picture-content'
import { type Letters, type MeasureLetters, textBlock } from './text-block'

const LEFT_PX = 32
const TOP_PX = 22

const YEAR: Letters = { sizePx: 96, weight: 500, family: 'title' }
const DAY: Letters = { sizePx: 26, weight: 500, family: 'title' }
const TITLE: Letters = { sizePx: 24, weight: 550, family: 'title' }
const LINE: Pick<Letters, 'sizePx' | 'family'> = { sizePx: 17, family: 'text' }

interface Row extends Letters {
  key: string
  text: string
  fill: string
  mostLines: number
}

/** The date as headline and what was true on it; on a narrow picture also what is selected. */
export function headlineShapes(
  { palette, year, day, sentence, change, subject }: PictureContent,
  { isWide, widthPx }: { isWide: boolean; widthPx: number },
  measure: MeasureLetters,
): { shapes: Shape[]; bottom: number } {
  // Behind it lie sea, land, or the paper around a globe.
  const { ink, muted, accent, paper: halo } = palette
  const title = isWide ? '' : (subject?.title ?? '')
  const rows: Row[] = [
    { key: 'year', text: year, ...YEAR, fill: ink, mostLines: 1 },
    { key: 'day', text: day, ...DAY, fill: ink, mostLines: 1 },
    { key: 'sentence', text: sentence, ...LINE, weight: 550, fill: muted, mostLines: 4 },
    { key: 'change', text: change, ...LINE, weight: 600, fill: accent, mostLines: 3 },
    { key: 'title', text: title, ...TITLE, fill: ink, mostLines: 3 },
  ]
  const shapes: Shape[] = []
  let bottom = TOP_PX
  for (const row of rows) {
    if (row.text === '') continue
    const place = { x: LEFT_PX, y: bottom + (row.key === 'year' ? 0 : 4), widthPx, halo }
    const block = textBlock({ ...row, ...place }, measure)
    shapes.push(block.shape)
    bottom = block.bottom
  }
  return { shapes, bottom }
}
