import { dayInWords } from '../../src/domain/date-words'
import { viewOfStep } from '../../src/story/step-view'
import { expectAccessible } from './drivers/axe'
import { OVERVIEW } from './drivers/stories'
import { expect, test } from './drivers/test'

const LAST = OVERVIEW.steps.length

test('a clicker goes through the whole story and back, each step in the frame after the key', async ({
  story,
  page,
}) => {
  await story.present('?story=overview')
  const forward = ['PageDown', 'ArrowRight', 'Space', 'Enter', 'ArrowDown']
  const back = ['PageUp', 'ArrowLeft', 'Backspace', 'ArrowUp']
  for (const [index, step] of OVERVIEW.steps.entries()) {
    if (index > 0) {
      const seen = await story.pressAndSeeNextFrame(forward[index % forward.length] ?? '')
      expect(seen).toEqual({ title: step.title.en, date: dayInWords(viewOfStep(step).date) })
    }
    await story.expectStep(step, index + 1)
  }
  await page.keyboard.press('PageDown')
  await story.expectAddress('step', String(LAST))
  for (let number = LAST - 1; number >= LAST - 4; number--) {
    await page.keyboard.press(back[number % back.length] ?? '')
    await story.expectAddress('step', String(number))
  }
  await page.keyboard.press('Home')
  await story.expectAddress('step', null)
  await page.keyboard.press('End')
  await story.expectAddress('step', String(LAST))
})

test('Back and Forward go through the steps one by one', async ({ story, page }) => {
  await story.present('?story=overview')
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await page.keyboard.press('PageDown')
  await story.expectAddress('step', '2')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await story.expectAddress('step', '4')
  await page.goBack()
  await expect(story.wallTitle).toHaveText(OVERVIEW.steps[2]?.title.en ?? '')
  await page.goBack()
  await expect(story.wallTitle).toHaveText(OVERVIEW.steps[1]?.title.en ?? '')
  await story.expectAddress('step', '2')
  await page.goForward()
  await expect(story.wallTitle).toHaveText(OVERVIEW.steps[2]?.title.en ?? '')
  await story.expectAddress('step', '3')
  await story.expectAddress('mode', 'present')
})

test('the clicker works though the date slider has the focus', async ({ story, page }) => {
  await story.present('?story=overview')
  await story.slider.focus()
  await page.keyboard.press('PageDown')
  await story.expectAddress('step', '2')
  await story.expectDate('17 December 1969')
})

test('a teacher who drags away comes back with R, or with the button', async ({ story, page }) => {
  await story.present('?story=overview&step=5')
  const back = page.getByRole('button', { name: /^Back to the step/ })
  await expect(back).toHaveCount(0)
  await story.dragCursor(-120)
  await expect(back).toBeVisible()
  await page.keyboard.press('r')
  await story.expectDate('28 July 1995')
  await expect(back).toHaveCount(0)
  await story.dragCursor(120)
  await back.click()
  await story.expectDate('28 July 1995')
  await test.step('what a hand selects on the wall is said in large type', async () => {
    await story.country('Thailand').focus()
    await page.keyboard.press('Enter')
    await expect(story.wallTitle).toHaveText('Thailand')
    await page.keyboard.press('r')
    await expect(story.wallTitle).toHaveText(OVERVIEW.steps[4]?.title.en ?? '')
  })
})

test('the button Present starts with the view as it is, and Escape leaves it so', async ({
  story,
  page,
}) => {
  await story.open('?date=1997-07-23&lens=partners')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await story.expectAddress('mode', 'present')
  await story.expectDate('23 July 1997')
  await expect(story.wall).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.url()).toContain('event=')
  await expect(story.wallTitle).not.toBeEmpty()
  await page.keyboard.press('Escape')
  await story.expectAddress('mode', null)
  await expect(page.getByRole('banner')).toBeVisible()
})

test('without a story, presenting keeps to what the period filters', async ({ story, page }) => {
  await story.present('?period=1995/1995&date=1994-01-01')
  await page.keyboard.press('End')
  await story.expectAddress('date', /^1995-/)
  await page.keyboard.press('PageDown')
  await story.expectAddress('date', /^1995-/)
})

