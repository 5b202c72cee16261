import { expectAccessible } from './drivers/axe'
import { StructurePage } from './drivers/structure-page'
import { expect, test } from './drivers/test'

test('the panel shows the bodies of the date, in step with the cursor', async ({ atlas, page }) => {
  const structure = new StructurePage(page)
  await atlas.open('?lens=secretariat&date=1967-08-08')
  await expect(structure.body(/^ASEAN Ministerial Meeting,/)).toBeVisible()
  await expect(structure.body(/^ASEAN Secretariat,/)).toHaveCount(0)
  await atlas.slider.focus()
  await page.keyboard.press('PageUp')
  await expect(structure.body(/^ASEAN Secretariat,/)).toBeVisible()
  await expect(structure.body(/^ASEAN Coordinating Council,/)).toHaveCount(0)
})

test('a body opens its card, which leads to its address and back to the bodies', async ({
  atlas,
  page,
}) => {
  const structure = new StructurePage(page)
  await atlas.open('?lens=secretariat&date=2015-12-31')
  await structure.body(/^ASEAN Secretariat,/).click()
  await atlas.expectAddress('event', 'asec')
  await expect(atlas.details.getByRole('heading', { name: 'ASEAN Secretariat' })).toBeVisible()
  await expect(atlas.details).toContainText('Agreement creates the ASEAN Secretariat')
  await expect(
    atlas.details.getByRole('region', { name: 'In Jakarta' }).getByRole('button').first(),
  ).toBeVisible()
  await atlas.details.getByRole('link', { name: 'Pejambon', exact: true }).click()
  await atlas.expectAddress('place', 'kemlu')
  await atlas.expectAddress('lens', 'secretariat')
  await expect(atlas.details.getByRole('heading', { level: 2 })).toContainText('Pejambon')
  await page.goBack()
  await atlas.expectAddress('event', 'asec')
  await atlas.details.getByRole('button', { name: 'All bodies' }).click()
  await atlas.expectAddress('event', null)
  await expect(structure.body(/^ASEAN Summit,/)).toBeVisible()
})

test('every title fits its box, in the panel and in the whole picture', async ({ atlas, page }) => {
  const structure = new StructurePage(page)
  await atlas.open('?lens=secretariat&date=1976-06-07')
  for (const [date, words] of [
    ['1976-06-07', '7 June 1976'],
    ['1998-01-01', '1 January 1998'],
    ['2026-05-31', '31 May 2026'],
  ] as const) {
    await atlas.goToAddress(`?lens=secretariat&date=${date}`)
    await atlas.expectDate(words)
    await expect(structure.whole).toHaveCount(0)
    await expect(structure.body(/^ASEAN Summit,/)).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    await structure.openWhole()
    expect(await structure.cutTitles(structure.whole)).toEqual([])
    // The panel lies below, and has caught up with the date by now.
    expect(await structure.cutTitles(structure.panel)).toEqual([])
  }
})

test('a decision is followed from body to body, and its step is in the address', async ({
  atlas,
  page,
}) => {
  const structure = new StructurePage(page)
  await atlas.open('?lens=secretariat&date=2026-01-01')
  await atlas.details.getByRole('button', { name: 'Follow a decision' }).click()
  await expect(structure.decision).toContainText('step 1 of 9, 6 September 2016')
  await atlas.expectAddress('date', '2016-09-06')
  await structure.decision.getByRole('button', { name: 'Next' }).click()
  await expect(structure.decision).toContainText('ASEAN Connectivity Coordinating Committee')
  await expect(structure.body(/Connectivity Coordinating/, structure.whole)).toHaveAttribute(
    'aria-current',
    'step',
  )
  await atlas.expectAddress('show', /mpac-2025-step-2/)
  await structure.body(/^ASEAN Coordinating Council,/, structure.whole).click()
  await expect(
    atlas.details.getByRole('heading', { name: 'ASEAN Coordinating Council' }),
  ).toBeVisible()
  await atlas.legend.getByLabel('Secretaries-General').check()
  await atlas.expectAddress('show', /mpac-2025-step-2.*secretaries-general/)
  await atlas.legend.getByLabel('Secretaries-General').uncheck()
  await atlas.details.getByRole('button', { name: 'All bodies' }).click()
  await expect(structure.decision).toContainText('step 2 of 9')
  const play = structure.decision.getByRole('button', { name: 'Play the steps' })
  await play.press('Enter')
  await expect(structure.decision.getByRole('button', { name: 'Pause the steps' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(play).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(structure.whole).toHaveCount(0)
  await atlas.expectAddress('show', null)
})

test('the Secretaries-General are a lane on the timeline when asked for', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=secretariat&date=2010-01-01')
  await atlas.legend.getByLabel('Secretaries-General').check()
  await atlas.expectAddress('show', 'secretaries-general')
  const lane = atlas.timeline.getByRole('region', { name: 'Secretaries-General' })
  await expect(lane.getByRole('button')).toHaveCount(15)
  await lane.getByRole('button', { name: /^Surin Pitsuwan, Thailand/ }).click()
  await expect(atlas.details.getByRole('heading', { name: 'Surin Pitsuwan' })).toBeVisible()
  await page.reload()
  await expect(lane.getByRole('button', { name: /^Surin Pitsuwan/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('axe finds nothing wrong with panel, lane and whole picture', async ({ atlas, page }) => {
  const structure = new StructurePage(page)
  await atlas.open('?lens=secretariat&date=2009-07-01&show=secretaries-general')
  await expect(structure.body(/^ASEAN Summit,/)).toBeVisible()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const box = structure.body(/^ASEAN Summit,/)
  await expect(box).toHaveCSS('transition-property', 'none')
  await expect(box).toHaveCSS('animation-name', 'none')
  await expectAccessible(page, 'main')
  await structure.openWhole()
  await expectAccessible(page, 'dialog')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the bodies are an indented list that can be read down', async ({ atlas, page }) => {
    const structure = new StructurePage(page)
    await atlas.open('?lens=secretariat&date=2015-12-31')
    await page.getByRole('button', { name: 'Raise the details' }).click()
    const council = structure.body(/^ASEAN Coordinating Council,/)
    const pillar = structure.body(/^ASEAN Economic Community Council,/)
    await expect(pillar).toBeVisible()
    // The sheet rises meanwhile: both boxes are those of one moment only when it has come to rest.
    await expect(async () => {
      const [outer, inner] = [await council.boundingBox(), await pillar.boundingBox()]
      expect(inner?.x ?? 0).toBeGreaterThan(outer?.x ?? Number.POSITIVE_INFINITY)
      expect(inner?.y ?? 0).toBeGreaterThan(outer?.y ?? Number.POSITIVE_INFINITY)
    }).toPass()
  })
})
