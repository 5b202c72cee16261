import { expect, type Locator, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

const MM_PER_POINT = 25.4 / 72

/** The story on paper: its preview, and what a printer would get. */
export class HandoutPage {
  readonly dialog: Locator
  /** The sheets of the preview. */
  readonly pages: Locator
  readonly steps: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Handout: / })
    this.pages = this.dialog.getByRole('region', { name: /^Page \d+$/ })
    this.steps = this.dialog.getByRole('article', { name: /^Step \d+: / })
  }

  async openFromStory(): Promise<void> {
    await this.page.getByRole('button', { name: 'Print handout' }).click()
    // Only when all maps are drawn.
    await expect(this.dialog.getByRole('button', { name: 'Print' })).toBeEnabled({
      timeout: 30_000,
    })
  }

  async choosePaper(name: 'A4' | 'Letter'): Promise<void> {
    await this.dialog.getByRole('radio', { name }).check()
    await expect(this.pages.first()).toBeVisible()
  }

  /** @returns what the PDF says page by page, without white space, and each page's size */
  async print(): Promise<{ texts: string[]; sizesMm: { width: number; height: number }[] }> {
    const bytes = await this.page.pdf({ preferCSSPageSize: true })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { text } = await extractText(pdf, { mergePages: false })
    const sizesMm = await Promise.all(
      text.map(async (_, index) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = (await pdf.getPage(index + 1)).view
        return { width: (right - left) * MM_PER_POINT, height: (bottom - top) * MM_PER_POINT }
      }),
    )
    return { texts: text.map(squeezed), sizesMm }
  }
}

/** Where a PDF breaks lines is its own affair. */
export const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
