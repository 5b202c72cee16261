import { expect, type Locator, type Page } from '@playwright/test'

/** Drawing a map in software takes seconds, and many on a busy machine. */
const DRAWN_MS = 60_000

/** The application as its users see it: by role and name, never by class. */
export class AtlasPage {
  readonly slider: Locator
  readonly status: Locator
  readonly details: Locator
  readonly timeline: Locator
  readonly lenses: Locator
  readonly legend: Locator
  readonly map: Locator
  /** What the timeline keeps to, or the offer to keep to its window. */
  readonly period: Locator
  readonly play: Locator
  readonly pause: Locator
  readonly pace: Locator

  constructor(readonly page: Page) {
    this.slider = page.getByRole('slider', { name: 'Date', exact: true })
    this.status = page.getByRole('status', { name: 'On this date' })
    this.details = page.getByRole('complementary', { name: 'Details' })
    this.lenses = page.getByRole('navigation', { name: 'Lenses' })
    this.legend = page.getByRole('region', { name: 'Legend' })
    this.timeline = page.getByRole('region', { name: 'Timeline' })
    this.play = page.getByRole('button', { name: 'Play', exact: true })
    this.pause = page.getByRole('button', { name: 'Pause', exact: true })
    this.pace = page.getByRole('button', { name: 'Pace and speed', exact: true })
    this.map = page.getByRole('region', { name: 'Map', exact: true })
    this.period = this.timeline.getByRole('group', { name: 'Period' })
  }

  /** Opens an address and waits until the timeline can be used. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`)
    await expect(this.slider).toBeVisible()
    await expect(
      this.timeline.getByRole('group', { name: 'Events' }).getByRole('button').first(),
    ).toBeVisible()
  }

  /** Opens an address and waits until the map has been drawn. */
  async openWithMap(query = ''): Promise<void> {
    await this.open(query)
    await this.mapDrawn()
  }

