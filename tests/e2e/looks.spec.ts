import { expectAccessible } from './drivers/axe'
import { expect, test } from './drivers/test'

const SIZES = [
  { name: '1440×900', width: 1440, height: 900 },
  { name: '1280×720', width: 1280, height: 720 },
  { name: '390×844', width: 390, height: 844 },
]
const CARDS = [
  { name: 'an event', query: '?date=2008-12-15&event=charter-in-force-2008', title: /Charter/ },
  { name: 'a country', query: '?date=2000-01-01&place=KHM', title: 'Cambodia' },
  { name: 'a partner', query: '?lens=partners&date=2023-01-01&place=USA', title: 'United States' },
]

for (const { name, width, height } of SIZES) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('axe finds nothing wrong with the opening, nothing is larger than the screen', async ({
      atlas,
      page,
    }) => {
      await atlas.open()
      await expectAccessible(page)
      for (const theme of ['light', 'dark']) {
        await atlas.goToAddress(`?theme=${theme}&place=BRN`)
        await expect(
          atlas.details.getByRole('heading', { name: 'Brunei Darussalam' }),
        ).toBeVisible()
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
          return [scrollWidth - clientWidth, scrollHeight - clientHeight]
        })
        expect(overflow, theme).toEqual([0, 0])
      }
    })
  })
}

for (const { name, width, height } of SIZES.slice(1)) {
  test(`axe finds nothing wrong with the card of an event, a country, a partner at ${name}`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await atlas.open()
    for (const { name: card, query, title } of CARDS) {
      await test.step(card, async () => {
        await atlas.goToAddress(query)
        await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(title)
        await expectAccessible(page)
      })
    }
  })
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

for (const { name, width, height } of SIZES) {
  test(`no panel covers another at ${name}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height })
    await atlas.open()
    for (const { lens, query, change } of FULLEST) {
      await atlas.goToAddress(query)
      // A phone has no room for it.
      await expect(page.getByText(change, { exact: true })).toBeAttached()
      await expect(atlas.details.getByRole('heading', { level: 2 })).toBeAttached()
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
          expect(apart, `${lens}: ${JSON.stringify([a, b])}`).toBe(true)
        }
      }
    }
  })
}

test('axe finds nothing wrong with the open help', async ({ atlas, page }) => {
  await atlas.open()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})
