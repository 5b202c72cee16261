import { expect, test } from './drivers/test'

const FROM = '1997-07-23'
const STEPS: [key: string, to: string][] = [
  ['ArrowRight', '23 August 1997'],
  ['ArrowLeft', '23 June 1997'],
  ['Shift+ArrowRight', '23 July 1998'],
  ['Shift+ArrowLeft', '23 July 1996'],
  ['PageUp', '23 July 2007'],
  ['PageDown', '23 July 1987'],
  ['Home', '1 January 1961'],
  ['End', '23 November 2026'],
]
test('the keys of the date slider take it from a date to another', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.slider.focus()
  for (const [key, to] of STEPS) {
    await test.step(`${key} takes it from ${FROM} to ${to}`, async () => {
      await atlas.goToAddress(`?date=${FROM}`)
      await atlas.expectDate('23 July 1997')
      await page.keyboard.press(key)
      await atlas.expectDate(to)
    })
  }
})

test('brackets go to the next and the previous event from anywhere', async ({ atlas, page }) => {
  await atlas.open('?date=1995-07-01')
  await page.keyboard.press(']')
  await atlas.expectAddress('event', 'viet-nam-accession-1995')
  await page.keyboard.press(']')
  await expect(atlas.details.getByRole('heading', { level: 2 })).not.toContainText('Viet Nam')
  await page.keyboard.press('[')
  await atlas.expectAddress('event', 'viet-nam-accession-1995')
  await atlas.expectDate('28 July 1995')
})

test('Space plays and pauses, the question mark opens the list of keys', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: /Keys/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Escape closes the event, then the country', async ({ atlas, page }) => {
  await atlas.open('?place=VNM&event=viet-nam-accession-1995&date=1995-07-28')
  await page.keyboard.press('Escape')
  await expect(atlas.details.getByRole('heading', { name: 'Viet Nam', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await atlas.expectAddress('place', null)
})

test('every country is reached and chosen with the keyboard alone', async ({ atlas, page }) => {
  await atlas.open()
  const countries = page.getByRole('list', { name: 'Countries' }).getByRole('button')
  await expect(countries).toHaveCount(11)
  await countries.first().focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await atlas.expectAddress('place', 'THA')
  await expect(atlas.country('Thailand')).toHaveAttribute('aria-pressed', 'true')
})

test('arrows walk the marks in order of time from one tab stop', async ({ atlas, page }) => {
  await atlas.open('?date=1976-02-24')
  const marks = atlas.timeline.getByRole('group', { name: 'Events' }).getByRole('button')
  const stops = () =>
    marks.evaluateAll((all) => all.filter((m) => (m as HTMLElement).tabIndex === 0).length)
  await expect.poll(stops).toBe(1)
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(marks.nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(marks.nth(2)).toHaveAttribute('aria-pressed', 'true')
})

test('every event on the timeline is a button named by title and date', async ({ atlas }) => {
  await atlas.open()
  const marks = atlas.timeline.getByRole('group', { name: 'Events' }).getByRole('button')
  await expect.poll(() => marks.count()).toBeGreaterThanOrEqual(110)
  const names = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute('aria-label') ?? ''),
  )
  for (const name of names) expect(name).toMatch(/^.{5,}, .*\d{4}/)
})
