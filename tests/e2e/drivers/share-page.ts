import { expect, type Locator, type Page } from '@playwright/test'
import { AtlasPage } from './atlas-page'

/** The dialog that hands a view on. */
export class SharePage extends AtlasPage {
  readonly dialog: Locator

  constructor(page: Page) {
    super(page)
    this.dialog = page.getByRole('dialog', { name: 'Share this view' })
  }

  async openShare(): Promise<void> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(this.dialog).toBeVisible()
  }

  async openPart(name: 'Link and QR code' | 'Embed' | 'Picture' | 'Cite'): Promise<void> {
    await this.dialog.getByRole('tab', { name }).click()
    await expect(this.dialog.getByRole('tabpanel', { name })).toBeVisible()
  }

  text(name: string): Promise<string> {
    return this.dialog.getByRole('textbox', { name, exact: true }).inputValue()
  }

  copy(name: string): Promise<void> {
    return this.dialog.getByRole('button', { name: `Copy ${name}`, exact: true }).click()
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}
