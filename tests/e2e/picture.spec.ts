import { readFile } from 'node:fs/promises'
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

test('printed, the view is one sheet: map, date, sentence, sources, address', async ({
  atlas,
  page,
}) => {
  await atlas.openWithMap(EVENT)
  const sheet = page.getByRole('article').filter({ hasText: 'ASEAN in Time:' })
  await expect(async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(sheet).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(sheet.getByRole('img', { name: /^The map on/ })).toBeVisible()
  await expect(sheet).toContainText('1976')
  await expect(sheet).toContainText('First ASEAN Summit')
  await expect(sheet.getByRole('listitem').first()).toBeVisible()
  await expect(sheet).toContainText('event=first-summit-bali-1976')
  await expect(atlas.timeline).toBeHidden()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })
  await expect(sheet).toHaveCount(0)
  await expect(atlas.timeline).toBeVisible()
})
