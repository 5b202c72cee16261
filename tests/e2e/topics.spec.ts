import type { Locator } from '@playwright/test'
import { expectAccessible } from './drivers/axe'
import { expect, test } from './drivers/test'

const PHONE = { width: 390, height: 844 }
const PROJECTOR = { width: 1280, height: 720 }

async function boxesOf(list: Locator) {
  const boxes = await Promise.all((await list.all()).map((item) => item.boundingBox()))
  return boxes.filter((box) => box !== null)
}

test.describe('the debates', () => {
  test('lead from the overview to one debate and back', async ({ atlas, page }) => {
    await atlas.open('?lens=debates&date=2014-11-12')
    await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(
      'What is argued about',
    )
    const title = atlas.details.getByRole('heading', { level: 4 })
    await expect(title).toHaveCount(6)
    await atlas.details.getByRole('link', { name: 'Efficacy and pace' }).click()
    await atlas.expectAddress('show', 'efficacy-and-pace')
    await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText('Efficacy and pace')
    await page.goBack()
    await atlas.expectAddress('show', null)
    await expect(title).toHaveCount(6)
  })

  test('give their positions columns of one width and height, on a phone one below the other', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lens=debates')
    const columns = atlas.details.getByRole('region', { name: 'Positions' }).locator('> ul > li')
    for (const [id, title, count] of [
      ['efficacy-and-pace', 'Efficacy and pace', 2],
      ['great-power-balance', 'Balance between great powers', 3],
    ] as const) {
      await atlas.goToAddress(`?lens=debates&show=${id}`)
      await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(title)
      await expect(columns).toHaveCount(count)
      const boxes = await boxesOf(columns)
      for (const box of boxes) {
        expect(box.width).toBeCloseTo(boxes[0]?.width ?? 0, 0)
        expect(box.height).toBeCloseTo(boxes[0]?.height ?? 0, 0)
        expect(box.y).toBeCloseTo(boxes[0]?.y ?? 0, 0)
      }
    }
    await page.setViewportSize(PHONE)
    await atlas.open('?lens=debates&show=rights-mechanisms')
    await expect(columns).toHaveCount(2)
    const [first, second] = await boxesOf(columns)
    expect(second?.width).toBeCloseTo(first?.width ?? 0, 0)
    expect(second?.x).toBeCloseTo(first?.x ?? 0, 0)
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0))
  })

  test('say who holds a position, and lead to its events', async ({ atlas }) => {
    await atlas.open('?lens=debates&event=efficacy-critics')
    await expect(atlas.details.getByText('Position · Critics of the pace')).toBeVisible()
    await expect(atlas.details.getByText(/^Held by: Critics, whom/)).toBeVisible()
    await atlas.details
      .getByRole('region', { name: 'Related' })
      .getByRole('link', { name: 'Foreign ministers part without a joint statement' })
      .click()
    await atlas.expectAddress('event', 'no-joint-statement-2012')
    await atlas.expectDate('13 July 2012')
  })
})

test.describe('the sides of a debate', () => {
  test.use({ withMap: true })

  test('are told apart by letter in list, map, timeline and card', async ({ atlas }) => {
    await atlas.openWithMap('?lens=debates&date=2015-01-01&renderer=svg')
    await atlas.rows('Debates').filter({ hasText: 'Human rights bodies' }).click()
    await atlas.expectAddress('show', 'rights-mechanisms')
    await expect(
      atlas.rows('Debates').filter({ hasText: 'Stronger enforcement or clearer standards' }),
    ).toHaveAccessibleName(/, position A: Critics/)
    for (const letters of ['A', 'B', 'AB']) {
      await expect(atlas.drawing.getByText(letters, { exact: true })).toBeVisible()
    }
    await expect(atlas.event(/^New commission for women/)).toHaveAccessibleDescription(
      /, bears on B, Gradual reform and voluntary compliance$/,
    )
    const positions = atlas.details.getByRole('region', { name: 'Positions' })
    await expect(positions.getByText('A', { exact: true })).toBeVisible()
    await test.step('and back, from an event to its debate and from there to all', async () => {
      await positions.getByRole('link', { name: /^New commission for women/ }).click()
      await atlas.expectAddress('event', 'acwc-2010')
      await atlas.details.getByRole('button', { name: 'The debate' }).click()
      await expect(positions).toBeVisible()
      await atlas.details.getByRole('link', { name: 'All debates' }).click()
      await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(
        'What is argued about',
      )
    })
  })
})

