import { expectAccessible } from './drivers/axe'
import { HostPage } from './drivers/host-page'
import { STORIES } from './drivers/stories'
import { expect, test } from './drivers/test'

const SIZES = [
  [320, 400],
  [480, 360],
  [640, 480],
  [960, 600],
] as const

test('the frame has the same view without the header, and the way to the full view', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 })
  await atlas.open('?mode=embed&date=1984-01-07&lens=partners&place=BRN&theme=dark')
  await atlas.expectDate('7 January 1984')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(atlas.details.getByRole('heading', { name: 'Brunei Darussalam' })).toBeVisible()
  const link = page.getByRole('link', { name: 'Open the full view' })
  await expect(link).toHaveAttribute('target', '_blank')
  await atlas.slider.focus()
  await page.keyboard.press('ArrowRight')
  const href = new URL((await link.getAttribute('href')) ?? '')
  expect([...href.searchParams]).toEqual([
    ['date', '1984-02-07'],
    ['lens', 'partners'],
    ['place', 'BRN'],
    ['theme', 'dark'],
  ])
  await test.step('it opens in a page of its own', async () => {
    const opened = page.waitForEvent('popup')
    await link.click()
    const full = await opened
    await expect(full.getByRole('navigation', { name: 'Lenses' })).toBeVisible()
    expect(full.url()).toBe(href.href)
  })
})

test('Back and Forward go through the choices made in the frame', async ({ page, atlas: _ }) => {
  const host = new HostPage(page)
  await host.open({ query: 'mode=embed&date=1997-07-23', width: 960, height: 600 })
  const start = await host.historyLength()
  await host.country('Thailand').click()
  await expect.poll(() => host.query()).toContain('place=THA')
  await host.country('Malaysia').click()
  await expect.poll(() => host.query()).toContain('place=MYS')
  expect(await host.historyLength()).toBe(start + 2)
  await host.travel(-1)
  await expect.poll(() => host.query()).toContain('place=THA')
  await expect(host.country('Thailand')).toHaveAttribute('aria-pressed', 'true')
  await host.travel(-1)
  await expect.poll(() => host.query()).not.toContain('place=')
  await host.travel(1)
  await expect(host.country('Thailand')).toHaveAttribute('aria-pressed', 'true')
  await host.travel(1)
  await expect(host.country('Malaysia')).toHaveAttribute('aria-pressed', 'true')
  expect(page.url()).toContain('host.html')
})

test('a long drag in the frame adds nothing to the history', async ({ page, atlas: _ }) => {
  const host = new HostPage(page)
  await host.open({ query: 'mode=embed', width: 960, height: 600 })
  const start = await host.historyLength()
  const box = await host.slider.boundingBox()
  if (!box) throw new Error('the slider has no box')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  for (let i = 0; i < 20; i++) {
    await page.mouse.move(box.x + 40 + 20 * i, box.y + box.height / 2, { steps: 3 })
    await page.waitForTimeout(60)
  }
  await page.mouse.up()
  await expect.poll(() => host.query()).toMatch(/date=\d/)
  expect(await host.historyLength()).toBe(start)
})

test.describe('the wheel', () => {
  test.use({ withMap: true })

  test('over map and timeline scrolls the page around them; with Ctrl it zooms them', async ({
    page,
    atlas: _,
  }) => {
    const host = new HostPage(page)
    await host.open({ query: 'mode=embed', width: 640, height: 480 })
    await host.mapDrawn()
    await host.wheelOver(host.map, 40)
    await expect.poll(() => host.scrollTop()).toBe(40)
    await host.wheelOver(host.timeline, 40)
    await expect.poll(() => host.scrollTop()).toBe(80)
    expect(await host.query()).not.toMatch(/map=|from=/)
    await page.keyboard.down('Control')
    await host.wheelOver(host.map, -200)
    await expect.poll(() => host.query()).toMatch(/map=/)
    await host.wheelOver(host.timeline, -200)
    await expect.poll(() => host.query()).toMatch(/from=|to=/)
    await page.keyboard.up('Control')
    expect(await host.scrollTop()).toBe(80)
  })
})

for (const [width, height] of SIZES) {
  test(`everything has its place at ${width}×${height}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height })
    await atlas.open('?mode=embed&date=1997-07-23')
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
      return [scrollWidth - clientWidth, scrollHeight - clientHeight]
    })
    expect(overflow).toEqual([0, 0])
    const map = await atlas.map.boundingBox()
    const timeline = await atlas.timeline.boundingBox()
    const link = await page.getByRole('link', { name: 'Open the full view' }).boundingBox()
    const year = await page.getByText('1997', { exact: true }).first().boundingBox()
    if (!map || !timeline || !link || !year) throw new Error('a part is not there')
    expect(map.height).toBeGreaterThan(140)
    expect(Math.round(timeline.y + timeline.height)).toBe(height)
    const isApart = link.x >= year.x + year.width || year.x >= link.x + link.width
    expect(isApart, JSON.stringify([link, year])).toBe(true)
    await expectAccessible(page)
  })
}

test('details have their place in a small frame, and axe finds nothing wrong', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 400 })
  await atlas.open('?mode=embed&event=first-summit-bali-1976')
  await expect(atlas.details.getByRole('heading').first()).toBeVisible()
  const map = await atlas.map.boundingBox()
  const details = await atlas.details.boundingBox()
  const timeline = await atlas.timeline.boundingBox()
  if (!map || !details || !timeline) throw new Error('a part is not there')
  expect(map.height).toBeGreaterThan(140)
  expect(map.y + map.height).toBeLessThanOrEqual(details.y + 1)
  expect(details.y + details.height).toBeLessThanOrEqual(timeline.y)
  const neighbours = atlas.details.getByRole('navigation', { name: 'Neighbouring events' })
  await expect(neighbours).toBeHidden()
  await page.getByRole('button', { name: 'Raise the details' }).click()
  await expect(neighbours).toBeVisible()
  await page.getByRole('button', { name: 'Lower the details' }).click()
  await expect(neighbours).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Close details' }).click()
  await expect(atlas.details).toHaveCount(0)
})

test('a story is told step by step in the frame', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 640, height: 480 })
  await atlas.open('?mode=embed&story=overview&step=2')
  await expect(atlas.details.getByRole('heading').first()).toBeVisible()
  await atlas.details.getByRole('button', { name: /next/i }).click()
  await atlas.expectAddress('step', '3')
  await atlas.expectAddress('mode', 'embed')
  await page.goBack()
  await atlas.expectAddress('step', '2')
})

test('in the smallest frame the strip says which step it is, and the map keeps its room', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 400 })
  await atlas.open('?mode=embed&story=overview&step=4')
  for (const { id, title, steps } of STORIES) {
    await atlas.goToAddress(`?mode=embed&story=${id}&step=${steps.length}`)
    const words = atlas.details.getByText(`step ${steps.length} of ${steps.length}`)
    await expect(words).toContainText(title.en)
    const lost = await words.evaluate((kicker) => {
      const range = document.createRange()
      for (const node of kicker.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) range.selectNode(node)
        if (range.getBoundingClientRect().right > kicker.getBoundingClientRect().right + 1)
          return node.textContent
      }
      return null
    })
    expect(lost).toBeNull()
    expect((await atlas.map.boundingBox())?.height).toBeGreaterThan(120)
  }
})
