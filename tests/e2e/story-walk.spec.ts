import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Story, StoryStep } from '../../src/domain/story'
import { viewOfStep } from '../../src/story/step-view'
import { OVERVIEW, STORIES } from './drivers/stories'
import type { StoryPage } from './drivers/story-page'
import { expect, test } from './drivers/test'
import { coveredOnWall, cutOffOnWall, type StepOnMap } from './drivers/wall-faults'

const EVENTS = join(import.meta.dirname, '../../public/data/events.json')
const { events } = JSON.parse(readFileSync(EVENTS, 'utf8')) as {
  events: { id: string; place?: object }[]
}
const PLACED = new Set(events.flatMap(({ id, place }) => (place ? [id] : [])))

/** Goes through the steps of stories in one page, and asks of each what is wrong with it. */
async function faultsOfSteps(
  story: StoryPage,
  stories: readonly Story[],
  renderer: '' | '&renderer=svg',
  faultsOf: (step: StoryStep) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = []
  for (const told of stories) {
    for (const [index, step] of told.steps.entries()) {
      const number = index + 1
      await story.goToAddress(`?story=${told.id}&step=${number}&mode=present${renderer}`)
      await expect(story.wallTitle).toHaveText(step.title.en)
      faults.push(...(await faultsOf(step)).map((fault) => `${told.id} ${number}: ${fault}`))
    }
  }
  return faults
}

test('no step of any story loses words on a large screen', async ({ story, page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.present('?story=overview')
  expect(await faultsOfSteps(story, STORIES, '', () => page.evaluate(cutOffOnWall))).toEqual([])
})

test.describe('with the map', () => {
  test.use({ withMap: true })

  test('no step of any story loses words or has its subject covered at 1280 × 720', async ({
    story,
    page,
  }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await story.present('?story=overview&renderer=svg')
    await story.mapDrawn()
    const coveredIn = (step: StoryStep) => page.evaluate(coveredOnWall, onMap(step))
    await test.step('the simple map, all stories', async () => {
      const faults = await faultsOfSteps(story, STORIES, '&renderer=svg', async (step) => [
        ...(await page.evaluate(cutOffOnWall)),
        ...(await coveredIn(step)),
      ])
      expect(faults).toEqual([])
    })
    await test.step('the map that needs WebGL, one story with flat maps, globes and the city', async () => {
      await story.goToAddress('?story=overview&mode=present')
      await expect(story.map.locator('[data-ready][data-renderer="webgl"]')).toBeVisible()
      expect(await faultsOfSteps(story, [OVERVIEW], '', coveredIn)).toEqual([])
    })
  })
})

function onMap(step: StoryStep): StepOnMap {
  const { date, lens, event, place } = viewOfStep(step)
  const shows = [date, event ?? place].filter((part) => part !== null).join(' ')
  return { lens, shows, isSomewhere: event === null ? place !== null : PLACED.has(event) }
}

test('the wall says its words in letters for the last row', async ({ story }) => {
  await story.present('?story=overview')
  await expect(story.wallTitle).toHaveText(OVERVIEW.steps[0]?.title.en ?? '')
  const sizes = await story.wall.evaluate((wall) =>
    [...wall.children].map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  )
  expect(sizes[0]).toBeGreaterThanOrEqual(40)
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(24)
})
