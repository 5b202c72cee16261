import { expectAccessible } from './drivers/axe'
import { SharePage } from './drivers/share-page'
import { expect, test } from './drivers/test'

const PARTS = ['Link and QR code', 'Embed', 'Picture', 'Cite'] as const
const QUERY = '?date=1999-04-30&period=1990/2008&map=5/5/110&pillar=economic&q=crisis&theme=light'

test('link and code say the address of exactly this view, and what is left out goes from all at once', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const share = new SharePage(page)
  await atlas.open(QUERY)
  await atlas.slider.focus()
  await page.keyboard.press('ArrowRight')
  await share.openShare()
  const link = await share.text('Link')
  await test.step('the link is the address and is copied', async () => {
    expect(link).toContain('date=1999-05-30')
    expect(link).toBe(page.url())
    await share.copy('link')
    await expect(share.dialog.getByText(/^Link copied/)).toBeVisible()
    expect(await share.clipboard()).toBe(link)
  })
  await test.step('the code says the address and grows to the whole screen', async () => {
    await expect(share.dialog.getByRole('img', { name: link, exact: true })).toBeVisible()
    await share.dialog.getByRole('button', { name: 'Enlarge QR code' }).click()
    const screen = page.getByRole('dialog', { name: 'QR code' })
    const code = screen.getByRole('img', { name: link, exact: true })
    await expect
      .poll(async () => (await code.boundingBox())?.height ?? 0)
      .toBeGreaterThan(0.8 * (await page.evaluate(() => innerHeight)))
    await screen.getByRole('button', { name: 'Close' }).click()
    await expect(screen).toHaveCount(0)
    await expect(share.dialog).toBeVisible()
  })
  await test.step('what is left out goes from link, code, embed code and citation', async () => {
    for (const box of await share.dialog.getByRole('checkbox').all()) await box.uncheck()
    const bare = new URL('./?date=1999-05-30', page.url()).href
    expect(await share.text('Link')).toBe(bare)
    await expect(share.dialog.getByRole('img', { name: bare, exact: true })).toBeVisible()
    await share.openPart('Cite')
    for (const style of ['APA', 'Chicago', 'BibTeX', 'RIS']) {
      const citation = await share.text(style)
      expect(citation).toContain(bare)
      expect(citation).not.toContain(`${bare}&`)
      expect(citation).toContain('Members on 30 May 1999')
      expect(citation).toMatch(/20\d\d-\d\d-\d\d/)
    }
    await share.openPart('Embed')
    expect(await share.text('Code for your page')).toContain('?date=1999-05-30&amp;mode=embed"')
    await atlas.expectAddress('pillar', 'economic')
  })
})

test('the preview is the application itself, can be used, and leaves no trace in the history', async ({
  atlas,
  page,
}) => {
  const share = new SharePage(page)
  await atlas.open('?date=1984-01-07&place=BRN')
  await share.openShare()
  await share.openPart('Embed')
  const preview = page.frameLocator('iframe[title="Preview of the embedded view"]')
  await expect(preview.locator('[role="slider"][aria-label="Date"]')).toHaveAttribute(
    'aria-valuetext',
    '7 January 1984',
  )
  const before = await atlas.historyLength()
  await preview
    .getByRole('list', { name: 'Countries' })
    .getByRole('button', { name: /^Thailand,/ })
    .press('Enter')
  await expect(preview.getByRole('heading', { name: 'Thailand', exact: true })).toBeVisible()
  expect(await share.text('Code for your page')).toContain('place=BRN')
  await share.dialog.getByRole('radio', { name: /^Small/ }).check()
  await share.openPart('Link and QR code')
  await share.openPart('Embed')
  await page.keyboard.press('Escape')
  await expect(share.dialog).toHaveCount(0)
  expect(await atlas.historyLength()).toBe(before)
})

