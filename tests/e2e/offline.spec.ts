import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, kept, test } from './drivers/offline-test'
import type { StaticHost } from './drivers/static-host'

const DIST = join(import.meta.dirname, '../../dist')
const LENSES = ['Partners', 'Forums', 'Summits', 'Secretariat', 'Project', 'Debates']

async function cut(host: StaticHost, context: { setOffline: (isOff: boolean) => Promise<void> }) {
  await context.setOffline(true)
  await host.stop()
}

test('after one visit every lens, a story, the table and the search work from their links without network', async ({
  atlas,
  page,
  context,
  host,
  failed,
}) => {
  await atlas.open()
  await kept(page)
  await cut(host, context)
  for (const name of LENSES) {
    await atlas.open(`?lens=${name.toLowerCase()}&date=2015-06-01`)
    await expect(atlas.lenses.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    await expect(atlas.legend).not.toBeEmpty()
    await expect(atlas.status).not.toBeEmpty()
  }
  await atlas.open('?mode=table&q=charter')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('charter')
  await expect(
    page
      .getByRole('table')
      .getByText(/Charter/)
      .first(),
  ).toBeVisible()
  await atlas.open('?event=bangkok-declaration-1967')
  await expect(atlas.details.getByRole('heading').first()).toHaveText(
    'Five countries found ASEAN in Bangkok',
  )
  await atlas.open('?story=overview&step=2')
  await expect(atlas.details.getByText(/step 2 of \d+$/)).toBeVisible()
  // Longer than the page waits before it looks for a newer version.
  await page.waitForTimeout(5000)
  expect(failed).toEqual([])
})

test.describe('with the map', () => {
  test.use({ withMap: true })

  test('files are stored after the first visit has what it needs, and draw both maps without network', async ({
    atlas,
    page,
    context,
    host,
    failed,
  }) => {
    await atlas.openWithMap()
    const first = [...host.requests]
    expect(first).not.toContain('sw.js')
    await kept(page)
    const begun = host.requests.indexOf('sw.js')
    expect(begun).toBeGreaterThan(0)
    for (const path of first) expect(host.requests.indexOf(path)).toBeLessThan(begun)
    await test.step('with network the downloads are reached through the worker', async () => {
      const status = await page.evaluate(async () => {
        const { status } = await fetch('data/exports/asean-in-time.jsonld')
        return status
      })
      expect(status).toBe(200)
    })
    await cut(host, context)
    await atlas.openWithMap('?lens=secretariat&date=2010-01-01')
    await expect(atlas.map).not.toContainText('cannot be drawn')
    expect(failed).toEqual([])
  })
})

test('all of the site is stored but what is fetched to be kept elsewhere', () => {
  const { files } = JSON.parse(readFileSync(join(DIST, 'offline.json'), 'utf8')) as {
    files: { path: string }[]
  }
  const whole = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)))
  const left =
    /^(sw\.js|offline\.json|manifest\.webmanifest|\.vite\/|icons\/|data\/schema\/)|\.woff$/
  const isDownload = (path: string) => /^data\/exports\/(?!index\.json$)/.test(path)
  expect(whole.filter(isDownload).length).toBeGreaterThan(5)
  const expected = whole.filter((path) => !left.test(path) && !isDownload(path))
  expect(files.map(({ path }) => path).sort()).toEqual(expected.sort())
})

test('a newer version is offered after the lesson, and comes only when it is asked for', async ({
  atlas,
  page,
  context,
  host,
}) => {
  test.setTimeout(120_000)
  const mark = () =>
    page.evaluate(() => Object.assign(globalThis, { isStillTheSamePage: true }) && undefined)
  const isSamePage = () => page.evaluate(() => 'isStillTheSamePage' in globalThis)
  const step = (number: number) => page.getByText(new RegExp(`^${number} of \\d+$`))
  await atlas.open('?story=overview&step=2')
  await kept(page)
  await mark()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(step(2)).toBeVisible()
  host.putUpVersion('ASEAN in Time, second edition')
  // Fetched in the middle of the lesson, and waits.
  const waits = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      if (!registration?.waiting && !registration?.installing) await registration?.update()
      return Boolean(registration?.waiting)
    })
  await expect.poll(waits, { timeout: 45_000 }).toBe(true)
  await page.keyboard.press('PageDown')
  await expect(step(3)).toBeVisible()
  await expect(atlas.notice('A new version is ready.')).toHaveCount(0)

  // Another window changes to it: the lesson goes on as it was.
  const other = await context.newPage()
  await other.goto('./?date=1999-04-30')
  await other.getByRole('button', { name: 'Reload' }).click()
  await expect(other).toHaveTitle('ASEAN in Time, second edition')
  await other.close()
  await page.keyboard.press('PageDown')
  await expect(step(4)).toBeVisible()
  expect(await isSamePage()).toBe(true)
  await expect(page).toHaveTitle('ASEAN in Time')
  await expect(atlas.notice('A new version is ready.')).toHaveCount(0)

  await page.keyboard.press('Escape')
  await expect(atlas.notice('A new version is ready.')).toBeVisible()
  expect(await isSamePage()).toBe(true)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page).toHaveTitle('ASEAN in Time, second edition')
  expect(new URL(page.url()).searchParams.get('step')).toBe('4')
})

test('a page without service workers says so in the help and works as ever', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  })
  await atlas.open()
  await page.getByRole('button', { name: 'Keys, sources and licences' }).click()
  await page.getByRole('button', { name: 'Save for offline' }).click()
  await expect(page.getByRole('status', { name: 'Stored for use without network' })).toContainText(
    'This browser cannot store the atlas here',
  )
})

test('storage that is full is said, and tried again the help says what works without network', async ({
  atlas,
  page,
  context,
  host,
}) => {
  const session = await context.newCDPSession(page)
  const origin = new URL(host.url).origin
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 })
  await atlas.open()
  await page.getByRole('button', { name: 'Keys, sources and licences' }).click()
  await page.getByRole('button', { name: 'Save for offline' }).click()
  const words = page.getByRole('status', { name: 'Stored for use without network' })
  await expect(words).toContainText('Not everything could be stored', { timeout: 45_000 })
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(words).toContainText(/^\d+ files \(\d\.\d MB\) are stored on this device/, {
    timeout: 45_000,
  })
  await expect(words).toContainText('work without network')
})
