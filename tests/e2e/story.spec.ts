import { OVERVIEW } from './drivers/stories'
import { expect, test } from './drivers/test'

const step = (number: number) => {
  const found = OVERVIEW.steps[number - 1]
  if (!found) throw new Error(`the story has no step ${number}`)
  return found
}
const heading = { level: 2 } as const

test('an address with story and step alone shows the step’s view and its sources; leaving keeps the view', async ({
  atlas,
  page,
}) => {
  await atlas.open('?story=overview&step=3')
  await atlas.expectDate('24 February 1976')
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(3).title.en)
  await expect(atlas.lenses.getByRole('link', { name: 'Summits' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await atlas.expectAddress('event', 'first-summit-bali-1976')
  const sources = atlas.details.getByRole('region', { name: 'Sources' }).getByRole('listitem')
  await expect(sources).toHaveCount(step(3).sources.length)
  await test.step('leaving the story keeps the view', async () => {
    await page.getByRole('button', { name: 'Leave the story' }).click()
    await atlas.expectAddress('story', null)
    await atlas.expectAddress('step', null)
    await atlas.expectAddress('event', 'first-summit-bali-1976')
    await atlas.expectDate('24 February 1976')
  })
})

test('a copied link shows what its sender saw, not what the step has', async ({ atlas, page }) => {
  await atlas.open('?story=overview&step=3')
  await atlas.expectDate('24 February 1976')
  await atlas.chooseLens('Members')
  await page.keyboard.press('Escape')
  await atlas.slider.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await atlas.expectAddress('date', '1977-02-24')
  const copied = page.url()
  await atlas.open()
  await page.goto(copied)
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(3).title.en)
  await atlas.expectDate('24 February 1977')
  await expect(atlas.lenses.getByRole('link', { name: 'Members' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await atlas.expectAddress('event', '')
})

test('choosing a step brings its whole view at once, and Back undoes it at once', async ({
  atlas,
  page,
}) => {
  await atlas.open('?story=overview&step=2&theme=dark')
  await atlas.expectDate('17 December 1969')
  const before = await atlas.historyLength()
  await page.getByRole('button', { name: 'Next step' }).click()
  await atlas.expectDate('24 February 1976')
  await atlas.expectAddress('lens', 'summits')
  await atlas.expectAddress('theme', 'dark')
  expect(await atlas.historyLength()).toBe(before + 1)
  await page.goBack()
  await atlas.expectDate('17 December 1969')
  await atlas.expectAddress('lens', null)
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(2).title.en)
  await page.goForward()
  await atlas.expectDate('24 February 1976')
})

test('a step that does not exist falls back to the first and says so', async ({ atlas }) => {
  await atlas.open('?story=overview&step=77')
  await expect(atlas.notice(/“step=77” .* the story has \d+ steps/)).toBeVisible()
  await atlas.expectAddress('step', null)
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(1).title.en)
})

test('a story that does not exist is left, and said', async ({ atlas, page }) => {
  await atlas.open('?story=nobody-told-it&date=1995-07-28')
  await expect(atlas.notice(/“story=nobody-told-it” .* no such story/)).toBeVisible()
  await atlas.expectAddress('story', null)
  await atlas.expectDate('28 July 1995')
  await page.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(atlas.notice(/nobody-told-it/)).toHaveCount(0)
})

test('stories are found on the first card, with their length', async ({ atlas, page }) => {
  await atlas.open()
  const count = OVERVIEW.steps.length
  const entry = atlas.details.getByRole('button', { name: OVERVIEW.title.en })
  await expect(entry).toContainText(`${count} steps, about ${OVERVIEW.minutes} minutes`)
  await entry.click()
  await atlas.expectAddress('story', 'overview')
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(1).title.en)
  await expect(atlas.details.getByText(`step 1 of ${count}`)).toBeVisible()
  await page.goBack()
  await expect(entry).toBeVisible()
})

test('a selection made by hand has a way back to the story', async ({ atlas, page }) => {
  await atlas.open('?story=overview&step=5')
  await atlas.country('Thailand').click()
  await expect(atlas.details.getByRole('heading', heading)).toHaveText('Thailand')
  await page.getByRole('button', { name: `Back to “${OVERVIEW.title.en}”` }).click()
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(5).title.en)
  await atlas.expectAddress('place', null)
})

test('a name in the words of a step is a link; Back and the way back lead to the step', async ({
  atlas,
  page,
}) => {
  const title = atlas.details.getByRole('heading', heading)
  const link = (name: string) => atlas.details.getByRole('link', { name, exact: true })
  await atlas.open('?story=overview&step=2')
  await test.step('to another record, and to what its text names', async () => {
    await link('Malaysia').click()
    await expect(title).toHaveText('Malaysia')
    await page.goBack()
    await expect(title).toHaveText(step(2).title.en)
    await expect(atlas.details.getByRole('button', { name: 'Back to the step' })).toHaveCount(0)
    await link('Cameron Highlands').click()
    await atlas.expectAddress('event', 'cameron-highlands-1969')
    await page.getByRole('button', { name: `Back to “${OVERVIEW.title.en}”` }).click()
    await expect(title).toHaveText(step(2).title.en)
  })
  await test.step('to what the step itself selects, in a page that embeds it', async () => {
    await atlas.goToAddress('?story=charter-to-vision&step=8&mode=embed')
    await expect(title).not.toHaveText(step(2).title.en)
    const words = (await title.textContent()) ?? ''
    await link('Germany').click()
    await expect(title).toHaveText('Germany')
    await page.goBack()
    await expect(title).toHaveText(words)
    await page.goForward()
    await expect(title).toHaveText('Germany')
    await page.getByRole('button', { name: /^Back to “/ }).click()
    await expect(title).toHaveText(words)
  })
})

test('on a phone the story is read and stepped through in the sheet', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await atlas.open('?story=overview')
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(2).title.en)
  await page.getByRole('button', { name: 'Step 4:' }).click()
  await expect(atlas.details.getByRole('heading', heading)).toHaveText(step(4).title.en)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBe(0)
})

test.describe('on a phone, with the simple map', () => {
  test.use({ withMap: true, viewport: { width: 390, height: 844 } })

  test('a step that brings a camera for a wall is framed anew, until a hand moves the map', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?story=who-joined&step=9&renderer=svg')
    await atlas.mapDrawn()
    const surface = atlas.map.locator('[data-camera]').last()
    await expect(surface).toHaveAttribute('data-shows', /timor-leste-applies-2011/)
    await expect(surface).not.toHaveAttribute('data-camera', '3.6/-5/113.6')
    await page.setViewportSize({ width: 1280, height: 720 })
    await expect(surface).toHaveAttribute('data-camera', '3.6/-5/113.6')
  })
})
