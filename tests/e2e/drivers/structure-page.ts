import { expect, type Locator, type Page } from '@playwright/test'

/** The Secretariat's panel and the picture over the whole page. */
export class StructurePage {
  readonly panel: Locator
  readonly whole: Locator
  readonly decision: Locator

  constructor(readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Details' })
    this.whole = page.getByRole('dialog', { name: 'How ASEAN is built' })
    this.decision = this.whole.getByRole('region', { name: 'A decision step by step' })
  }

  body(name: string | RegExp, within: Locator = this.panel): Locator {
    return within.getByRole('button', { name })
  }

  async openWhole(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Whole structure' }).click()
    await expect(this.whole).toBeVisible()
  }

  /** Titles that do not fit into their boxes. */
  cutTitles(within: Locator): Promise<string[]> {
    return within
      .locator('button[data-truth]')
      .evaluateAll((boxes) =>
        boxes
          .filter((box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
          .map((box) => box.textContent ?? ''),
      )
  }
}