  /** Another address in the same page, as Back and Forward bring it: faster than to open it. */
  async goToAddress(query: string): Promise<void> {
    await this.page.evaluate((address) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    }, query)
  }

  /** Another address in the same page, and the map at rest where that address looks. */
  async goToCamera(camera: string, query = ''): Promise<void> {
    await this.goToAddress(`?map=${camera}${query}`)
    // The map that is seen comes last.
    const surface = this.map.locator('[data-camera]').last()
    await expect(surface).toHaveAttribute('data-camera', camera, { timeout: DRAWN_MS })
  }

  async mapDrawn(): Promise<void> {
    await expect(this.map.locator('[data-ready]')).toBeVisible({ timeout: DRAWN_MS })
  }

  /** What the simple map draws. */
  get drawing(): Locator {
    return this.map.locator('[role="application"] > svg')
  }

  /** Names of the simple map that lie under the legend, the details or a button on the map. */
  async namesCovered(): Promise<string[]> {
    // In one go each: a part that has gone meanwhile would be waited for, for good.
    const boxesOf = (panels: Locator) =>
      panels.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    const panels = [this.legend, this.details, this.map.getByRole('button')]
    const boxes = (await Promise.all(panels.map(boxesOf))).flat()
    return this.drawing.locator('text').evaluateAll((texts, covers) => {
      const slackPx = 3
      return texts
        .filter((text) => /\p{L}/u.test(text.textContent ?? ''))
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          return covers.some(
            (box) =>
              left + slackPx < box.x + box.width &&
              right - slackPx > box.x &&
              top + slackPx < box.y + box.height &&
              bottom - slackPx > box.y,
          )
        })
        .map((text) => text.textContent ?? '')
    }, boxes)
  }

  /** Which of the two maps is seen. */
  async expectRenderer(renderer: 'webgl' | 'svg'): Promise<void> {
    const drawn = this.map.locator('[data-ready]')
    await expect(drawn).toHaveAttribute('data-renderer', renderer, { timeout: DRAWN_MS })
  }

  /** Chooses lenses in turn faster than they load, and waits for the last. */
  async changeLenses(names: readonly string[], pauseMs: number): Promise<void> {
    for (const name of names) {
      await this.lenses.getByRole('link', { name }).evaluate((link: HTMLElement) => link.click())
      await this.page.waitForTimeout(pauseMs)
    }
    const last = this.lenses.getByRole('link', { name: names.at(-1) ?? '' })
    await expect(last).toHaveAttribute('aria-current', 'page')
  }

  event(name: string | RegExp): Locator {
    return this.timeline.getByRole('button', { name })
  }

  country(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Countries' })
      .getByRole('button', { name: new RegExp(`^${name},`) })
  }

  /** Everything that a lens shows, in its list. */
  rows(listName: string): Locator {
    return this.page.getByRole('list', { name: listName, exact: true }).getByRole('button')
  }

  async chooseLens(name: string): Promise<void> {
    const link = this.lenses.getByRole('link', { name })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  notice(text: string | RegExp): Locator {
    return this.page.getByRole('list', { name: 'Notices' }).getByText(text)
  }

  /** How many events belong to the period, and how many there are. */
  async periodCounts(): Promise<{ count: number; total: number }> {
    const words = (await this.period.getByRole('status').textContent()) ?? ''
    const [, count, total] = /: (\d+) of (\d+) events$/.exec(words) ?? []
    if (count === undefined) throw new Error(`the period says no count: “${words}”`)
    return { count: Number(count), total: Number(total) }
  }

  /** The date under the cursor in words. */
  date(): Promise<string | null> {
    return this.slider.getAttribute('aria-valuetext')
  }

  /** The date in words once it no longer changes: a drag or playing may be a frame ahead of it. */
  async dateAtRest(): Promise<string> {
    return this.slider.evaluate(async (slider) => {
      const words = () => slider.getAttribute('aria-valuetext') ?? ''
      for (;;) {
        const before = words()
        // Longer than a frame takes on a busy machine, and never shorter than a few of them.
        await new Promise((resolve) => setTimeout(resolve, 150))
        for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
        if (words() === before) return before
      }
    })
  }

  async expectDate(words: string): Promise<void> {
    await expect(this.slider).toHaveAttribute('aria-valuetext', words)
  }

  /** Waits for the address to carry a value; null means that it must not carry the key. */
  async expectAddress(key: string, value: string | RegExp | null): Promise<void> {
    const read = () => new URL(this.page.url()).searchParams.get(key)
    if (value instanceof RegExp) await expect.poll(read).toMatch(value)
    else await expect.poll(read).toBe(value)
  }

  /** Drags the cursor's pill by pixels, in steps as a hand would. */
  async dragCursor(byPx: number, steps = 30): Promise<void> {
    const box = await this.slider.boundingBox()
    if (!box) throw new Error('the slider has no box')
    const x = box.x + box.width / 2
    const y = box.y + box.height / 2
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + byPx, y, { steps })
    await this.page.mouse.up()
  }

  /** Clicks the middle of the map's surface. */
  async clickMapCentre(): Promise<void> {
    const box = await this.map.boundingBox()
    if (!box) throw new Error('the map has no box')
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Clicks the middle of a globe: it stands in the space that panels leave free. */
  async clickGlobeCentre(): Promise<void> {
    const box = await this.map.boundingBox()
    if (!box) throw new Error('the map has no box')
    await this.page.mouse.click(box.x + 270 + (box.width - 680) / 2, box.y + box.height / 2)
  }

  /** Chooses how playing goes, for example "Event by event" and "8×", and closes the choice. */
  async choosePace(...names: string[]): Promise<void> {
    await this.pace.click()
    const panel = this.page.getByRole('dialog', { name: 'Pace and speed' })
    for (const name of names) await panel.getByLabel(name, { exact: true }).check()
    await this.page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length)
  }
}
