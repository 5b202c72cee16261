import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { SharePage } from './drivers/share-page'
import { StaticHost } from './drivers/static-host'
import { expect, test } from './drivers/test'

const PAGE = readFileSync(join(import.meta.dirname, '../../dist/index.html'), 'utf8')

/** Lenses and the lists in which each has what it shows. */
const LENSES = [
  { id: 'partners', list: 'Partners' },
  { id: 'forums', list: 'Participants' },
  { id: 'summits', list: 'Summits, latest first' },
  { id: 'secretariat', list: 'Places of the Secretariat' },
  { id: 'project', list: 'Project' },
  { id: 'debates', list: 'Debates' },
]

/** Directives of the policy in the built page. */
function policy(): Map<string, string[]> {
  const [, content = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(PAGE) ?? []
  return new Map(
    content
      .replaceAll('&#39;', "'")
      .split('; ')
      .map((line) => {
        const [name = '', ...sources] = line.split(' ')
        return [name, sources]
      }),
  )
}

/** Every break of the policy, from the first script on and in every frame. */
async function watch(page: Page): Promise<string[]> {
  const violations: string[] = []
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text))
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
    document.addEventListener('securitypolicyviolation', (event) => {
      reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
  return violations
}

test('the page allows nothing inline, nothing evaluated and nothing from elsewhere', () => {
  const rules = policy()
  const sources = [...rules.values()].flat()
  expect(sources.filter((source) => /unsafe|\*|https?:/.test(source))).toEqual([])
  expect(rules.get('default-src')).toEqual(["'none'"])
  expect(rules.get('script-src')).toEqual(["'self'"])
  expect(rules.get('form-action')).toEqual(["'none'"])
  expect(rules.get('object-src')).toEqual(["'none'"])
  expect(rules.get('base-uri')).toEqual(["'self'"])
})

test('the page holds no inline script or style, and the policy comes before any of its files', () => {
  expect(PAGE.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull()
  expect(PAGE).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/)
  const first = /<(?:script|link)\b/.exec(PAGE)?.index ?? 0
  expect(PAGE.indexOf('Content-Security-Policy')).toBeLessThan(first)
})

test('the policy is in force: an inline script is refused and told', async ({
  atlas,
  page,
  expected,
}) => {
  expected.push(/Content Security Policy/)
  const violations = await watch(page)
  await atlas.open()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.head.append(script)
  })
  await expect.poll(() => violations.length).toBe(1)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test.describe('with the map', () => {
  test.use({ withMap: true })
  test.setTimeout(240_000)

  test('no lens and no mode breaks the policy', async ({ atlas, page }) => {
    const violations = await watch(page)
    // Once on the map that needs WebGL: its code is the same whatever a lens gives it to draw.
    await atlas.openWithMap('?date=2000-01-01')
    await atlas.expectRenderer('webgl')
    for (const [n, lens] of LENSES.entries()) {
      // A camera of its own says when the map has drawn what the lens brings.
      await atlas.goToAddress(`?lens=${lens.id}&date=2000-01-01&renderer=svg`)
      await expect(atlas.rows(lens.list).first()).toBeAttached()
      await atlas.goToCamera(`4/${n + 1}/110`, `&lens=${lens.id}&date=2000-01-01&renderer=svg`)
    }
    for (const mode of ['table', 'present', 'embed']) {
      await page.goto(`./?mode=${mode}&story=overview&step=2&renderer=svg`)
      await expect(atlas.slider).toBeVisible()
      if (mode !== 'table') await atlas.mapDrawn()
    }
    expect(violations).toEqual([])
  })

  test('nothing in the share dialog breaks the policy', async ({ atlas, page }) => {
    const violations = await watch(page)
    const share = new SharePage(page)
    await atlas.open('?renderer=svg&date=2000-01-01')
    await share.openShare()
    await share.openPart('Picture')
    for (const kind of [/slide/, /Drawing/]) {
      await share.dialog.getByRole('radio', { name: kind }).check()
      const picture = share.dialog.getByRole('img')
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
    await share.openPart('Embed')
    const preview = page.frameLocator('iframe[title="Preview of the embedded view"]')
    await expect(preview.locator('[data-ready]')).toBeVisible({ timeout: 60_000 })
    await share.openPart('Cite')
    expect(violations).toEqual([])
  })
})

test.describe('below a sub-path of a host without rules', () => {
  test('a deep link opens its view, and every file is found', async ({ page }) => {
    const host = await StaticHost.start('/class/7b/atlas/')
    try {
      const missing: string[] = []
      page.on('response', (response) => {
        if (response.status() >= 400) missing.push(response.url())
      })
      await page.goto(`${host.url}?date=1997-07-23&lens=partners&place=USA`)
      const slider = page.getByRole('slider', { name: 'Date', exact: true })
      await expect(slider).toHaveAttribute('aria-valuetext', '23 July 1997')
      await expect(page.getByRole('heading', { name: 'United States' })).toBeVisible()
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
      expect(link).toBe(`${host.url}?date=1997-07-23&lens=partners&place=USA`)
      expect(missing).toEqual([])
    } finally {
      await host.stop()
    }
  })
})
