import { readFile } from 'node:fs/promises'
import { PAPERS, printed, squeezed } from './drivers/printed'
import { SharePage } from './drivers/share-page'
import { expect, test } from './drivers/test'

test.use({ withMap: true })

const EVENT = '?renderer=svg&date=1976-02-24&event=first-summit-bali-1976'

test('as a drawing it says date, event, sources and address in words', async ({ atlas, page }) => {
  const share = new SharePage(page)
  await atlas.open(EVENT)
  await share.openShare()
  await share.openPart('Picture')
  await share.dialog.getByRole('radio', { name: /^Drawing/ }).check()
  const download = page.waitForEvent('download')
  await share.dialog.getByRole('button', { name: 'Download picture' }).click()
  const drawing = await readFile(await (await download).path(), 'utf8')
  const words = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [...root.querySelectorAll('text')].map((one) => one.textContent).join('\n')
  }, drawing)
  for (const part of ['1976', '24 February', 'First ASEAN Summit', 'Indonesia', '[1]']) {
    expect(words).toContain(part)
  }
  expect(words).toContain('event=first-summit-bali-1976')
})

test('printed as soon as the page can be used, the view is one sheet of the printer’s paper', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { prints: 0, print: () => (globalThis as never as Prints).prints++ })
  })
  const prints = () => page.evaluate(() => (globalThis as never as Prints).prints)
  // Node 20 has no `Promise.withResolvers`.
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/print-sheet-.*\.js$/, async (route) => {
    await arrival
    await route.continue()
  })
  await atlas.openWithMap(EVENT)
  const sheet = page.getByRole('article').filter({ hasText: 'ASEAN in Time:' })
  // From the browser's menu nothing can be held back; the paper then says so.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('The sheet for printing had not arrived yet.')).toBeVisible()
  await expect(atlas.timeline).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Control+p')
  expect(await prints()).toBe(0)
  arrive()
  await expect.poll(prints).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.getByRole('img', { name: /^The map on/ })).toBeVisible()
  await expect(sheet).toContainText('1976')
  await expect(sheet).toContainText('First ASEAN Summit')
  await expect(sheet.getByRole('listitem').first()).toBeVisible()
  await expect(sheet).toContainText('event=first-summit-bali-1976')
  await expect(atlas.timeline).toBeHidden()
  for (const { name, ...paper } of PAPERS) {
    const preferCSSPageSize = name === 'A4'
    const { texts, sizesMm } = await printed(page, { format: name, preferCSSPageSize })
    expect(sizesMm, name).toEqual([paper])
    for (const part of ['1976', 'First ASEAN Summit', 'Sources', 'first-summit-bali-1976']) {
      expect(texts[0]).toContain(squeezed(part))
    }
  }
  await page.emulateMedia({ media: 'screen' })
  await expect(sheet).toHaveCount(0)
  await expect(atlas.timeline).toBeVisible()
})

interface Prints {
  prints: number
}
