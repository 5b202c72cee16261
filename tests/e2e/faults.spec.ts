import { expect, MAP_CODE, test } from './drivers/test'

interface EventRecord {
  id: string
  date: string
  sources: string[]
  place: { country: string }
}

test.beforeEach(({ expected }) => {
  // The browser itself reports a refused request; that line is what these tests provoke.
  expected.push(
    /Failed to load resource/,
    /net::ERR_/,
    /Failed to fetch dynamically imported module/,
  )
})

test('a missing events file leaves map, countries and date working, and is said', async ({
  atlas,
  page,
}) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await expect(atlas.notice(/events\.json could not be loaded/)).toBeVisible()
  await atlas.slider.focus()
  await page.keyboard.press('End')
  await expect(atlas.status).toContainText('11 members')
  await atlas.country('Singapore').click()
  await expect(atlas.details.getByRole('heading', { name: 'Singapore', exact: true })).toBeVisible()
})

test('a members file that is not JSON is said and the timeline works', async ({ atlas, page }) => {
  await page.route('**/data/members.json', (route) => route.fulfill({ body: '{"members": [' }))
  await atlas.open()
  await expect(atlas.notice(/members\.json cannot be read/)).toBeVisible()
  await atlas.event(/^First ASEAN Summit/).click()
  await atlas.expectDate('23 February 1976')
})

test('broken records are left out and named, and the others stay', async ({ atlas, page }) => {
  await page.route('**/data/events.json', async (route) => {
    const data = (await (await route.fetch()).json()) as { events: EventRecord[] }
    for (const event of data.events) {
      if (event.id === 'zopfan-1971') event.date = 'autumn of 1971'
      if (event.id === 'tac-1976') event.sources = ['no-such-source']
      if (event.id === 'haze-agreement-2002') event.place.country = 'VNM'
    }
    await route.fulfill({ json: data })
  })
  await atlas.open()
  for (const [fault, title] of [
    [/zopfan-1971.*date/, /^Members call for a neutral/],
    [/tac-1976.*no known source/, /^Treaty of Amity and Cooperation signed/],
    [/haze-agreement-2002.*does not lie in VNM/, /^Members sign an agreement against smoke/],
  ] as const) {
    await expect(atlas.notice(fault)).toBeVisible()
    await expect(atlas.event(title)).toHaveCount(0)
  }
  await expect(atlas.event(/^First ASEAN Summit/)).toBeVisible()
})

test('a missing manifest is said in place of a crash', async ({ atlas, page }) => {
  await page.route('**/data/atlas.json', (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto('./')
  await expect(atlas.notice(/atlas\.json could not be loaded/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'ASEAN in Time' })).toBeVisible()
})

test.describe('of the map', () => {
  test.use({ withMap: true })

  test('missing geometry leaves the timeline working with a plain message', async ({
    atlas,
    page,
  }) => {
    await page.route('**/geo/region-coarse.topo.json', (route) =>
      route.fulfill({ status: 404, body: '' }),
    )
    await atlas.open()
    await expect(atlas.map).toContainText('The map cannot be drawn here')
    await atlas.slider.focus()
    await page.keyboard.press('End')
    await expect(atlas.status).toContainText('11 members')
  })

  test('a browser without WebGL gets the simple map, and is told', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...args: Parameters<typeof getContext>
      ) {
        return String(args[0]).startsWith('webgl') ? null : getContext.apply(this, args)
      } as typeof getContext
    })
    await atlas.openWithMap('?date=2000-01-01&map=6/15.5/108')
    await atlas.expectRenderer('svg')
    await expect(atlas.notice(/simple form/)).toBeVisible()
    await atlas.clickMapCentre()
    await atlas.expectAddress('place', 'VNM')
    await expect(
      atlas.details.getByRole('heading', { name: 'Viet Nam', exact: true }),
    ).toBeVisible()
  })

  test('map code that cannot be loaded leaves the simple map', async ({ atlas, page }) => {
    await page.route(MAP_CODE, (route) => route.abort())
    await atlas.openWithMap()
    await atlas.expectRenderer('svg')
    await atlas.event(/^First ASEAN Summit/).click()
    await atlas.expectAddress('event', 'first-summit-bali-1976')
  })

  test('a blocked worker leaves the simple map', async ({ atlas, page, expected }) => {
    // A second worker fails when its map is gone already.
    expected.push(/Worker failed to load/)
    await page.route(/maplibre-gl-worker-.*\.js$/, (route) => route.abort())
    await atlas.openWithMap('?lens=partners&date=2000-01-01&map=3/-24/134')
    await atlas.expectRenderer('svg')
    await atlas.clickGlobeCentre()
    await atlas.expectAddress('place', 'AUS')
  })

  test('neither map can be loaded: the timeline works, and it is said', async ({ atlas, page }) => {
    await page.route(/map-pane-.*\.js$/, (route) => route.abort())
    await atlas.open()
    await expect(atlas.map).toContainText('The map cannot be drawn here')
    await atlas.slider.focus()
    await page.keyboard.press('End')
    await expect(atlas.status).toContainText('11 members')
  })
})
