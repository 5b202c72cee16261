import { expect, test } from './drivers/test'

const NAMES = ['Members', 'Partners', 'Forums', 'Summits', 'Secretariat', 'Project', 'Debates']

test.describe('without the map', () => {
  test('the lenses are links in their order, the current one marked', async ({ atlas }) => {
    await atlas.open('?lens=forums')
    await expect(atlas.lenses.getByRole('link')).toHaveText(NAMES)
    await expect(atlas.lenses.getByRole('link', { name: 'Forums' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expect(atlas.lenses.locator('[aria-current]')).toHaveCount(1)
  })

  test('choosing a lens is in the address, and Back undoes it', async ({ atlas, page }) => {
    await atlas.open('?date=2026-01-01')
    await atlas.chooseLens('Partners')
    await atlas.expectAddress('lens', 'partners')
    await expect(atlas.status).toContainText('8 sectoral dialogue partners')
    await page.goBack()
    await atlas.expectAddress('lens', null)
    await expect(atlas.country('Viet Nam')).toBeVisible()
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

  test('a press on Australia selects the partner', async ({ atlas }) => {
    await atlas.openWithMap('?lens=partners&date=2000-01-01&map=3/-24/134')
    await atlas.clickGlobeCentre()
    await atlas.expectAddress('place', 'AUS')
    await expect(atlas.details).toContainText('Australia')
  })

  test('a press on a line selects its partner, one beside it clears', async ({ atlas }) => {
    // Half way from Jakarta to Tokyo, over the sea.
    await atlas.openWithMap('?lens=partners&date=2000-01-01&map=5/15.318/121.5427')
    await atlas.clickGlobeCentre()
    await atlas.expectAddress('place', 'JPN')
    await atlas.openWithMap('?lens=partners&date=2000-01-01&place=JPN&map=5/-20/90')
    await atlas.clickGlobeCentre()
    await atlas.expectAddress('place', null)
  })

  test('a press on Poland selects the European Union once it belongs to it', async ({ atlas }) => {
    await atlas.openWithMap('?lens=partners&date=2010-01-01&map=4/52/19')
    await atlas.clickGlobeCentre()
    await atlas.expectAddress('place', 'EU')
  })

  test('another lens goes to the same map', async ({ atlas }) => {
    await atlas.openWithMap()
    const canvas = await atlas.map.locator('canvas').elementHandle()
    for (const name of ['Partners', 'Summits', 'Members']) await atlas.chooseLens(name)
    const same = await atlas.map.locator('canvas').evaluate((now, before) => now === before, canvas)
    expect(same).toBe(true)
  })
})
