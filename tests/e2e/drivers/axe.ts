import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What axe says of colours; its other rules do not know them. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** In place of axe's half a megabyte of code, where the page has it from the run before. */
const IS_THERE = ';'

/**
 * axe finds nothing wrong, in both themes: all its rules in the light, those of colours in the dark.
 * The page has to be open in the theme of the system, which is what changes here.
 * @param within selector of the part that is meant; the whole page without it
 * @param iframes whether what stands in frames is meant too
 */
export async function expectAccessible(page: Page, within?: string, iframes = true): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page, builder(page, within, iframes)), 'in the light theme').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = builder(page, within, iframes, IS_THERE).withRules(COLOUR_RULES)
  expect(await violations(page, dark), 'in the dark theme').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

function builder(page: Page, within: string | undefined, iframes: boolean, axeSource = '') {
  // In one go, without a second page for the results: every frame here is of the same origin.
  // Where all is well nobody reads the paths of what passed, which cost most of the time.
  const axe = new AxeBuilder({ page, axeSource })
    .options({ resultTypes: ['violations'], iframes })
    .setLegacyMode()
  return within === undefined ? axe : axe.include(within)
}

async function violations(page: Page, axe: AxeBuilder) {
  await atRest(page)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

/** Waits until nothing fades or moves any more: what is half there has no colours of its own. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A change of theme starts its transitions with the next frame.
    for (let i = 0; i < 2; i++) {
      await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
    }
    const running = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(running.map(({ finished }) => finished))
  })
}