test.describe('the project', () => {
  test('takes the timeline to its years', async ({ atlas, page }) => {
    await atlas.open('?lens=project&date=2019-11-12')
    const chart = atlas.details.getByRole('region', { name: 'The project in time' })
    await chart.getByRole('link', { name: 'Show these years on the timeline' }).click()
    await atlas.expectAddress('from', '2013-01-01')
    await expect(chart.getByText('Same years as the timeline.')).toBeVisible()
    await expect(page.getByRole('slider', { name: 'Window start' })).toHaveAttribute(
      'aria-valuetext',
      /2013/,
    )
  })

  test('is a list of parts, each with its steps, that the keyboard opens', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lens=project&date=2019-11-12')
    const steps = atlas.details.getByRole('list', { name: 'In time: Component 2: connectivity' })
    await expect(steps.getByRole('link')).toHaveText([
      'Component 2: connectivity, 2018 to 2021',
      'Master Plan on ASEAN Connectivity 2025, 6 September 2016',
      'ASEAN Sustainable Urbanisation Strategy, 13 November 2018',
    ])
    await steps.getByRole('link', { name: /Urbanisation/ }).focus()
    await page.keyboard.press('Enter')
    await atlas.expectAddress('event', 'asus-2018')
    await test.step('it says what lies ahead of the date', async () => {
      await atlas.goToAddress('?lens=project&date=2017-01-01')
      await expect(
        atlas.details.getByRole('link', { name: 'Component 2: connectivity, 2018 to 2021, ahead' }),
      ).toBeAttached()
    })
  })
})

test.describe('a name in a text', () => {
  test('leads to its record, and Back undoes it', async ({ atlas, page }) => {
    await atlas.open('?event=efficacy-critics')
    const link = atlas.details.getByRole('link', { name: 'consensus', exact: true })
    expect(await link.getAttribute('href')).toBe('?event=consensus')
    await link.click()
    await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText('Consensus')
    await atlas.expectAddress('event', 'consensus')
    await page.goBack()
    await atlas.expectAddress('event', 'efficacy-critics')
    await test.step('a place is an address that opens the same elsewhere', async () => {
      await atlas.goToAddress('?date=1976-02-24&event=tac-1976')
      const place = atlas.details.getByRole('link', { name: 'Denpasar, Bali' })
      expect(await place.getAttribute('href')).toBe('?place=denpasar')
      await place.click()
      await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText('Denpasar, Bali')
    })
    await test.step('a forum opens in its lens', async () => {
      await page.goBack()
      await atlas.details
        .getByRole('link', { name: 'Treaty of Amity and Cooperation', exact: true })
        .click()
      await atlas.expectAddress('lens', 'forums')
      await atlas.expectAddress('show', 'tac')
      await atlas.expectAddress('event', 'tac')
      await atlas.details.getByText('Who takes part (58)').click()
      await expect(atlas.details.getByRole('link', { name: 'Papua New Guinea' })).toBeVisible()
    })
  })
})

test('a concept shows itself on the map, with lens and date, and Back undoes it', async ({
  atlas,
  page,
}) => {
  await atlas.open('?event=asean-way')
  await atlas.details.getByRole('link', { name: /^See it on the map/ }).click()
  await atlas.expectAddress('lens', 'forums')
  await atlas.expectAddress('show', 'tac')
  await atlas.expectDate('3 August 2022')
  await atlas.expectAddress('event', 'asean-way')
  await page.goBack()
  await atlas.expectAddress('lens', null)
})

for (const { query, size } of [
  { query: '?lens=debates', size: PHONE },
  { query: '?lens=debates&show=great-power-balance', size: PROJECTOR },
  { query: '?lens=project&date=2019-11-12', size: PROJECTOR },
  { query: '?lens=project&date=2019-11-12', size: PHONE },
]) {
  test(`axe finds nothing wrong with ${query}, ${size.width} wide`, async ({ atlas, page }) => {
    await page.setViewportSize(size)
    await atlas.open(query)
    await expect(atlas.details.getByRole('heading', { level: 2 })).toBeAttached()
    await expectAccessible(page)
  })
}
