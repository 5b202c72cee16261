import { OVERVIEW, STORIES } from './drivers/stories'
import { expect, test } from './drivers/test'
import { coveredOnWall, cutOffOnWall } from './drivers/wall-faults'

/** Screens of classrooms; the sizes of the letters are promised at the first. */
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]

test('no step of any story loses words, on a projector or a wide screen', async ({
  story,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  test.setTimeout(240_000)
  const faults: string[] = []
  await story.present('?story=overview')
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    for (const told of STORIES) {
      for (const [index, step] of told.steps.entries()) {
        await story.goToAddress(`?story=${told.id}&step=${index + 1}&mode=present`)
        await expect(story.wallTitle).toHaveText(step.title.en)
        const found = await page.evaluate(cutOffOnWall)
        const where = `${screen.width} × ${screen.height}, ${told.id} ${index + 1}`
        faults.push(...found.map((fault) => `${where}: ${fault}`))
      }
    }
  }
  expect(faults).toEqual([])
})

test('the wall says its words in letters for the last row', async ({ story }) => {
  await story.present('?story=overview')
  await expect(story.wallTitle).toHaveText(OVERVIEW.steps[0]?.title.en ?? '')
  const sizes = await story.wall.evaluate((wall) =>
    [...wall.children].map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  )
  expect(sizes[0]).toBeGreaterThanOrEqual(40)
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(24)
})

test.describe('with the map', () => {
  test.use({ withMap: true })

  test('nothing covers what a step is about', async ({ story, page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const faults: string[] = []
    await story.present('?story=overview')
    await story.mapDrawn()
    for (const [index, step] of OVERVIEW.steps.entries()) {
      if (index > 0) await page.keyboard.press('PageDown')
      await expect(story.wallTitle).toHaveText(step.title.en)
      const found = await page.evaluate(coveredOnWall)
      faults.push(...found.map((fault) => `${index + 1}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
})
