import { wrapText } from '../map/svg/place-labels'
import type { TextFamily, TextShape } from '../map/svg/shape'

export interface Letters {
  sizePx: number
  weight: number
  family: TextFamily
}

/** Width of a text in pixels. */
export type MeasureLetters = (text: string, letters: Letters) => number

interface BlockOptions extends Letters {
  key: string
  text: string
  x: number
  /** Upper edge. */
  y: number
  widthPx: number
  mostLines: number
  fill: string
  halo?: string | undefined
  anchor?: 'start' | 'end'
}

const LINE_EMS = 1.28

interface Block {
  shape: TextShape
  /** Lower edge. */
  bottom: number
}

/** A text in lines of a width; what finds no room ends in an ellipsis. */
export function textBlock(options: BlockOptions, measure: MeasureLetters): Block {
  const { key, text, x, y, widthPx, mostLines, fill, halo, anchor = 'start' } = options
  const { sizePx, weight, family } = options
  const letters = { sizePx, weight, family }
  const fits = (line: string) => measure(line, letters) <= widthPx
  // A dot between two parts is needless where the line ends between them.
  const all = wrapText(text, fits).map((line) => line.replace(/ ·$/, ''))
  const lines = all.slice(0, mostLines).map((line) => (fits(line) ? line : cut(line, fits)))
  if (all.length > mostLines) lines.push(cut(`${lines.pop() ?? ''} …`, fits))
  const lineHeightPx = sizePx * (sizePx > 40 ? 1 : LINE_EMS)
  return {
    bottom: y + lines.length * lineHeightPx,
    shape: {
      ...{ kind: 'text', key, x, lines, lineHeightPx, anchor, ...letters, fill },
      y: y + lineHeightPx / 2 + sizePx * 0.36,
      lineWidthsPx: lines.map((line) => measure(line, letters)),
      ...(halo && { halo, haloWidthPx: 3 }),
    },
  }
}

function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line
  let letters = [...line.replace(/ ?…$/, '')]
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`))
    letters = letters.slice(0, -1)
  return `${letters.join('').trimEnd()}…`
}
