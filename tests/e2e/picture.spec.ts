import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './drivers/test'

test.use({ withMap: true })

const EVENT = '?renderer=svg&date=1976-02-24&event=first-summit-bali-1976'

async function saved(page: Page, name: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Keys, sources and licences' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await readFile(await (await download).path())
  await page.keyboard.press('Escape')
  return file
}

/** Width and height stand at fixed places of a PNG. */
const pngSize = (file: Buffer) => [file.readUInt32BE(16), file.readUInt32BE(20)]

test('the view is saved as a picture of the size that was chosen', async ({ atlas, page }) => {
  await atlas.openWithMap(EVENT)
  for (const [name, ...size] of [
    ['1200 × 630, PNG', 1200, 630],
    ['1920 × 1080, PNG', 1920, 1080],
  ] as const) {
    const file = await saved(page, name)
    expect(pngSize(file)).toEqual(size)
    expect(file.length).toBeGreaterThan(40_000)
  }
})

test('as a drawing it says date, event, sources and address in words', async ({ atlas, page }) => {
  await atlas.openWithMap(EVENT)
  const drawing = (await saved(page, 'Drawing, SVG')).toString()
  const words = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [...root.querySelectorAll('text')].map((one) => one.textContent).join('\n')
  }, drawing)
  for (const part of ['1976', '24 February', 'First ASEAN Summit', 'Indonesia', '[1]']) {
    expect(words).toContain(part)
  }
  expect(words).toContain('event=first-summit-bali-1976')
  expect(words).not.toContain('renderer=')
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
