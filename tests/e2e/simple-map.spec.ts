import { isDeepStrictEqual } from 'node:util'
import { expect, test } from './drivers/test'

test.use({ withMap: true })

const LENSES = ['Partners', 'Forums', 'Summits', 'Secretariat', 'Project', 'Debates', 'Members']

test('every lens opens on the simple map, without a word of WebGL', async ({ atlas, page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await atlas.openWithMap('?renderer=svg&date=2024-06-01')
  await atlas.expectRenderer('svg')
  for (const name of LENSES) {
    await atlas.chooseLens(name)
    await expect(atlas.legend.getByRole('button').first()).toBeVisible()
    await expect(atlas.drawing).toContainText(/Philippines|Jakarta/)
    await expect(atlas.drawing.locator('path[data-country]').first()).toBeAttached()
    await expect.poll(() => atlas.namesCovered(), name).toEqual([])
  }
  await expect(atlas.map.locator('canvas')).toHaveCount(0)
  expect(fetched.filter((url) => /\/map-pane-|maplibre/.test(url))).toEqual([])
})

test('a press on the simple map means what is drawn there', async ({ atlas, page }) => {
  await atlas.openWithMap('?renderer=svg&date=2000-01-01&map=6/15.5/108')
  await atlas.clickMapCentre()
  await atlas.expectAddress('place', 'VNM')
  await expect(atlas.country('Viet Nam')).toHaveAttribute('aria-pressed', 'true')
  await test.step('on the sea it clears', async () => {
    await atlas.goToCamera('6/15/115', '&renderer=svg&place=VNM')
    await atlas.clickMapCentre()
    await atlas.expectAddress('place', null)
  })
  await test.step('near small Singapore it selects it', async () => {
    await atlas.goToCamera('4/1.35/103.82', '&renderer=svg')
    await atlas.clickMapCentre()
    await atlas.expectAddress('place', 'SGP')
  })
  await test.step('a pointer over a country brings its events forward', async () => {
    await atlas.goToCamera('6/-8.9/125.9', '&renderer=svg&date=2026-01-01')
    const box = await atlas.map.boundingBox()
    if (!box) throw new Error('the map has no box')
    await page.mouse.move(box.x + box.width / 2 + 3, box.y + box.height / 2)
    await expect(atlas.event(/^Timor-Leste joins ASEAN/)).toHaveAttribute('data-raised', '')
  })
  await test.step('points of a lens stand there and answer', async () => {
    const lens = '&renderer=svg&lens=secretariat&date=2024-06-01'
    await atlas.goToCamera('14/-6.2386/106.7992', lens)
    await expect(atlas.drawing).toContainText('ASEAN Secretariat')
    await atlas.clickMapCentre()
    await atlas.expectAddress('place', 'asean-hq')
    await expect(atlas.details.getByRole('heading').first()).toBeVisible()
  })
})

test('a file that arrives in the middle of a drag does not end it', async ({ atlas, page }) => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/data\/geo\/(disputed|jakarta)/, async (route) => {
    await late
    await route.continue()
  })
  await atlas.openWithMap('?renderer=svg&map=5/5/110')
  await page.mouse.move(600, 300)
  await page.mouse.down()
  await page.mouse.move(630, 315, { steps: 3 })
  const arrived = page.waitForResponse(/\/data\/geo\/disputed/)
  arrive()
  await arrived
  await page.waitForTimeout(500)
  await page.mouse.move(660, 330, { steps: 3 })
  await page.mouse.up()
  const longitude = () => Number(new URL(page.url()).searchParams.get('map')?.split('/')[2])
  await expect.poll(longitude).toBeCloseTo(110 - 1.3184, 2)
})

test('drag, wheel and keys move the camera, which is in the address', async ({ atlas, page }) => {
  await atlas.openWithMap('?renderer=svg&map=5/5/110')
  const before = await atlas.historyLength()
  const camera = async () => (new URL(page.url()).searchParams.get('map') ?? '').split('/')
  await page.mouse.move(600, 300)
  await page.mouse.down()
  await page.mouse.move(660, 330, { steps: 6 })
  await page.mouse.up()
  // 60 pixels to the east, of 512 x 2^5 around the earth.
  await expect.poll(async () => Number((await camera())[2])).toBeCloseTo(110 - 1.3184, 2)
  await page.mouse.wheel(0, -350)
  await expect.poll(async () => Number((await camera())[0])).toBeCloseTo(6, 1)
  await page.getByRole('application', { name: /^Map surface/ }).focus()
  await page.keyboard.press('-')
  await expect.poll(async () => Number((await camera())[0])).toBeCloseTo(5, 1)
  expect(await atlas.historyLength()).toBe(before)
})

