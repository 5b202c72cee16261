export interface Paper {
  id: 'a4' | 'letter'
  name: string
  widthMm: number
  heightMm: number
}

/** ISO 216 and ANSI/ASME Y14.1, upright. */
export const PAPERS: readonly Paper[] = [
  { id: 'a4', name: 'A4', widthMm: 210, heightMm: 297 },
  { id: 'letter', name: 'Letter', widthMm: 215.9, heightMm: 279.4 },
]

export const A4 = PAPERS[0] as Paper

/** The margin is the page's own padding: so no browser prints its address and date into it. */
export function pageRule({ widthMm, heightMm }: Paper): string {
  return `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }`
}

/** On all sides; printers leave about 5 mm blank. */
export const MARGIN_MM = 13
/** Between two steps on a page. */
export const GAP_MM = 6

/** CSS pixels in a millimetre. */
export const MM_PX = 96 / 25.4
