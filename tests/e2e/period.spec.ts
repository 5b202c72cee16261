import { expectAccessible } from './drivers/axe'
import { expect, test } from './drivers/test'

const REMOVE = 'Remove the period 1997 to 2008'

test('a period in the address narrows the timeline and leaves the date free', async ({ atlas }) => {
  await atlas.open('?period=1997/2008')
  await atlas.expectDate('8 August 1967')
  await expect(atlas.event(/^First ASEAN Summit/)).toHaveAttribute('data-dimmed', '')
  await expect(atlas.event(/^Cambodia becomes the tenth/)).not.toHaveAttribute('data-dimmed', '')
  const { count, total } = await atlas.periodCounts()
  expect(count).toBeGreaterThan(20)
  expect(count).toBeLessThan(total / 2)
  await test.step('a country brings forward only what belongs to the period', async () => {
    await atlas.country('Viet Nam').click()
    await expect(atlas.country('Viet Nam')).toHaveAttribute('aria-pressed', 'true')
    await expect(atlas.event(/^Viet Nam joins ASEAN/)).toHaveAttribute('data-dimmed', '')
  })
})

test('the chip ends the period, Back brings it back, the camera stays', async ({ atlas, page }) => {
  await atlas.open('?period=1997/2008&map=5.2/12.5/105.1')
  await atlas.period.getByRole('button', { name: REMOVE }).click()
  await atlas.expectAddress('period', null)
  await expect(atlas.event(/^First ASEAN Summit/)).not.toHaveAttribute('data-dimmed', '')
  await atlas.expectAddress('map', '5.2/12.5/105.1')
  await page.goBack()
  await atlas.expectAddress('period', '1997/2008')
  await expect(atlas.period).toContainText('1997 to 2008')
  await expect(atlas.event(/^First ASEAN Summit/)).toHaveAttribute('data-dimmed', '')
})

test('the window can be kept to, with the keyboard alone', async ({ atlas, page }) => {
  await atlas.open('?from=1997&to=2008')
  const before = await atlas.historyLength()
  await atlas.period.getByRole('button', { name: 'Show only 1997 to 2008' }).focus()
  await page.keyboard.press('Enter')
  await atlas.expectAddress('period', '1997/2008')
  expect(await atlas.historyLength()).toBe(before + 1)
  await expect(atlas.period.getByRole('button', { name: REMOVE })).toBeFocused()
  await page.keyboard.press('Enter')
  await atlas.expectAddress('period', null)
})

test('brackets step through the events of the period', async ({ atlas, page }) => {
  await atlas.open('?period=1997-07/1997-07')
  await page.keyboard.press(']')
  await atlas.expectDate('2 July 1997')
  await page.keyboard.press('[')
  await atlas.expectDate('2 July 1997')
  await atlas.open('?period=1997-07/1997-07&date=2020-01-01')
  await page.keyboard.press('[')
  await atlas.expectDate('23 July 1997')
})

test('search lists what belongs to the period and says what is outside', async ({
  atlas,
  page,
}) => {
  await atlas.open('?period=1997/2008')
  await page.getByRole('searchbox', { name: 'Search' }).fill('summit')
  const results = page.getByRole('region', { name: 'Search results' })
  await expect(results).toContainText(/^\d+ found, \d+ more outside 1997 to 2008/)
  await results.getByRole('button', { name: 'Search all of time' }).click()
  await atlas.expectAddress('period', null)
  await expect(results).not.toContainText('outside')
})

test.describe('the table', () => {
  test('follows the period, its counts agree, and its own chip ends it', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?mode=table&period=1997/2008')
    await page.waitForLoadState('networkidle')
    const table = page.getByRole('region', { name: 'Table of records' })
    await table.getByRole('combobox').selectOption('event')
    const shown = table.getByRole('status', { name: 'Rows shown' })
    // A file that comes between the looks makes them differ once.
    await expect(async () => {
      const { count } = await atlas.periodCounts()
      await expect(shown).toHaveText(new RegExp(`^${count} of \\d+$`), { timeout: 1000 })
      await expect(table.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1), {
        timeout: 1000,
      })
    }).toPass()
    // A concept has no place in time.
    await table.getByRole('combobox').selectOption('concept')
    await expect(shown).toHaveText(/^0 of/)
    await table.getByRole('button', { name: REMOVE }).click()
    await expect(shown).not.toHaveText(/^0 of/)
    await atlas.expectAddress('period', null)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a long period fits, axe finds nothing wrong, a touch ends it', async ({ atlas, page }) => {
    await atlas.open('?period=1997-09-13/2008-11-15')
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
      return [scrollWidth - clientWidth, scrollHeight - clientHeight]
    })
    expect(overflow).toEqual([0, 0])
    await expectAccessible(page)
    await atlas.period.getByRole('button', { name: /^Remove the period/ }).tap()
    await atlas.expectAddress('period', null)
  })
})

test('axe finds nothing wrong with a period, the offer of one, and the table of one', async ({
  atlas,
  page,
}) => {
  await atlas.open('?period=1997/2008')
  for (const query of [
    '?period=1997/2008',
    '?from=1997&to=2008&date=2000',
    '?mode=table&period=1997',
  ]) {
    await test.step(query, async () => {
      await atlas.goToAddress(query)
      await expect(atlas.period.getByRole('button').first()).toBeVisible()
      if (query.includes('table')) await expect(page.getByRole('table')).toBeVisible()
      await expectAccessible(page)
    })
  }
})
