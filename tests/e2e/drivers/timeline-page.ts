import type { Locator, Page } from '@playwright/test'
import { AtlasPage } from './atlas-page'

/** The timeline under a hand: gestures on its plot and on its strip. */
export class TimelinePage extends AtlasPage {
  readonly windowStart: Locator
  readonly windowEnd: Locator
  readonly window: Locator
  readonly events: Locator

  constructor(page: Page) {
    super(page)
    const strip = (name: string) => this.timeline.getByRole('slider', { name, exact: true })
    this.windowStart = strip('Window start')
    this.windowEnd = strip('Window end')
    this.window = strip('Visible window')
    this.events = this.timeline.getByRole('group', { name: 'Events' })
  }

  group(name: RegExp = /^\d+ events, /): Locator {
    return this.events.getByRole('button', { name })
  }

  /** The list that a group opens. */
  openList(): Locator {
    return this.page.getByRole('dialog', { name: /^\d+ events, / })
  }

  /** A point on the plot, as parts of its width and of the height of its lanes. */
  async pointAt(x: number, y = 0.5): Promise<{ x: number; y: number }> {
    const box = await this.events.boundingBox()
    if (!box) throw new Error('the plot has no box')
    return { x: box.x + box.width * x, y: box.y + box.height * y }
  }

  async wheel(steps: number, delta: number, at: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(at.x, at.y)
    for (let i = 0; i < steps; i++) await this.page.mouse.wheel(0, delta)
  }

  async drag(from: { x: number; y: number }, byPx: number, steps = 12): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + byPx, from.y, { steps })
    await this.page.mouse.up()
  }

  /** First and last day of the window as the strip has them at rest. */
  async windowDays(): Promise<{ from: number; to: number }> {
    const value = async (slider: Locator) => Number(await slider.getAttribute('aria-valuenow'))
    return { from: await value(this.windowStart), to: await value(this.windowEnd) }
  }

  /** Waits until the window no longer moves, and the strip's words have followed its box. */
  async windowAtRest(): Promise<{ from: number; to: number }> {
    // The box follows every frame, the words when the window has rested for a moment. By the page's
    // own clock and frames: on a busy machine both are late together.
    const box = this.timeline.locator('[data-grip="body"]').locator('..')
    await box.evaluate(async (element) => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
      const frames = async () => {
        for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      const where = () => element.getAttribute('style')
      for (let before: string | null = null; before !== where(); ) {
        before = where()
        await pause(200)
        await frames()
      }
      await pause(250)
      await frames()
    })
    return this.windowDays()
  }
}
