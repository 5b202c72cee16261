import { readFileSync } from 'node:fs'
import { expectAccessible } from './drivers/axe'
import { expect, test } from './drivers/test'

test('the key "/" leads to the search field and a result opens its card', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await page.keyboard.press('/')
  await page.keyboard.type('treaty of amity')
  const results = page.getByRole('region', { name: 'Search results' })
  await expect(results.getByRole('button').first()).toContainText('Treaty of Amity')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await atlas.expectAddress('event', 'tac-1976')
  await atlas.expectAddress('q', 'treaty of amity')
  await expect(atlas.details).toBeFocused()
})

test('search forgives typing errors and missing accents, and offers the nearest to nothing', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const field = page.getByRole('searchbox', { name: 'Search' })
  const results = page.getByRole('region', { name: 'Search results' })
  await field.fill('secretarait')
  await expect(results).toContainText('Secretariat')
  await field.fill('viet nam')
  await expect(results.getByRole('button', { name: /^Viet Nam/ }).first()).toBeVisible()
  await field.fill('charter zzzz')
  await expect(results).toContainText('Nothing found')
  await expect(results.getByRole('button').first()).toContainText(/Charter/)
  await test.step('on a phone the words stand in sight and the results before all else', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await field.fill('timor')
    await expect(field).toBeInViewport({ ratio: 1 })
    await results
      .getByRole('button', { name: /^Timor-Leste joins/ })
      .click({ position: { x: 250, y: 10 } })
    await atlas.expectAddress('event', 'timor-leste-accession-2025')
  })
})

test('what a search does not find steps back on the timeline', async ({ atlas }) => {
  await atlas.open('?q=haze')
  await expect(atlas.event(/haze/i).first()).not.toHaveAttribute('data-dimmed', '')
  await expect(atlas.event(/^First ASEAN Summit/)).toHaveAttribute('data-dimmed', '')
})

test('a lane narrows the record to itself and is in the address', async ({ atlas, page }) => {
  await atlas.open()
  await page.getByRole('button', { name: 'Economic', exact: true }).click()
  await atlas.expectAddress('pillar', 'economic')
  await expect(atlas.event(/^First ASEAN Summit/)).toHaveAttribute('data-dimmed', '')
  await page.getByRole('button', { name: 'Economic', exact: true }).click()
  await atlas.expectAddress('pillar', null)
})

test('concepts, bodies and people open from the address, with links that lead on', async ({
  atlas,
}) => {
  await atlas.open('?event=asean-way')
  await expect(atlas.details.getByRole('heading', { level: 2 })).toContainText('ASEAN Way')
  const more = atlas.details.getByRole('region', { name: 'Related' }).getByRole('link')
  const title = await more.first().textContent()
  await more.first().click()
  await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(title ?? '')
  await test.step('a debate shows its positions', async () => {
    await atlas.goToAddress('?event=efficacy-and-pace')
    const positions = atlas.details.getByRole('region', { name: 'Positions' })
    await expect(positions.getByRole('heading', { level: 3 })).toHaveCount(2)
  })
})

test.describe('the table', () => {
  test('lists every record, sorts, filters and opens', async ({ atlas, page }) => {
    await atlas.open('?mode=table')
    const table = page.getByRole('table')
    await expect(table).toBeVisible()
    await expect
      .poll(async () => Number(await table.getAttribute('aria-rowcount')))
      .toBeGreaterThan(450)
    await page.getByRole('button', { name: 'Title', exact: true }).click()
    await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await page.getByRole('searchbox', { name: 'Search' }).fill('haze')
    await expect
      .poll(async () => Number(await table.getAttribute('aria-rowcount')))
      .toBeLessThan(40)
    await table.getByRole('button', { name: /haze/i }).first().click()
    await expect(atlas.details.getByRole('heading', { level: 2 })).toContainText(/haze/i)
    await page.goBack()
    await atlas.expectAddress('event', null)
  })

  test('downloads what is shown', async ({ atlas, page }) => {
    await atlas.open('?mode=table&pillar=project')
    // The files arrive one by one: the project's parts are there when its topics are.
    await page.waitForLoadState('networkidle')
    await expect
      .poll(async () => Number(await page.getByRole('table').getAttribute('aria-rowcount')))
      .toBeGreaterThan(8)
    // A file that comes between the two looks makes them differ once.
    await expect(async () => {
      const shown = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'These rows as CSV' }).click(),
      ])
      const lines = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n')
      expect(lines[0]).toContain('id,group,title')
      expect(lines.length - 1).toBe(shown)
    }).toPass()
  })

  test('offers the whole record in open formats', async ({ atlas, page, baseURL }) => {
    await atlas.open('?mode=table')
    await page.getByText('Whole record').click()
    const links = await page
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((a) => a.getAttribute('href') ?? '').filter((h) => h.includes('exports/')),
      )
    for (const kind of ['.csv', '.geojson', '.lpf.json', '.timelinejs.json', '.jsonld']) {
      expect(
        links.some((href) => href.endsWith(kind)),
        kind,
      ).toBe(true)
    }
    for (const href of links) {
      const response = await page.request.get(new URL(href, baseURL).href)
      expect(response.status(), href).toBe(200)
    }
    await test.step('it shows every source with what it supports', async () => {
      await page.getByRole('combobox').selectOption('sources')
      const list = page.getByRole('region', { name: 'Sources', exact: true })
      await expect(list.getByText(/^Supports \d+ records$/).first()).toBeVisible()
    })
  })

  test('axe finds nothing wrong', async ({ atlas, page }) => {
    await atlas.open('?mode=table&event=asean-centrality')
    await expect(page.getByRole('table')).toBeVisible()
    await expect(atlas.details.getByRole('heading', { level: 2 })).toBeVisible()
    await expectAccessible(page)
  })
})
