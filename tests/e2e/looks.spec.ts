import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './drivers/test'

const SIZES = [
  { name: '1440×900', width: 1440, height: 900 },
  { name: '1280×720', width: 1280, height: 720 },
  { name: '390×844', width: 390, height: 844 },
]
/** Looked at by axe in every size and theme; the others, which differ by a card, once a theme. */
const OPENING = { name: 'the opening', query: '' }
const CARDS = [
  { name: 'an event', query: '?date=2008-12-15&event=charter-in-force-2008' },
  { name: 'a country', query: '?date=2000-01-01&place=KHM' },
  { name: 'a partner', query: '?lens=partners&date=2023-01-01&place=USA' },
]

for (const theme of ['light', 'dark']) {
  for (const { name, width, height } of SIZES) {
    const views = name === '1440×900' ? [OPENING] : [OPENING, ...cardsOf(theme, name)]
    test.describe(`${theme} at ${name}`, () => {
      test.use({ viewport: { width, height } })

      for (const view of views) {
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

/** Every card in both themes, each theme's cards shared out between the projector and the phone. */
function cardsOf(theme: string, size: string) {
  const onPhone = size === '390×844'
  return CARDS.filter((_, n) => (n % 2 === 0) === (onPhone === (theme === 'dark')))
}

/** Days on which something changed, so that the date's last line is there too. */
const FULLEST = [
  {
    lens: 'members',
    query: '?date=1997-07-23&event=laos-accession-1997',
    change: 'Lao PDR and Myanmar join',
  },
  {
    lens: 'partners',
    query: '?lens=partners&date=2021-10-27&place=AUS',
    change: 'Australia: comprehensive strategic partner',
  },
]

for (const [{ name, width, height }, { lens, query, change }] of SIZES.flatMap((size) =>
  FULLEST.map((view) => [size, view] as const),
)) {
  test(`no panel covers another at ${name} with the lens ${lens}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height })
    await atlas.open(query)
    const boxes = await Promise.all(
      [
        page.getByText(change, { exact: true }),
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