test('the screen goes black with a key and comes back, also by a press', async ({
  story,
  page,
}) => {
  await story.present('?story=overview')
  for (const key of ['b', '.']) {
    await test.step(key, async () => {
      await page.keyboard.press(key)
      await expect(story.blank).toBeVisible()
      await page.keyboard.press(key)
      await expect(story.blank).toHaveCount(0)
      await page.keyboard.press(key)
      await story.blank.click()
      await expect(story.blank).toHaveCount(0)
      await page.keyboard.press(key)
      await page.keyboard.press('Escape')
      await expect(story.blank).toHaveCount(0)
      await story.expectAddress('mode', 'present')
    })
  }
})

test('the spotlight follows the pointer and leaves the page in use', async ({ story, page }) => {
  await story.present('?story=overview')
  await page.keyboard.press('l')
  await page.mouse.move(320, 180)
  await expect(story.spotlight).toHaveAttribute('style', /--x: ?25%; ?--y: ?25%/)
  await page.keyboard.press('PageDown')
  await story.expectAddress('step', '2')
  await page.keyboard.press('Escape')
  await expect(story.spotlight).toHaveCount(0)
  await story.expectAddress('mode', 'present')
})

test('it goes on by itself, over and over, and stops at any key', async ({ story, page }) => {
  const start = Date.UTC(2026, 0, 1)
  await page.clock.install({ time: start })
  await story.present(`?story=overview&step=${LAST - 1}`)
  // The clock is the test's own from here: a busy machine does not let a step slip by.
  await page.clock.pauseAt(start + 60_000)
  await page.getByRole('button', { name: 'Go on by itself' }).click()
  await page.getByRole('button', { name: 'Every 10 seconds' }).click()
  await expect(page.getByText(/Goes on by itself every 10 seconds/)).toBeVisible()
  await page.clock.runFor(10_500)
  await story.expectAddress('step', String(LAST))
  await page.clock.runFor(10_000)
  await story.expectAddress('step', null)
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Goes on by itself every/)).toHaveCount(0)
  await page.clock.runFor(30_000)
  await story.expectAddress('step', null)
  await story.expectAddress('mode', 'present')
})

test('a refused full screen is said and nothing else is lost', async ({ story, page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await story.present('?story=overview')
  await page.keyboard.press('f')
  await expect(story.notice(/Full screen is not available here/)).toBeVisible()
  await page.keyboard.press('PageDown')
  await story.expectAddress('step', '2')
})

for (const [fault, break_] of [
  ['refused', () => ({ request: () => Promise.reject(new Error('low battery')) })],
  ['absent', () => undefined],
] as const) {
  test(`a wake lock that is ${fault} is said, and does not disturb presenting`, async ({
    story,
    page,
  }) => {
    await page.addInitScript(`{
      const lock = (${String(break_)})()
      Object.defineProperty(Navigator.prototype, 'wakeLock', { get: () => lock })
    }`)
    await story.present('?story=overview')
    await expect(page.getByText('The browser does not keep this screen awake.')).toBeVisible()
    await page.keyboard.press('PageDown')
    await story.expectAddress('step', '2')
  })
}

test('the screen is kept awake while presenting, and no longer', async ({ story, page }) => {
  await page.addInitScript(() => {
    const counts = { asked: 0, released: 0 }
    Object.assign(globalThis, { counts })
    const request = async () => {
      counts.asked += 1
      return {
        release: async () => {
          counts.released += 1
        },
      }
    }
    Object.defineProperty(Navigator.prototype, 'wakeLock', { get: () => ({ request }) })
  })
  const counts = () =>
    page.evaluate(() => ({ ...(globalThis as never as { counts: object }).counts }))
  await story.present('?story=overview')
  await expect.poll(counts).toEqual({ asked: 1, released: 0 })
  await expect(page.getByText(/keep this screen awake/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect.poll(counts).toEqual({ asked: 1, released: 1 })
})

test('axe finds nothing wrong with present mode', async ({ story, page }) => {
  await story.present('?story=overview&step=5')
  await expectAccessible(page)
})
