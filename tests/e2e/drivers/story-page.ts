import { expect, type Locator, type Page } from '@playwright/test'
import type { StoryStep } from '../../../src/domain/story'
import { AtlasPage } from './atlas-page'

/** A story on the screen: read in the details, or presented on the wall. */
export class StoryPage extends AtlasPage {
  /** The step's words on the wall. */
  readonly wall: Locator
  readonly wallTitle: Locator
  readonly controls: Locator
  readonly blank: Locator
  readonly spotlight: Locator

  constructor(page: Page) {
    super(page)
    this.wall = page.getByRole('region', { name: 'Step', exact: true })
    this.wallTitle = this.wall.getByRole('heading', { level: 2 })
    this.controls = page.getByRole('toolbar', { name: 'Presenting' })
    this.blank = page.getByRole('button', { name: /^The screen is black/ })
    this.spotlight = page.locator('[data-spotlight]')
  }

  /** Opens an address in present mode. */
  async present(query: string): Promise<void> {
    await this.page.goto(`./${query}&mode=present`)
    await expect(this.wall).toBeVisible()
    await expect(this.slider).toBeVisible()
    // A key that comes before the story has arrived goes nowhere.
    if (query.includes('story=')) await expect(this.wallTitle).toBeVisible()
  }

  /** The wall shows a step: its words, and its number and date in the address. */
  async expectStep(step: StoryStep, number: number): Promise<void> {
    await expect(this.wallTitle).toHaveText(step.title.en)
    await this.expectAddress('step', number === 1 ? null : String(number))
    const date = new URLSearchParams(step.view).get('date')
    if (date) await this.expectAddress('date', date === '1967-08-08' ? null : date)
  }

  /**
   * Presses a key and reads the wall in the very next frame after it.
   * @returns the title and the date in words that stand in the page then
   */
  async pressAndSeeNextFrame(key: string): Promise<{ title: string; date: string }> {
    const seen = await this.page.evaluateHandle(() => ({
      seen: new Promise<{ title: string; date: string }>((resolve) => {
        const read = () => {
          const title = document.querySelector('[aria-label="Step"] h2')?.textContent ?? ''
          const slider = document.querySelector('[role="slider"][aria-label="Date"]')
          resolve({ title, date: slider?.getAttribute('aria-valuetext') ?? '' })
        }
        addEventListener('keydown', () => requestAnimationFrame(read), {
          once: true,
          capture: true,
        })
      }),
    }))
    await this.page.keyboard.press(key)
    return seen.evaluate((handle) => handle.seen)
  }

  /** Opens the presenter window of this wall, without the map's code. */
  async openPresenter(): Promise<PresenterPage> {
    const opened = this.page.waitForEvent('popup')
    await this.page.keyboard.press('s')
    const presenter = new PresenterPage(await opened)
    await expect(presenter.peer).toHaveText('Linked to the wall')
    return presenter
  }
}

/** The speaker's own window. */
class PresenterPage extends AtlasPage {
  readonly title: Locator
  readonly now: Locator
  readonly peer: Locator

  constructor(page: Page) {
    super(page)
    this.now = page.getByRole('region', { name: 'Now' })
    this.title = this.now.getByRole('heading', { level: 1 })
    this.peer = page.locator('header').getByRole('status')
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click()
  }
}
