import { expectAccessible } from './drivers/axe'
import { OVERVIEW } from './drivers/stories'
import { expect, test } from './drivers/test'

const titleOf = (number: number) => OVERVIEW.steps[number - 1]?.title.en ?? ''

test('the presenter window shows notes and what comes next, and moves the wall', async ({
  story,
}) => {
  await story.present('?story=overview&step=2')
  const presenter = await story.openPresenter()
  await expect(presenter.title).toHaveText(titleOf(2))
  await expect(presenter.now).toContainText(OVERVIEW.steps[1]?.notes.en ?? '')
  const next = presenter.page.getByRole('region', { name: 'Next' })
  await expect(next).toContainText(titleOf(3))
  const thumbnail = next.getByRole('img')
  await expect(thumbnail).toHaveAccessibleName(`Map: ${titleOf(3)}`)
  const drawn = await thumbnail.innerHTML()
  expect(drawn).toContain('<path')
  await presenter.press('Next')
  await expect(story.wallTitle).toHaveText(titleOf(3))
  await expect(thumbnail).toHaveAccessibleName(`Map: ${titleOf(4)}`)
  expect(await thumbnail.innerHTML()).not.toBe(drawn)
  await story.expectAddress('lens', 'summits')
  await presenter.page.keyboard.press('PageDown')
  await expect(story.wallTitle).toHaveText(titleOf(4))
  await presenter.page.getByRole('button', { name: `7 ${titleOf(7)}` }).click()
  await expect(story.wallTitle).toHaveText(titleOf(7))
  await test.step('axe finds nothing wrong with it', async () => {
    await presenter.page.getByRole('button', { name: `5 ${titleOf(5)}` }).click()
    await expect(presenter.title).toHaveText(titleOf(5))
    await expectAccessible(presenter.page)
  })
})

test('the presenter window follows the wall’s clicker, hand and selection, the wall its date', async ({
  story,
  page,
}) => {
  await story.present('?story=overview&step=5')
  const presenter = await story.openPresenter()
  await story.dragCursor(-150)
  const dragged = await story.dateAtRest()
  expect(dragged).not.toBe('28 July 1995')
  await presenter.expectDate(dragged)
  await presenter.press('Back to the step')
  await story.expectDate('28 July 1995')
  await story.country('Thailand').focus()
  await page.keyboard.press('Enter')
  await expect(presenter.title).toHaveText('Thailand')
  await page.keyboard.press('PageDown')
  await expect(presenter.title).toHaveText(titleOf(6))
  await test.step('the wall follows the presenter’s date', async () => {
    await page.keyboard.press('PageUp')
    await presenter.expectDate('28 July 1995')
    await presenter.dragCursor(-150)
    const moved = await presenter.dateAtRest()
    expect(moved).not.toBe('28 July 1995')
    await story.expectDate(moved)
  })
})

test('black screen and spotlight go both ways', async ({ story, page }) => {
  await story.present('?story=overview')
  const presenter = await story.openPresenter()
  await presenter.press('Black screen')
  await expect(story.blank).toBeVisible()
  await page.keyboard.press('b')
  await expect(presenter.page.getByRole('button', { name: 'Black screen' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await presenter.press('Spotlight')
  await expect(story.spotlight).toBeAttached()
  await page.keyboard.press('l')
  await expect(presenter.page.getByRole('button', { name: 'Spotlight' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
})

test('either window finds the other again after a reload', async ({ story, page }) => {
  await story.present('?story=overview&step=4')
  const presenter = await story.openPresenter()
  await presenter.press('Black screen')
  await expect(story.blank).toBeVisible()
  await presenter.page.reload()
  await expect(presenter.peer).toHaveText('Linked to the wall')
  await expect(presenter.title).toHaveText(titleOf(4))
  await page.reload()
  await expect(story.blank).toBeVisible()
  await expect(presenter.peer).toHaveText('Linked to the wall')
  await presenter.press('Next')
  await expect(story.wallTitle).toHaveText(titleOf(5))
  await expect(story.blank).toHaveCount(0)
})

test('works with no network', async ({ story, page, expected }) => {
  expected.push(/net::ERR_INTERNET_DISCONNECTED/)
  // Nothing is stored here (that is the offline tests' concern): a map may still be on its way.
  expected.push(/Unable to preload CSS|Failed to fetch dynamically imported module/)
  await story.present('?story=overview&step=1')
  const presenter = await story.openPresenter()
  await presenter.press('Next')
  await expect(story.wallTitle).toHaveText(titleOf(2))
  await page.context().setOffline(true)
  await presenter.press('Next')
  await expect(story.wallTitle).toHaveText(titleOf(3))
  await page.keyboard.press('PageUp')
  await expect(presenter.title).toHaveText(titleOf(2))
})

test('closing the presenter window is said on the wall', async ({ story, page }) => {
  await story.present('?story=overview')
  const presenter = await story.openPresenter()
  await presenter.page.close({ runBeforeUnload: true })
  await expect(page.getByText(/The presenter window is closed or does not answer/)).toBeVisible()
  await story.openPresenter()
  await expect(page.getByText(/The presenter window is closed/)).toHaveCount(0)
})

test('a wall that stops presenting is said in the presenter window', async ({ story, page }) => {
  await story.present('?story=overview')
  const presenter = await story.openPresenter()
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await expect(presenter.peer).toContainText('The wall does not answer')
})

test('what the wall shows when it presents anew is what holds', async ({ story, page }) => {
  await story.present('?story=overview&step=6')
  const presenter = await story.openPresenter()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Previous step' }).click()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(presenter.title).toHaveText(titleOf(5))
  await expect(story.wallTitle).toHaveText(titleOf(5))
})

test('a browser that cannot link windows says so and presents alone', async ({ story, page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { BroadcastChannel: undefined })
  })
  await story.present('?story=overview')
  await page.keyboard.press('s')
  await expect(story.notice(/cannot link two windows/)).toBeVisible()
  await page.keyboard.press('PageDown')
  await story.expectAddress('step', '2')
})

test('a presenter window that cannot be linked still has notes and steps', async ({
  story,
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { BroadcastChannel: undefined })
  })
  await page.goto('./?story=overview&mode=present&presenter=alone')
  await expect(page.getByRole('status').first()).toContainText('cannot link two windows')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(2))
  expect(story.page.url()).toContain('presenter=alone')
})

test('a pop-up that the browser refuses is said', async ({ story, page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await story.present('?story=overview')
  await page.keyboard.press('s')
  await expect(story.notice(/did not let the presenter window open/)).toBeVisible()
})
