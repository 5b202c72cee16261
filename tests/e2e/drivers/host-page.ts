import type { FrameLocator, Locator, Page } from '@playwright/test'

interface Frame {
  query: string
  width: number
  height: number
}

/** Somebody's page that frames the application in embed mode, with more above and below it. */
export class HostPage {
  readonly frame: FrameLocator
  readonly slider: Locator
  readonly timeline: Locator
  readonly map: Locator

  constructor(readonly page: Page) {
    this.frame = page.frameLocator('iframe')
    this.slider = this.frame.getByRole('slider', { name: 'Date', exact: true })
    this.map = this.frame.getByRole('region', { name: 'Map', exact: true })
    this.timeline = this.frame.getByRole('region', { name: 'Timeline' })
  }

  async open({ query, width, height }: Frame): Promise<void> {
    const body = `<!doctype html><title>A page</title><body style="margin: 0">
      <p style="height: 60px">Before</p>
      <iframe title="ASEAN" src="./?${query}" width="${width}" height="${height}"></iframe>
      <p style="height: 2000px">After</p>`
    await this.page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body }),
    )
    await this.page.goto('./host.html')
    await this.slider.waitFor()
    await this.timeline.getByRole('group', { name: 'Events' }).getByRole('button').first().waitFor()
  }

  async mapDrawn(): Promise<void> {
    await this.map.locator('[data-ready]').waitFor({ timeout: 30_000 })
  }

  /** Turns the wheel over the middle of a part of the frame, wherever the page has scrolled to. */
  async wheelOver(part: Locator, downPx: number): Promise<void> {
    const box = await part.boundingBox()
    if (!box) throw new Error('the part has no box')
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.page.mouse.wheel(0, downPx)
  }

  /** Query string of the framed address. */
  query(): Promise<string> {
    return this.page.evaluate(() => {
      const frame = document.querySelector('iframe')
      return frame?.contentWindow?.location.search ?? ''
    })
  }

  country(name: string): Locator {
    return this.frame
      .getByRole('list', { name: 'Countries' })
      .getByRole('button', { name: new RegExp(`^${name},`) })
  }

  /** What the browser's own buttons do; the page itself goes nowhere by it. */
  async travel(steps: number): Promise<void> {
    await this.page.evaluate((by) => history.go(by), steps)
  }

  scrollTop(): Promise<number> {
    return this.page.evaluate(() => scrollY)
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length)
  }
}
