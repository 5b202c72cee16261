import type { Locator, Page } from '@playwright/test'
import { AtlasPage } from './atlas-page'

/** Of 255. */
const EDGE_TOLERANCE = 80

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

  /**
   * Where a pixel of the plot is other than in a picture that is drawn anew, as for another theme. The
   * soft edge of a shape may differ a little: it is worked out more coarsely where a part is drawn.
   */
  differenceFromDrawnAnew(): Promise<string[]> {
    return this.timeline.locator('canvas').evaluate(async (element, tolerance) => {
      const canvas = element as HTMLCanvasElement
      const { width, height } = canvas
      // Read from a copy: the browser warns of a picture that is read again and again.
      const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
      const pixels = () => {
        if (!copy) throw new Error('the plot cannot be copied')
        // On a ground: where next to nothing is drawn, its colour means next to nothing.
        copy.fillStyle = 'white'
        copy.fillRect(0, 0, width, height)
        copy.drawImage(canvas, 0, 0)
        return copy.getImageData(0, 0, width, height).data
      }
      const before = pixels()
      if (before.every((value) => value === 255)) throw new Error('the plot is blank')
      const root = document.documentElement
      root.setAttribute('data-theme', root.getAttribute('data-theme') ?? '')
      await new Promise((resolve) => setTimeout(resolve))
      const after = pixels()
      const other: string[] = []
      for (let i = 0; i < after.length; i++) {
        const [was = 0, is = 0] = [before[i], after[i]]
        if (Math.abs(was - is) <= tolerance) continue
        const pixel = Math.floor(i / 4)
        other.push(`${pixel % width}, ${Math.floor(pixel / width)}: ${was} for ${is}`)
      }
      return other
    }, EDGE_TOLERANCE)
  }
}
