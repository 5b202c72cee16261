import { expect, test } from './drivers/test'

const NAMES = ['Members', 'Partners', 'Forums', 'Summits', 'Secretariat', 'Project', 'Debates']

test.describe('without the map', () => {
  test('the lenses are links in their order, and Back undoes a choice', async ({ atlas, page }) => {
    await atlas.open('?lens=forums')
    await expect(atlas.lenses.getByRole('link')).toHaveText(NAMES)
    await expect(atlas.lenses.getByRole('link', { name: 'Forums' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expect(atlas.lenses.locator('[aria-current]')).toHaveCount(1)
    await test.step('choosing a lens is in the address, and Back undoes it', async () => {
      await atlas.goToAddress('?date=2026-01-01')
      await atlas.chooseLens('Partners')
      await atlas.expectAddress('lens', 'partners')
      await expect(atlas.status).toContainText('8 sectoral dialogue partners')
      await page.goBack()
      await atlas.expectAddress('lens', null)
      await expect(atlas.country('Viet Nam')).toBeVisible()
    })
  })

  test('the date stands on the colour that is around the land', async ({ atlas, page }) => {
    const halo = () =>
      page.locator('[data-part="year"]').evaluate((year) => {
        const color = (name: string) => getComputedStyle(year).getPropertyValue(name).trim()
        return ['sea', 'paper'].find((ground) => color(`--${ground}`) === color('--halo'))
      })
    await atlas.open('?lens=partners')
    expect(await halo()).toBe('paper')
    await atlas.open('?lens=members')
    expect(await halo()).toBe('sea')
  })

  test('what a lens shows is a list for the keyboard, in step with the date', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lens=partners&date=1974-06-01')
    await expect(atlas.rows('Partners')).toHaveCount(1)
    await atlas.slider.focus()
    await page.keyboard.press('End')
    await expect(atlas.rows('Partners')).toHaveCount(24)
    const japan = atlas.rows('Partners').filter({ hasText: 'Japan' })
    await japan.press('Enter')
    await expect(japan).toHaveAttribute('aria-pressed', 'true')
    await atlas.expectAddress('place', 'JPN')
    await expect(atlas.details).toContainText('Comprehensive strategic partnership')
    await japan.press('Enter')
    await atlas.expectAddress('place', null)
  })

  test('the list is as high as its rows, and scrolls where they are many', async ({
    atlas,
    page,
  }) => {
    const list = page.getByRole('list', { name: 'Partners', exact: true })
    const measured = () =>
      list.evaluate((ul) => {
        const last = ul.lastElementChild?.getBoundingClientRect().bottom ?? 0
        return { belowPx: ul.getBoundingClientRect().bottom - last, heightPx: ul.clientHeight }
      })
    await atlas.open('?lens=partners&date=1974-06-01')
    await expect(atlas.rows('Partners')).toHaveCount(1)
    const one = await measured()
    // Room for a second row, and where the list fades.
    expect(one.belowPx).toBeLessThan(40)
    await atlas.slider.focus()
    await page.keyboard.press('End')
    await expect(atlas.rows('Partners')).toHaveCount(24)
    const many = await measured()
    expect(many.belowPx).toBeLessThan(0)
    expect(many.heightPx).toBeGreaterThan(one.heightPx)
  })

  test('a file that one lens needs can be missing: it says so, and others work', async ({
    atlas,
    page,
    expected,
  }) => {
    expected.push(/Failed to load resource/)
    await page.route('**/unions.json', (route) => route.fulfill({ status: 404 }))
    await atlas.open('?lens=partners&date=2026-01-01')
    await expect(atlas.legend.getByRole('alert')).toContainText('unions.json')
    await expect(atlas.legend).toContainText('European Union: at its seat, Brussels')
    await atlas.chooseLens('Members')
    await expect(atlas.legend.getByRole('alert')).toHaveCount(0)
    await expect(atlas.country('Viet Nam')).toBeVisible()
  })

  test('a lens whose code cannot be had leaves the members and says so', async ({
    atlas,
    page,
    expected,
  }) => {
    expected.push(/Failed to load resource/)
    await page.route(/partners-lens-.*\.js$/, (route) => route.abort())
    await atlas.open('?lens=partners')
    await expect(atlas.legend.getByRole('alert')).toContainText('could not be loaded')
    await expect(atlas.country('Thailand')).toBeVisible()
  })
})

test.describe('on the map', () => {
  test.use({ withMap: true })

  // The same presses on both: a place lies at the same pixel.
  for (const { map, renderer } of [
    { map: 'the map', renderer: '' },
    { map: 'the simple map', renderer: '&renderer=svg' },
  ]) {
    test(`a press on ${map} selects a partner: on its land, on its line, on a member of a union`, async ({
      atlas,
    }) => {
      const partners = `&lens=partners${renderer}`
      await atlas.openWithMap(`?map=3.4/-33/151&date=2000-01-01${partners}`)
      await atlas.clickGlobeCentre()
      await atlas.expectAddress('place', 'AUS')
      await expect(atlas.details).toContainText('Australia')
      await test.step('a press on a line selects its partner', async () => {
        // Half way from Jakarta to Tokyo, over the sea.
        await atlas.goToCamera('5/15.318/121.5427', `&date=2000-01-01${partners}`)
        await atlas.clickGlobeCentre()
        await atlas.expectAddress('place', 'JPN')
      })
      await test.step('one beside it clears', async () => {
        await atlas.goToCamera('5/-20/90', `&date=2000-01-01&place=JPN${partners}`)
        await atlas.clickGlobeCentre()
        await atlas.expectAddress('place', null)
      })
      await test.step('one on Poland selects the Union once it belongs to it', async () => {
        await atlas.goToCamera('4/52/19', `&date=2010-01-01${partners}`)
        await atlas.clickGlobeCentre()
        await atlas.expectAddress('place', 'EU')
      })
      const drawing = await atlas.map.locator('canvas').elementHandles()
      await test.step('the same map made flat: one in the middle selects what lies there', async () => {
        await atlas.goToAddress(`?date=2000-01-01${renderer}`)
        await expect(atlas.rows('Countries').first()).toBeAttached()
        await atlas.goToCamera('4.2/3.2/101.5', `&date=2000-01-01${renderer}`)
        await atlas.clickMapCentre()
        await atlas.expectAddress('place', 'MYS')
        const canvas = atlas.map.locator('canvas')
        for (const before of drawing) {
          expect(await canvas.evaluate((now, then) => now === then, before)).toBe(true)
        }
      })
    })
  }
})
