import { expect, type Locator, type Page } from '@playwright/test'

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
}
