import { BESIDE_PLOT_PX } from '../../src/timeline/model/use-plot-size'
import { test as base, expect } from './drivers/test'
import { TimelinePage } from './drivers/timeline-page'

const test = base.extend<{ timeline: TimelinePage }>({
  timeline: async ({ atlas }, use) => {
    await use(new TimelinePage(atlas.page))
  },
})

/** The plot keeps this free at both ends. */
const EDGE_PX = 14

async function plotWidthPx(timeline: TimelinePage): Promise<number> {
  return (await timeline.events.boundingBox())?.width ?? 0
}

async function pxFromEdge(timeline: TimelinePage, part: number): Promise<number> {
  return (await plotWidthPx(timeline)) * part - EDGE_PX
}

/** How many days of a window so many pixels are. */
async function daysOf(
  timeline: TimelinePage,
  px: number,
  { from, to }: { from: number; to: number },
) {
  return (px / ((await plotWidthPx(timeline)) - 2 * EDGE_PX)) * (to - from)
}

test('a plot is as wide as the first picture takes it to be', async ({ timeline, page }) => {
  await timeline.open()
  const besidePx = async () => (page.viewportSize()?.width ?? 0) - (await plotWidthPx(timeline))
  expect(await besidePx()).toBe(BESIDE_PLOT_PX.wide)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(besidePx).toBe(BESIDE_PLOT_PX.compact)
})

const DAY = { '1997-07-23': 10_065 }

test('the wheel zooms about the pointer, from all decades to single days and back', async ({
  timeline,
}) => {
  await timeline.open()
  const at = await timeline.pointAt(0.7)
  await timeline.wheel(40, -240, at)
  const close = await timeline.windowAtRest()
  expect(close.to - close.from).toBeLessThanOrEqual(11)
  await timeline.expectAddress('from', /^\d{4}-\d\d-\d\d$/)
  await timeline.wheel(40, 240, at)
  await timeline.windowAtRest()
  await timeline.expectAddress('from', null)
  await timeline.expectAddress('to', null)
  await test.step('the moment under the pointer keeps its place', async () => {
    const point = await timeline.pointAt(0.25)
    const before = await timeline.windowAtRest()
    const moment = before.from + (await daysOf(timeline, await pxFromEdge(timeline, 0.25), before))
    await timeline.wheel(8, -120, point)
    const after = await timeline.windowAtRest()
    const now = after.from + (await daysOf(timeline, await pxFromEdge(timeline, 0.25), after))
    expect(after.to - after.from).toBeLessThan((before.to - before.from) / 2)
    // The address holds whole days.
    expect(Math.abs(now - moment)).toBeLessThan(3)
  })
})

test('a drag pans, and adds no entry to the history', async ({ timeline, page }) => {
  await timeline.open('?from=1990&to=1999')
  const before = await timeline.windowAtRest()
  const entries = await timeline.historyLength()
  await timeline.drag(await timeline.pointAt(0.5, 0.85), -200)
  const after = await timeline.windowAtRest()
  expect(after.from - before.from).toBeGreaterThan((await daysOf(timeline, 200, before)) - 3)
  expect(after.to - after.from).toBe(before.to - before.from)
  expect(await timeline.historyLength()).toBe(entries)
  expect(new URL(page.url()).searchParams.get('from')).not.toBe('1990-01-01')
})

test('a drag that is let go in motion goes on a little', async ({ timeline }) => {
  await timeline.open('?from=1990&to=1999')
  const at = await timeline.pointAt(0.5, 0.85)
  // On a busy machine a hand may seem to rest before it lets go: then it is tried again.
  await expect(async () => {
    const before = await timeline.windowAtRest()
    await timeline.drag(at, 60, 4)
    const after = await timeline.windowAtRest()
    expect(before.from - after.from).toBeGreaterThan((await daysOf(timeline, 60, before)) + 10)
  }).toPass({ timeout: 40_000 })
})

