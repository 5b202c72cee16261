import { expect, test } from './drivers/test'

test.describe('with the map', () => {
  test.use({ withMap: true })

  test('a stranger drags from 1967 to today and sees five countries become eleven', async ({
    atlas,
    page,
  }) => {
    await atlas.openWithMap()
    await atlas.expectDate('8 August 1967')
    await expect(atlas.status).toContainText(
      '5 members: Indonesia, Malaysia, Philippines, Singapore, and Thailand',
    )
    await atlas.dragCursor(1100)
    await expect(atlas.status).toContainText('11 members')
    await expect(atlas.status).toContainText('Timor-Leste')
    await atlas.country('Viet Nam').click()
    await expect(
      atlas.details.getByRole('heading', { name: 'Viet Nam', exact: true }),
    ).toBeVisible()
    await atlas.expectAddress('place', 'VNM')
    expect(page.url()).toContain('place=VNM')
  })
})

test('the copied address shows the same view in another browser', async ({ atlas, browser }) => {
  await atlas.open('?date=1997-07-23&event=laos-accession-1997&place=LAO&from=1990-01-01')
  const date = await atlas.date()
  const title = await atlas.details.getByRole('heading', { level: 2 }).textContent()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const other = await context.newPage()
  await other.goto(atlas.page.url())
  await expect(other.getByRole('slider', { name: 'Date', exact: true })).toHaveAttribute(
    'aria-valuetext',
    date ?? '',
  )
  await expect(
    other.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }),
  ).toHaveText(title ?? '')
  await context.close()
})

test('a click on a mark selects the event and takes the date there', async ({ atlas }) => {
  await atlas.open()
  await atlas.event(/^Viet Nam joins ASEAN/).click()
  await atlas.expectDate('28 July 1995')
  await atlas.expectAddress('event', 'viet-nam-accession-1995')
  await expect(atlas.details.getByRole('heading', { level: 2 })).toContainText('Viet Nam')
  await expect(atlas.details.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await test.step('the Charter shows both dates and that the sources disagree', async () => {
    await atlas.goToAddress('?event=charter-in-force-2008&date=2008-12-15')
    await expect(atlas.details.getByRole('button', { name: /Sources disagree/ })).toBeVisible()
    const section = atlas.details.getByRole('region', { name: 'Sources disagree' })
    await expect(section).toContainText(/early 1990s/i)
    await expect(section).toContainText('20 November 2007')
    await expect(section).toContainText('15 December 2008')
  })
})

test('playing moves the date on until something is pressed', async ({ atlas, page }) => {
  await atlas.open()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(() => atlas.date()).not.toBe('8 August 1967')
  await page.getByRole('button', { name: 'Pause' }).click()
  const stopped = await atlas.dateAtRest()
  await page.waitForTimeout(400)
  expect(await atlas.date()).toBe(stopped)
})

test('the theme is chosen in the header and kept in the address', async ({ atlas, page }) => {
  await atlas.open()
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.getByRole('button', { name: /^Theme/ }).click()
  await page.getByRole('button', { name: /^Theme: light/ }).click()
  await atlas.expectAddress('theme', 'dark')
  await expect.poll(ground).toBe('rgb(14, 21, 36)')
  await page.reload()
  await expect.poll(ground).toBe('rgb(14, 21, 36)')
})
