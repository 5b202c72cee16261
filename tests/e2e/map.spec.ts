import { expect, test } from './drivers/test'

test.use({ withMap: true })

test('a click on land selects the country, a small one near it, one on the sea clears; its keys move it', async ({
  atlas,
  page,
}) => {
  await atlas.openWithMap('?date=2000-01-01&map=6/15.5/108')
  await atlas.clickMapCentre()
  await atlas.expectAddress('place', 'VNM')
  await expect(atlas.details).toContainText('Việt Nam')
  await expect(atlas.details).toContainText('Ha Noi')
  await expect(atlas.details).toContainText('28 July 1995')
  await test.step('a click on the sea clears the selection', async () => {
    await atlas.goToCamera('6/15/115', '&place=VNM')
    await atlas.clickMapCentre()
    await atlas.expectAddress('place', null)
  })
  await test.step('small Singapore answers to a click near it', async () => {
    await atlas.goToCamera('4/1.35/103.82')
    await atlas.clickMapCentre()
    await atlas.expectAddress('place', 'SGP')
  })
  await test.step('with the focus on the map its keys move it, and the date stays', async () => {
    await atlas.goToCamera('4/10/110', '&date=2000-01-01')
    const camera = () =>
      (new URL(page.url()).searchParams.get('map') ?? '').split('/').map(Number) as number[]
    await atlas.map.locator('canvas').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => camera()[2]).toBeGreaterThan(110.5)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => camera()[1]).toBeGreaterThan(10.5)
    await page.keyboard.press('+')
    await expect.poll(() => camera()[0]).toBeGreaterThan(4.4)
    await page.keyboard.press('-')
    await expect.poll(() => camera()[0]).toBeLessThan(4.4)
    await atlas.expectAddress('date', '2000-01-01')
  })
})

test('a hand on the map writes the camera and adds no history entry; all else goes to the same map', async ({
  atlas,
  page,
}) => {
  await atlas.openWithMap()
  const canvas = await atlas.map.locator('canvas').elementHandle()
  const before = await atlas.historyLength()
  await page.mouse.move(600, 300)
  await page.mouse.down()
  await page.mouse.move(660, 330, { steps: 6 })
  // A hand that rests before it lets go leaves no flight behind.
  await page.waitForTimeout(300)
  await page.mouse.up()
  await atlas.expectAddress('map', /^\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/)
  expect(await atlas.historyLength()).toBe(before)
  await test.step('choosing something new lets the application frame the view again', async () => {
    await atlas.country('Myanmar').click()
    await atlas.expectAddress('map', null)
  })
  await test.step('a theme, a search, a lens or a late file goes to the same map', async () => {
    await page.getByRole('button', { name: /^Theme/ }).click()
    await page.getByRole('searchbox', { name: 'Search' }).fill('haze')
    await expect(page.getByRole('region', { name: 'Search results' })).toBeVisible()
    for (const name of ['Summits', 'Members']) await atlas.chooseLens(name)
    const same = await atlas.map.locator('canvas').evaluate((now, before) => now === before, canvas)
    expect(same).toBe(true)
  })
})

test.describe('before the map’s code has arrived', () => {
  test.use({ withMap: false })

  test('the timeline can be used, and a hovered country brings its events forward', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?date=2000-01-01')
    await atlas.slider.focus()
    await page.keyboard.press('End')
    await expect(atlas.status).toContainText('11 members')
    await expect(atlas.map.locator('canvas')).toHaveCount(0)
    await atlas.country('Timor-Leste').hover()
    const mark = atlas.event(/^Timor-Leste joins ASEAN/)
    await expect(mark).toHaveAttribute('data-raised', '')
    await expect(atlas.event(/^First ASEAN Summit/)).toHaveAttribute('data-dimmed', '')
  })
})

test('neither the first way from Jakarta to the region nor another lens stands still for a program', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext
    const link = prototype.linkProgram
    prototype.linkProgram = function (program) {
      performance.mark('program')
      return link.call(this, program)
    }
  })
  const programs = () => page.evaluate(() => performance.getEntriesByName('program').length)
  const comeSince = async (before: number) => (await programs()) - before
  const camera = atlas.map.locator('[data-camera]')
  await atlas.openWithMap('?lens=secretariat&date=2009-01-01')
  const inJakarta = await camera.getAttribute('data-camera')
  // They are made one by one when the page rests.
  const ofSecond = async () => {
    const before = await programs()
    await page.waitForTimeout(1000)
    return comeSince(before)
  }
  await expect.poll(ofSecond).toBe(0)
  const atRest = await programs()
  expect(atRest).toBeGreaterThan(10)
  await atlas.goToAddress('?lens=secretariat&date=1968-01-01')
  await expect(camera).not.toHaveAttribute('data-camera', `${inJakarta}`)
  await atlas.chooseLens('Summits')
  await expect(atlas.map.locator('[data-lens="summits"]')).toBeVisible()
  await expect(camera).toBeVisible()
  expect(await comeSince(atRest)).toBe(0)
})
