import { expect, test } from './drivers/test'

test.use({ withMap: true })

test('names can be written in each country’s own language, and the address says so', async ({
  atlas,
  page,
}) => {
  await atlas.openWithMap()
  const own = page.getByRole('button', { name: 'Names in each country’s own language' })
  await own.click()
  await expect(own).toHaveAttribute('aria-pressed', 'true')
  await atlas.expectAddress('labels', 'endonym')
  // The map draws letters from the page's typefaces: each script's has to be there.
  const isLoaded = (family: string, letter: string) =>
    page.evaluate(([name, text]) => document.fonts.check(`500 16px "${name}"`, text), [
      family,
      letter,
    ] as const)
  await expect.poll(() => isLoaded('Noto Sans Myanmar', 'မ')).toBe(true)
  await expect.poll(() => isLoaded('Noto Sans Khmer', 'ក')).toBe(true)
  await own.click()
  await atlas.expectAddress('labels', null)
  await test.step('what the map does about disputed land stands with its sources', async () => {
    const about = page.getByRole('button', { name: 'About this map' })
    await about.click()
    const panel = page.getByRole('dialog', { name: 'About this map' })
    await expect(panel).toContainText('takes no side')
    await expect(panel).toContainText('Natural Earth')
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toContainText('takes no side')
  })
})

test('without the file of disputed lines the map works', async ({ atlas, page, expected }) => {
  expected.push(/Failed to load resource/)
  await page.route('**/disputed.topo.json', (route) => route.fulfill({ status: 404 }))
  await atlas.openWithMap('?date=2000-01-01&map=6/15.5/108')
  await atlas.clickMapCentre()
  await atlas.expectAddress('place', 'VNM')
})

test('the inset shows where the Secretariat is on the date and leads there, which Back undoes', async ({
  atlas,
  page,
}) => {
  // The inset is the same on both maps.
  await atlas.openWithMap('?renderer=svg&date=1978-01-01')
  const inset = atlas.map.getByRole('button', { name: /^Jakarta/ })
  await expect(inset).toHaveAccessibleName('Jakarta: Pejambon. Show the city')
  await atlas.slider.focus()
  await page.keyboard.press('PageUp')
  await expect(inset).toHaveAccessibleName('Jakarta: ASEAN Secretariat. Show the city')
  const before = await atlas.historyLength()
  await inset.click()
  await atlas.expectAddress('lens', 'secretariat')
  await expect(inset).toHaveCount(0)
  expect(await atlas.historyLength()).toBe(before + 1)
  await page.goBack()
  await atlas.expectAddress('lens', null)
  await expect(inset).toBeVisible()
  await test.step('it keeps clear of details, legend and map tools', async () => {
    const boxOf = async (name: string, locator: ReturnType<typeof page.locator>) => {
      const box = await locator.boundingBox()
      if (!box) throw new Error(`${name} has no box`)
      return box
    }
    const corner = await boxOf('the inset', atlas.map.getByRole('button', { name: /^Jakarta/ }))
    for (const [name, other] of [
      ['details', atlas.details],
      ['legend', atlas.legend],
      ['tools', page.getByRole('button', { name: 'About this map' })],
    ] as const) {
      const box = await boxOf(name, other)
      const isApart =
        box.x >= corner.x + corner.width ||
        box.x + box.width <= corner.x ||
        box.y >= corner.y + corner.height ||
        box.y + box.height <= corner.y
      expect(isApart, name).toBe(true)
    }
  })
  await test.step('on a phone there is none', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(inset).toHaveCount(0)
  })
})
