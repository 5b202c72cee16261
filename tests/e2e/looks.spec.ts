import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './drivers/test'

const SIZES = [
  { name: '1440×900', width: 1440, height: 900 },
  { name: '1280×720', width: 1280, height: 720 },
  { name: '390×844', width: 390, height: 844 },
]
const VIEWS = [
  { name: 'the opening', query: '' },
  { name: 'an event', query: '?date=2008-12-15&event=charter-in-force-2008' },
  { name: 'a country', query: '?date=2000-01-01&place=KHM' },
]

for (const theme of ['light', 'dark']) {
  for (const { name, width, height } of SIZES) {
    test.describe(`${theme} at ${name}`, () => {
      test.use({ viewport: { width, height } })

      for (const view of VIEWS) {
        test(`axe finds nothing wrong with ${view.name}`, async ({ atlas, page }) => {
          await atlas.open(`${view.query}${view.query ? '&' : '?'}theme=${theme}`)
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        })
      }

      test('nothing is wider or higher than the screen', async ({ atlas, page }) => {
        await atlas.open(`?theme=${theme}&place=BRN`)
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
          return [scrollWidth - clientWidth, scrollHeight - clientHeight]
        })
        expect(overflow).toEqual([0, 0])
      })
    })
  }
}

for (const { name, width, height } of SIZES) {
  test(`no panel covers another at ${name}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height })
    await atlas.open('?date=1997-07-23&event=laos-accession-1997')
    const boxes = await Promise.all(
      [
        page.getByText('Lao PDR and Myanmar join', { exact: true }),
        page.getByRole('region', { name: 'Legend' }),
        atlas.timeline,
        atlas.details,
      ].map((part) => part.boundingBox()),
    )
    const shown = boxes.filter((box) => box !== null)
    for (const [i, a] of shown.entries()) {
      for (const b of shown.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x + 1 ||
          b.x + b.width <= a.x + 1 ||
          a.y + a.height <= b.y + 1 ||
          b.y + b.height <= a.y + 1
        expect(apart, JSON.stringify([a, b])).toBe(true)
      }
    }
  })
}

test('axe finds nothing wrong with the open help', async ({ atlas, page }) => {
  await atlas.open()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
