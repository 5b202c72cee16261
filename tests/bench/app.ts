import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { BENCH_ARGS } from '../browser'
import { recordTrace } from './record-trace'
import { measureStructure } from './structure'
import { median, summarise } from './trace'

const PORT = 4193
const URL = `http://127.0.0.1:${PORT}/`
const RUNS = 5
const SCRUB_STEPS = 120
const RESULTS = join(import.meta.dirname, 'results')

async function loading(browser: Browser) {
  const usable: number[] = []
  const mapDrawn: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    const start = performance.now()
    await page.goto(URL)
    await page.locator('[data-event="bangkok-declaration-1967"]').waitFor()
    usable.push(performance.now() - start)
    await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
    mapDrawn.push(performance.now() - start)
    await page.close()
  }
  return { usableMs: median(usable), mapDrawnMs: median(mapDrawn) }
}

async function transferred(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(URL)
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  const bytes = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, decodedBodySize } = entry as PerformanceResourceTiming
      return { name: name.replace(location.origin, ''), bytes: decodedBodySize }
    }),
  )
  await page.close()
  return bytes.sort((a, b) => b.bytes - a.bytes).slice(0, 12)
}

/** Drags the cursor from 1967 to today in small steps while the browser records its main thread. */
async function scrubbing(browser: Browser, withMap: boolean) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  if (!withMap) await page.route(/map-pane-.*\.js$/, () => undefined)
  await page.goto(URL)
  if (withMap) await page.locator('[data-ready]').waitFor({ timeout: 60_000 })
  else await page.locator('[data-event="bangkok-declaration-1967"]').waitFor()
  await page.waitForTimeout(2000)
  const { events } = await recordTrace(page, ['toplevel'], () => drag(page))
  await page.close()
  return summarise(events)
}

async function drag(page: Page) {
  const box = await page.getByRole('slider', { name: 'Date', exact: true }).boundingBox()
  if (!box) throw new Error('the slider has no box')
  const y = box.y + box.height / 2
  const from = box.x + box.width / 2
  const step = (1250 - from) / SCRUB_STEPS
  await page.mouse.move(from, y)
  await page.mouse.down()
  for (let i = 1; i <= SCRUB_STEPS; i++) {
    await page.mouse.move(from + i * step, y)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
  await page.waitForTimeout(400)
}

const VITE = ['--no-install', 'vite']
const PREVIEW = ['preview', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort']

/**
 * Builds the application for production and measures how it loads and scrubs.
 * @returns whether its verdict passed
 * @throws {Error} where the build fails or cannot be served
 */
export async function runApp(chromiumPath: string): Promise<boolean> {
  const build = spawnSync('npx', [...VITE, 'build', '--logLevel', 'warn'], { stdio: 'inherit' })
  if (build.status !== 0) throw new Error('The production build failed.')
  const server = spawn('npx', [...VITE, ...PREVIEW], { stdio: 'ignore', detached: true })
  try {
    const browser = await chromium.launch({ executablePath: chromiumPath, args: BENCH_ARGS })
    await waitForServer()
    const results = {
      loading: await loading(browser),
      largestFiles: await transferred(browser),
      scrubbing: await scrubbing(browser, true),
      scrubbingWithoutMap: await scrubbing(browser, false),
      structure: await measureStructure(browser, URL),
    }
    await browser.close()
    mkdirSync(RESULTS, { recursive: true })
    writeFileSync(join(RESULTS, 'app.json'), `${JSON.stringify(results, null, 2)}\n`)
    console.log(JSON.stringify(results, null, 2))
    return results.structure.passed
  } finally {
    if (server.pid) process.kill(-server.pid)
  }
}

async function waitForServer() {
  for (let attempt = 0; attempt < 50; attempt++) {
    const up = await fetch(URL).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The preview server did not start.')
}