test('with less motion asked for a drag stops where it is let go', async ({ timeline, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await timeline.open('?from=1990&to=1999')
  const before = await timeline.windowAtRest()
  await timeline.drag(await timeline.pointAt(0.5, 0.85), -200)
  const after = await timeline.windowAtRest()
  const days = await daysOf(timeline, 200, before)
  expect(Math.abs(after.from - before.from - days)).toBeLessThan(3)
})

test('a group opens as a list on click and on Enter, two presses zoom to its events', async ({
  timeline,
  page,
}) => {
  await timeline.open()
  await test.step('on Enter; Escape closes it and gives the focus back', async () => {
    const group = timeline.group().first()
    await group.focus()
    await page.keyboard.press('Enter')
    await expect(timeline.openList()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(timeline.openList()).toHaveCount(0)
    await expect(group).toBeFocused()
  })
  await test.step('on click; a choice selects the event', async () => {
    const box = await timeline
      .group(/^[3-9] events/)
      .last()
      .boundingBox()
    if (!box) throw new Error('the group has no box')
    await page.mouse.click(box.x + box.width / 2, box.y + 3)
    await expect(timeline.openList()).toBeVisible()
    const first = timeline.openList().getByRole('listitem').first().getByRole('button')
    const title = (await first.textContent()) ?? ''
    await first.click()
    await expect(timeline.openList()).toHaveCount(0)
    const heading = timeline.details.getByRole('heading', { level: 2 })
    // The welcome's heading stands until the card has come.
    await expect.poll(async () => title.includes((await heading.textContent()) ?? '?')).toBe(true)
  })
  await test.step('two presses zoom to its events', async () => {
    await timeline.goToAddress('?')
    await timeline.expectDate('8 August 1967')
    await timeline.windowAtRest()
    const box = await timeline.group().first().boundingBox()
    if (!box) throw new Error('the group has no box')
    await page.mouse.dblclick(box.x + box.width / 2, box.y + 3)
    const { from, to } = await timeline.windowAtRest()
    expect(to - from).toBeLessThan(20 * 365)
    await expect(timeline.openList()).toHaveCount(0)
  })
})

test('the strip moves the window by its body, by its ends and from the keyboard', async ({
  timeline,
  page,
}) => {
  await timeline.open('?from=1990&to=1999')
  const before = await timeline.windowAtRest()
  const body = await timeline.window.boundingBox()
  if (!body) throw new Error('the window has no box')
  const y = body.y + body.height / 2
  await timeline.drag({ x: body.x + body.width / 2, y }, 100)
  const moved = await timeline.windowAtRest()
  expect(moved.from).toBeGreaterThan(before.from + 4 * 365)
  expect(moved.to - moved.from).toBe(before.to - before.from)
  const end = await timeline.windowEnd.boundingBox()
  if (!end) throw new Error('the end has no box')
  await timeline.drag({ x: end.x + end.width / 2, y }, 60)
  const widened = await timeline.windowAtRest()
  expect(widened.from).toBe(moved.from)
  expect(widened.to).toBeGreaterThan(moved.to + 2 * 365)
  await test.step('from the keyboard, and the address holds the window', async () => {
    await timeline.goToAddress('?from=1990-01-01&to=1999-12-31')
    await expect(timeline.windowStart).toHaveAttribute('aria-valuetext', '1 January 1990')
    await timeline.windowStart.focus()
    await page.keyboard.press('ArrowRight')
    await timeline.expectAddress('from', '1991-01-01')
    await page.keyboard.press('Shift+ArrowRight')
    await timeline.expectAddress('from', '1991-02-01')
    await timeline.window.focus()
    await page.keyboard.press('PageUp')
    await timeline.expectAddress('from', '2001-02-01')
  })
})

test('Shift and a drag keep the record to a stretch of time', async ({ timeline, page }) => {
  await timeline.open('?from=1990-01-01&to=1999-12-31')
  const { x, y } = await timeline.pointAt(0.3, 0.85)
  await page.keyboard.down('Shift')
  await timeline.drag({ x, y }, 300)
  await page.keyboard.up('Shift')
  await timeline.expectAddress('period', /^199\d.*\/199\d/)
  await expect(page.getByRole('button', { name: /^Remove the period/ })).toBeVisible()
  await page.goBack()
  await timeline.expectAddress('period', null)
})

test('a file that arrives late leaves the window where a hand has brought it', async ({
  timeline,
  page,
}) => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/data\/(sources|topics)\.json$/, async (route) => {
    await late
    await route.continue()
  })
  await timeline.open('?from=1990&to=1999')
  const before = await timeline.windowAtRest()
  await timeline.drag(await timeline.pointAt(0.5, 0.85), -200)
  const moved = await timeline.windowAtRest()
  expect(moved.from).toBeGreaterThan(before.from)
  const arrived = page.waitForResponse(/\/data\/topics\.json$/)
  arrive()
  await arrived
  await page.waitForTimeout(500)
  expect(await timeline.windowAtRest()).toEqual(moved)
})

test('marks say lane and place, and arrows reach events beyond the window', async ({
  timeline,
  page,
}) => {
  await timeline.open('?date=1997-07-23&from=1997-01-01&to=1997-12-31')
  const inOrder = timeline.events.getByRole('button')
  const last = inOrder.last()
  await expect(last).toHaveAttribute('aria-description', /, \d+ of \d{3}$/)
  await last.focus()
  await page.keyboard.press('ArrowRight')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('aria-label', /199[89]$|2000$/)
  const end = async () => (await timeline.windowDays()).to
  await expect.poll(end).toBeGreaterThan(DAY['1997-07-23'] + 161)
})

