import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

const MM_PER_POINT = 25.4 / 72

/** What a school's printer holds, in whole millimetres. */
export const PAPERS = [
  { name: 'A4', width: 210, height: 297 },
  { name: 'Letter', width: 216, height: 279 },
] as const

interface Printed {
  /** What the PDF says page by page, without white space. */
  texts: string[]
  /** Of each page, to the millimetre. */
  sizesMm: { width: number; height: number }[]
}

/** The page as Chromium prints it. */
export async function printed(page: Page, options: Parameters<Page['pdf']>[0]): Promise<Printed> {
  const bytes = await page.pdf(options)
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  const sizesMm = await Promise.all(
    text.map(async (_, index) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = (await pdf.getPage(index + 1)).view
      const inMm = (points: number) => Math.round(points * MM_PER_POINT)
      return { width: inMm(right - left), height: inMm(bottom - top) }
    }),
  )
  return { texts: text.map(squeezed), sizesMm }
}

/** Where a PDF breaks lines is its own affair. */
export const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
