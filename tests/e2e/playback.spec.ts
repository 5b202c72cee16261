import { expectAccessible } from './drivers/axe'
import { expect, test } from './drivers/test'

/** One lane with a handful of events, so that a run soon ends. */
const FEW = '?pillar=project&date=2017-01-01'
/** How long a run rests at an event. */
const EACH_MS = 4000
const START = Date.UTC(2026, 0, 1)
const TITLES = [
  'First ASEAN Media Forum',
  'German project to strengthen the Secretariat',
  'ASEAN Communication Master Plan II',
]

test('event by event a run shows the card of each, says its title and is one entry of the history', async ({
  atlas,
  page,
}) => {
  // The clock is the test's own: no event is passed while a busy machine looks elsewhere.
  await page.clock.install({ time: START })
  // The code of cards comes first: with the clock at rest it could not be waited for.
  await atlas.open(`${FEW}&event=acmp-ii-2019`)
  await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(TITLES[2] ?? '')
  await atlas.goToAddress(FEW)
  await atlas.expectAddress('event', null)
  await atlas.choosePace('Event by event')
  const before = await atlas.historyLength()
  await page.clock.pauseAt(START + 60_000)
  await atlas.play.click()
  for (const title of TITLES) {
    await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(title)
    await expect(page.locator('[aria-live="polite"]').filter({ hasText: title })).toBeAttached()
    await expect(atlas.pause).toBeVisible()
    await page.clock.runFor(EACH_MS)
  }
  await expect(atlas.play).toBeVisible()
  await atlas.expectDate('5 March 2019')
  await atlas.expectAddress('event', 'acmp-ii-2019')
  expect(await atlas.historyLength()).toBe(before + 1)
  await page.goBack()
  await atlas.expectAddress('event', null)
  await atlas.expectDate('1 January 2017')
  await test.step('it starts again at the end where that is chosen', async () => {
    await page.clock.resume()
    await atlas.choosePace('2×', 'Start again at the end')
    await page.clock.pauseAt(START + 3_600_000)
    await atlas.goToAddress('?pillar=project&date=2019-01-01')
    await atlas.play.click()
    await atlas.expectAddress('event', 'acmp-ii-2019')
    // Half as long at twice the speed; the address follows a moment later.
    await page.clock.runFor(EACH_MS / 2 + 300)
    await atlas.expectAddress('event', 'giz-asec-post-2015')
    await expect(atlas.pause).toBeVisible()
  })
})

test('a key stops what plays, wherever the focus is', async ({ atlas, page }) => {
  await atlas.open('?event=bangkok-declaration-1967')
  for (const key of ['x', 'ArrowRight', 'Escape', 'Tab']) {
    await test.step(key, async () => {
      // Nothing has the focus: the keys go to the page.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      const before = await atlas.date()
      await page.keyboard.press('Space')
      await expect.poll(() => atlas.date()).not.toBe(before)
      await page.keyboard.press(key)
      await expect(atlas.play).toBeVisible()
      await atlas.expectAddress('event', 'bangkok-declaration-1967')
    })
  }
})

test('a press on the page and the wheel stop what plays', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.play.click()
  await atlas.details.click({ position: { x: 5, y: 5 } })
  await expect(atlas.play).toBeVisible()
  await atlas.play.click()
  await atlas.details.hover()
  await page.mouse.wheel(0, 100)
  await expect(atlas.play).toBeVisible()
})

test('pace and speed are chosen while it plays, without stopping it', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.play.click()
  await atlas.choosePace('½×')
  await expect(atlas.pause).toBeVisible()
  await expect(atlas.pace).toHaveText('1 yr/s')
  await expect(atlas.pace).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(atlas.play).toBeVisible()
})

test('the state on the date is silent while it plays', async ({ atlas, page }) => {
  await atlas.open('?date=1990-01-01')
  await atlas.slider.focus()
  await page.keyboard.press('Space')
  await expect(atlas.pause).toBeFocused()
  await expect(atlas.status).toHaveAttribute('aria-live', 'off')
  await page.keyboard.press('Space')
  await expect(atlas.slider).toBeFocused()
  await expect(atlas.status).toHaveAttribute('aria-live', 'polite')
  await expect(atlas.status).toContainText('members')
})

test('the window follows the date', async ({ atlas }) => {
  await atlas.open('?date=1976-01-01&from=1975-06-01&to=1976-06-01')
  await atlas.play.click()
  await atlas.expectAddress('from', /^(19(7[7-9]|[89])|20)/)
})

test('Escape closes the popover first and the card then', async ({ atlas, page }) => {
  await atlas.open('?event=bangkok-declaration-1967')
  await atlas.pace.click()
  await expect(page.getByRole('radio', { name: 'Evenly, by years' })).toBeFocused()
  await atlas.slider.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await atlas.expectAddress('event', 'bangkok-declaration-1967')
  await page.keyboard.press('Escape')
  await atlas.expectAddress('event', null)
  await test.step('a press on its button closes the popover too', async () => {
    await atlas.pace.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await atlas.pace.click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the controls are large enough and their popover lies on the screen', async ({
    atlas,
    page,
  }) => {
    await atlas.open()
    for (const control of [atlas.play, atlas.pace]) {
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await atlas.pace.tap()
    const panel = page.getByRole('dialog', { name: 'Pace and speed' })
    await expect(panel).toBeVisible()
    const box = await panel.boundingBox()
    expect([box?.x, box?.width]).toEqual([8, 374])
    await panel.getByText('Event by event').tap()
    await atlas.play.tap()
    await expect(panel).toHaveCount(0)
    await atlas.expectAddress('event', 'bangkok-declaration-1967')
    await atlas.pace.tap()
    await panel.getByText('Evenly, by years').tap()
    await expect(atlas.pace).toHaveText('2 yr/s')
    await expect(atlas.pause).toBeVisible()
    await atlas.pace.tap()
    await expect(panel).toHaveCount(0)
    await expect(atlas.pause).toBeVisible()
  })
})

test('axe finds nothing wrong with pace and speed', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.pace.click()
  await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1')
  await expectAccessible(page)
})