test('the picture is looked at and taken along', async ({ atlas, page }) => {
  const share = new SharePage(page)
  await atlas.open('?date=1999-04-30&theme=dark')
  await share.openShare()
  await share.openPart('Picture')
  const sizes: [string, number[], RegExp][] = [
    ['For a link', [1200, 630], /\.png$/],
    ['For a slide', [1920, 1080], /\.png$/],
    ['Drawing', [1200, 630], /\.svg$/],
  ]
  for (const [name, size, file] of sizes) {
    await share.dialog.getByRole('radio', { name: new RegExp(`^${name}`) }).check()
    const picture = share.dialog.getByRole('img', { name: /Members on 30 April 1999$/ })
    await expect
      .poll(() =>
        picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
      )
      .toEqual(size)
    const download = page.waitForEvent('download')
    await share.dialog.getByRole('button', { name: 'Download picture' }).click()
    expect((await download).suggestedFilename()).toMatch(file)
  }
})

const REFUSALS = [
  ['refuses the clipboard', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
  ['has no clipboard', null],
] as const
for (const [name, writeText] of REFUSALS) {
  test(`a browser that ${name} has the link selected, and a plain word`, async ({
    atlas,
    page,
  }) => {
    const isRefusing = writeText !== null
    await page.addInitScript((refuses) => {
      const clipboard = {
        writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      }
      Object.defineProperty(navigator, 'clipboard', { value: refuses ? clipboard : undefined })
    }, isRefusing)
    const share = new SharePage(page)
    await atlas.open(QUERY)
    await share.openShare()
    await share.copy('link')
    await expect(share.dialog.getByText(/does not let this page copy/)).toBeVisible()
    const selected = await share.dialog
      .getByRole('textbox', { name: 'Link', exact: true })
      .evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      )
    expect(selected).toBe(page.url())
  })
}

test('the system’s own sheet gets title and address, and a refusal is said', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const asked: unknown[] = []
    Object.assign(window, { asked })
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        asked.push(data)
        return asked.length === 1 ? Promise.resolve() : Promise.reject(new Error('no'))
      },
    })
  })
  const share = new SharePage(page)
  await atlas.open('?date=1999-04-30')
  await share.openShare()
  const send = share.dialog.getByRole('button', { name: 'Send with an app' })
  await send.click()
  expect(await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([
    { title: 'ASEAN in Time: Members on 30 April 1999', url: page.url() },
  ])
  await send.click()
  await expect(share.dialog.getByText(/could not hand the link on/)).toBeVisible()
})

test('a dialog that cannot be loaded says where the link is', async ({ atlas, page, expected }) => {
  expected.push(/Failed to load resource/, /net::ERR_/, /dynamically imported module/)
  await page.route(/share-window-.*\.js$/, (route) => route.abort())
  const share = new SharePage(page)
  await atlas.open()
  await share.openShare()
  await expect(share.dialog).toContainText('address bar opens exactly this view')
  await share.dialog.getByRole('button', { name: 'Close' }).click()
  await expect(share.dialog).toHaveCount(0)
})

test('axe finds nothing wrong with any part, and on a phone all of it can be reached', async ({
  atlas,
  page,
}) => {
  const share = new SharePage(page)
  await atlas.open('?date=1999-04-30&period=1990/2008&pillar=economic&map=5/5/110&q=crisis')
  await share.openShare()
  for (const part of PARTS) {
    await test.step(part, async () => {
      await page.setViewportSize({ width: 1280, height: 720 })
      await share.openPart(part)
      // The preview is a page that has to have come before it can be looked at.
      if (part === 'Embed') {
        const preview = page.frameLocator('iframe[title="Preview of the embedded view"]')
        await expect(preview.locator('[role="slider"][aria-label="Date"]')).toBeVisible()
      }
      // In the preview is the application itself, which `embed.spec.ts` asks about.
      await expectAccessible(page, 'dialog[open]', false)
      await page.setViewportSize({ width: 390, height: 844 })
      const overPx = () =>
        share.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
      await expect.poll(overPx).toBe(0)
    })
  }
})
