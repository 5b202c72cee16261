import { expect, test } from './drivers/test'

test('Back undoes choices one by one and Forward does them again', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.country('Thailand').click()
  await atlas.event(/^First ASEAN Summit/).click()
  await atlas.expectAddress('event', 'first-summit-bali-1976')
  await page.goBack()
  await atlas.expectAddress('event', null)
  await atlas.expectAddress('place', 'THA')
  await atlas.expectDate('8 August 1967')
  await page.goBack()
  await atlas.expectAddress('place', null)
  await page.goForward()
  await page.goForward()
  await atlas.expectAddress('event', 'first-summit-bali-1976')
  await atlas.expectDate('23 February 1976')
})

test('a drag replaces the history entry, and Back after a choice returns to its end', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const before = await atlas.historyLength()
  await atlas.dragCursor(600, 60)
  await atlas.expectAddress('date', /^\d{4}-\d\d-\d\d$/)
  expect(await atlas.historyLength()).toBe(before)
  await atlas.dragCursor(-200)
  const dragged = await atlas.dateAtRest()
  await atlas
    .event(/^Timor-Leste joins/)
    .first()
    .click()
  await atlas.expectDate('26 October 2025')
  await page.goBack()
  await atlas.expectDate(dragged)
})

test('a reload shows the same date, window, selection and camera', async ({ atlas, page }) => {
  const query = '?date=1999-04-30&from=1990-01-01&to=2010-12-31&place=KHM&map=5.2/12.5/105.1'
  await atlas.open(query)
  await page.reload()
  await atlas.expectDate('30 April 1999')
  await expect(page.getByRole('slider', { name: 'Window start' })).toHaveAttribute(
    'aria-valuetext',
    '1 January 1990',
  )
  await expect(page.getByRole('slider', { name: 'Window end' })).toHaveAttribute(
    'aria-valuetext',
    '31 December 2010',
  )
  await expect(atlas.details.getByRole('heading', { name: 'Cambodia', exact: true })).toBeVisible()
  await atlas.expectAddress('map', '5.2/12.5/105.1')
})

test('a month or a year in the address means its first day', async ({ atlas }) => {
  await atlas.open('?date=1984')
  await atlas.expectDate('1 January 1984')
  await atlas.open('?date=1995-07')
  await atlas.expectDate('1 July 1995')
})

test('defaults are left out and an unknown key is left alone', async ({ atlas, page }) => {
  await atlas.open('?utm=abc&lens=members&theme=auto')
  await atlas.country('Malaysia').click()
  await atlas.expectAddress('place', 'MYS')
  const params = new URL(page.url()).searchParams
  expect(params.get('utm')).toBe('abc')
  expect(params.has('lens')).toBe(false)
  expect(params.has('theme')).toBe(false)
  expect(params.has('date')).toBe(false)
})

/** Each an address of its own; within it every key is nonsense. */
const NONSENSE: Record<string, string>[] = [
  { date: 'yesterday', from: 'x', period: '2008/1997', lens: 'nothing', event: 'no-such-event' },
  { date: '1997-13-45', to: '2010/2012', period: '1997/..', place: 'XXX', map: '5/abc/7' },
  { date: '1200-01-01', period: 'the nineties', place: '__proto__', map: '5/95/7', theme: 'pink' },
  { period: '1200/1300', event: '<script>alert(1)</script>', mode: 'loud', step: '0' },
]
for (const values of NONSENSE) {
  const said = Object.entries(values).map(([key, value]) => `${key}=${value}`)
  test(`${said.join(', ')} are ignored, said so, and the rest works`, async ({ atlas, page }) => {
    await atlas.open(`?pillar=economic&${new URLSearchParams(values)}`)
    for (const words of said) await expect(atlas.notice(words)).toBeVisible()
    await atlas.slider.focus()
    await page.keyboard.press('ArrowRight')
    await atlas.expectDate('8 September 1967')
    await atlas.expectAddress('pillar', 'economic')
    for (const _ of said) {
      await page
        .getByRole('button', { name: /^Dismiss/ })
        .first()
        .click()
    }
    for (const words of said) await expect(atlas.notice(words)).toHaveCount(0)
  })
}

test('a window that ends before it begins is ignored as a whole', async ({ atlas, page }) => {
  await atlas.open('?from=2010&to=1990')
  await expect(atlas.notice('from=2010')).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Window start' })).toHaveAttribute(
    'aria-valuetext',
    '1 January 1961',
  )
})