test('a long look at nothing: a stretch without events still has its axis and its cursor', async ({
  timeline,
}) => {
  await timeline.open('?date=1963-01-10&from=1963-01-01&to=1963-01-20')
  await expect(timeline.slider).toBeVisible()
  await timeline.expectDate('10 January 1963')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('two fingers zoom, and a tap on a group opens its list', async ({ timeline, page }) => {
    await timeline.open()
    const { x, y } = await timeline.pointAt(0.5)
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - gap, y, id: 1 },
                { x: x + gap, y, id: 2 },
              ],
      })
    const before = await timeline.windowAtRest()
    await touch('touchStart', 20)
    for (let gap = 24; gap <= 100; gap += 8) await touch('touchMove', gap)
    await touch('touchEnd', 0)
    const after = await timeline.windowAtRest()
    expect(after.to - after.from).toBeLessThan((before.to - before.from) / 3)

    await timeline.open()
    const box = await timeline
      .group(/^\d\d events/)
      .first()
      .boundingBox()
    if (!box) throw new Error('the group has no box')
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 4)
    await expect(timeline.openList()).toBeVisible()
  })
})

test.describe('a date reached step by step', () => {
  const VIEWS = {
    'all lanes': '?date=2009-03-01',
    'the sides of a debate': '?lens=debates&show=rights-mechanisms&date=2009-03-01',
    'a selected event, in a period':
      '?event=charter-in-force-2008&period=1990/2012&date=2009-03-01',
    'a few years': '?from=2006&to=2010&date=2009-03-01',
    'a filter': '?q=charter&date=2009-03-01',
  }
  const KEYS = [
    ...['ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft', 'PageDown', 'PageUp', 'ArrowRight'],
    ...['Home', 'End', 'Shift+ArrowRight', 'PageDown', 'ArrowLeft', 'ArrowLeft'],
  ]
  const SCREENS = [
    { name: 'a laptop', width: 1280, height: 720, ratio: 1 },
    { name: 'a laptop at 125 %', width: 1280, height: 720, ratio: 1.25 },
    { name: 'a phone', width: 390, height: 844, ratio: 2 },
  ]
  for (const { name, width, height, ratio } of SCREENS) {
    test.describe(`on ${name}`, () => {
      test.use({ viewport: { width, height }, deviceScaleFactor: ratio })
      for (const [view, query] of Object.entries(VIEWS)) {
        test(`looks as one drawn at once: ${view}`, async ({ timeline, page }) => {
          await timeline.open(query)
          // Other dates that sources give come later than the events, and are drawn when they come.
          await page.waitForFunction(() =>
            performance.getEntriesByType('resource').some(({ name }) => /disagree/.test(name)),
          )
          await timeline.windowAtRest()
          await expect(page.getByText('in the address could not be used')).toHaveCount(0)
          await timeline.slider.focus()
          const dates = new Set<string | null>()
          for (const key of KEYS) {
            await page.keyboard.press(key)
            dates.add(await timeline.slider.getAttribute('aria-valuenow'))
            expect(await timeline.differenceFromDrawnAnew(), key).toEqual([])
          }
          expect(dates.size).toBeGreaterThan(KEYS.length / 2)
        })
      }
    })
  }
})

test.describe('for every eye', () => {
  test('forced colours keep marks, numbers and the cursor apart from the ground', async ({
    timeline,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await timeline.open('?date=1997-07-23')
    const shades = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[aria-label="Timeline"] canvas')
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      const seen = new Set<string>()
      for (let i = 0; data && i < data.length; i += 4) {
        if (data[i + 3] === 255) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`)
      }
      return [...seen]
    })
    expect(shades).toContain('0,0,0')
    expect(shades).toContain('255,255,255')
  })

  for (const percent of [200, 400]) {
    test(`text at ${percent} % stays in the plot, and all of it can be reached`, async ({
      timeline,
      page,
    }) => {
      const client = await page.context().newCDPSession(page)
      const size = (16 * percent) / 100
      await client.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
      await timeline.open('?date=1997-07-23')
      await timeline.slider.scrollIntoViewIfNeeded()
      await expect(timeline.slider).toBeInViewport()
      await timeline.slider.focus()
      await page.keyboard.press('ArrowRight')
      await timeline.expectDate('23 August 1997')
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider).toBeLessThanOrEqual(0)
    })
  }

  test('a screen of 640 × 360, a projector at 200 %, scrolls to all of it', async ({
    timeline,
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 360 })
    await timeline.open('?date=1997-07-23')
    await timeline.windowEnd.scrollIntoViewIfNeeded()
    await expect(timeline.windowEnd).toBeInViewport()
    await timeline.details.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded()
    await expect(timeline.details.getByRole('heading', { level: 2 })).toBeInViewport()
  })
})