test('the viewer chooses the simple map and goes back, and keeps the view', async ({
  atlas,
  page,
}) => {
  await atlas.openWithMap('?date=2000-01-01&place=VNM&map=5/15/105')
  await atlas.expectRenderer('webgl')
  await page.getByRole('button', { name: 'Keys, sources and licences' }).click()
  await page.getByRole('checkbox', { name: /^Simple map/ }).check()
  await atlas.expectRenderer('svg')
  await atlas.expectAddress('renderer', 'svg')
  await expect(atlas.notice(/simple form/)).toHaveCount(0)
  await page.getByRole('checkbox', { name: /^Simple map/ }).uncheck()
  await atlas.expectRenderer('webgl')
  await atlas.expectAddress('renderer', null)
  await atlas.expectAddress('map', '5/15/105')
  await atlas.expectAddress('place', 'VNM')
})

test('a lost surface: the simple map stands in, and the other comes back with the view', async ({
  atlas,
  page,
}) => {
  test.slow()
  await atlas.openWithMap('?date=2000-01-01')
  const losing = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
    return canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null
  })
  // In mid flight to a country.
  await atlas.country('Viet Nam').click()
  await page.waitForTimeout(150)
  await losing.evaluate((extension) => extension?.loseContext())
  await atlas.expectRenderer('svg')
  await expect(atlas.notice(/gives its graphics back/)).toBeVisible()
  await atlas.expectAddress('place', 'VNM')
  await expect(atlas.drawing).toContainText('Viet Nam')
  await losing.evaluate((extension) => extension?.restoreContext())
  await atlas.expectRenderer('webgl')
  await expect(atlas.notice(/gives its graphics back/)).toHaveCount(0)
  await atlas.expectAddress('place', 'VNM')
  await atlas.expectAddress('date', '2000-01-01')
  await test.step('one that never comes back is made anew', async () => {
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await atlas.expectRenderer('svg')
    await atlas.goToCamera('4.2/3.2/101.5', '&date=2000-01-01')
    await atlas.expectRenderer('webgl')
    await atlas.clickMapCentre()
    await atlas.expectAddress('place', 'MYS')
  })
})

test('changes of lens leave no listener and no shape behind', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const counts = { listeners: 0 }
    Object.assign(window, { counts })
    const { addEventListener, removeEventListener } = EventTarget.prototype
    const known = new WeakMap<EventTarget, Set<string>>()
    const nameOf = (type: string, listener: unknown) => `${type}:${idOf(listener)}`
    const ids = new WeakMap<object, number>()
    let next = 0
    const idOf = (listener: unknown) => {
      if (typeof listener !== 'object' && typeof listener !== 'function') return 0
      if (!listener) return 0
      const id = ids.get(listener) ?? ++next
      ids.set(listener, id)
      return id
    }
    // What lives as long as the page is counted; elements go with what they hear.
    const lasts = (target: EventTarget) => !(target instanceof Node) || target === document
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const heard = known.get(this ?? window) ?? new Set()
      const name = nameOf(type, listener)
      const isOnce = typeof options === 'object' && (options?.once || options?.signal)
      if (lasts(this ?? window) && !heard.has(name) && !isOnce) counts.listeners++
      heard.add(name)
      known.set(this ?? window, heard)
      return addEventListener.call(this ?? window, type, listener, options)
    }
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const heard = known.get(this ?? window)
      if (heard?.delete(nameOf(type, listener)) && lasts(this ?? window)) counts.listeners--
      return removeEventListener.call(this ?? window, type, listener, options)
    }
  })
  // Flights of the camera over the whole earth take a software renderer a minute, and leave nothing.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // The sheet for printing comes last, and listens too.
  const lastToCome = page.waitForResponse(/\/print-sheet-.*\.js$/)
  await atlas.openWithMap('?renderer=svg&date=2024-06-01')
  await lastToCome
  const round = async () => {
    await atlas.changeLenses(LENSES, 60)
    await expect.poll(() => atlas.drawing.locator('path[data-country]').count()).toBeGreaterThan(8)
  }
  const state = async () => ({
    listeners: await page.evaluate(
      () => (window as unknown as { counts: { listeners: number } }).counts.listeners,
    ),
    shapes: await atlas.drawing.locator('*').count(),
  })
  const atRest = async () => {
    let last = await state()
    const rests = async () => {
      const before = last
      last = await state()
      return isDeepStrictEqual(before, last)
    }
    await expect.poll(rests, { intervals: [1000] }).toBe(true)
    return last
  }
  await round()
  // What is left behind grows with every round and never comes back to what it was; a part of the
  // page that came late does so once.
  const states = [await atRest()]
  const isBack = () => states.slice(0, -1).some((state) => isDeepStrictEqual(state, states.at(-1)))
  while (states.length < 4 && !isBack()) {
    await round()
    states.push(await atRest())
  }
  expect(isBack(), JSON.stringify(states)).toBe(true)
})
