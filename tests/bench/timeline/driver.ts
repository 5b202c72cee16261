import { type Browser, chromium, type Page } from '@playwright/test'
import { BENCH_ARGS } from '../../browser'
import type { Recording } from '../pages/contract'
import { median } from '../trace'
import { PAGE_OF } from './cases'
import { dragAbout, settle, showWindow, wheelStepsTaken, zoomAbout } from './gestures'
import { type Heap, readHeap } from './heap'
import { Hand } from './input'
import {
  type BenchCase,
  type CaseMeasures,
  type CaseResult,
  countDroppedFrames,
  type LibraryName,
  NOTHING_MEASURED,
  OVER,
} from './measures'
import type { Site } from './site'
import { TimeLimit, withinLimit } from './time-limit'

export const VIEWPORT = { width: 1280, height: 720 }
/** For each stage of a case: drawing, dragging, zooming. */
const LIMIT_MS = 60_000
const CLOSE_LIMIT_MS = 10_000
/** Up to so many events drawing is so quick that one frame more or less would show. */
const MOST_QUICK = 1000
const QUICK_TIMES = 5
/** Less than this share of the window, and the gesture did nothing. */
const LEAST_MOVE_SHARE = 0.05

/** Measures one library at one size. Never throws: failures become notes. */
export async function measureCase(
  chromiumPath: string,
  site: Site,
  bench: BenchCase,
): Promise<CaseResult> {
  const measures: CaseMeasures = { ...NOTHING_MEASURED }
  const notes: string[] = []
  let browser: Browser | null = null
  const open: OpenLibrary = async () => {
    if (browser) await close(browser)
    browser = await launch(chromiumPath)
    const page = await browser.newPage({ viewport: VIEWPORT })
    page.on('pageerror', ({ message }) => notes.push(message))
    await openPage(page, site, bench.library)
    return page
  }
  try {
    await measurePages(open, site, bench, measures)
  } catch (error) {
    notes.push(sentenceOf(error))
  } finally {
    if (browser) await close(browser)
  }
  return { ...bench, ...measures, notes }
}

/** Opens the library's page in a browser of its own; the one before it is closed. */
type OpenLibrary = () => Promise<Page>

export function launch(chromiumPath: string): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: BENCH_ARGS })
}

/** A browser with a page that hangs ends all the same, or is left to end with this process. */
export async function close(browser: Browser): Promise<void> {
  await withinLimit('closing', CLOSE_LIMIT_MS, browser.close()).catch(() => undefined)
}

/** Opens a library's page; the library is loaded, no data are. */
export async function openPage(page: Page, site: Site, library: LibraryName): Promise<void> {
  await page.goto(site.addressOf(PAGE_OF[library]))
  await page.waitForFunction(() => 'bench' in window)
}

/** Fetches the data as text. */
export function loadData(page: Page, site: Site, size: number): Promise<void> {
  return page.evaluate((address) => window.bench.load(address), site.dataOf(size))
}

/** Fills in the measures as they come, so that those before a failure stand. */
async function measurePages(
  open: OpenLibrary,
  site: Site,
  bench: BenchCase,
  measures: CaseMeasures,
) {
  const before = await heapWithoutData(open)

  measures.shownS = OVER
  const { page, shownMs } = await drawAfresh(open, site, bench.size)
  measures.shownS = shownMs / 1000
  const session = await page.context().newCDPSession(page)
  const hand = new Hand(session)
  await withinLimit('settling', LIMIT_MS, settle(page))
  const after = await readHeap(session)
  measures.heapMb = after.heapMb
  measures.heapGrowthMb = after.heapMb - before.heapMb
  measures.heapWithBuffersMb = after.withBuffersMb

  measures.dragMs = measures.droppedFrames = OVER
  await withinLimit('showing ten years', LIMIT_MS, showWindow(page))
  const drag = await withinLimit('dragging', LIMIT_MS, dragAbout(page, hand))
  measures.dragMs = measures.droppedFrames = null
  measures.dragMs = medianAge(drag, 'the drag did not pan')
  measures.droppedFrames = countDroppedFrames(drag.frameTimesMs)

  if (!(await page.evaluate(() => window.bench.wheelZooms))) return
  measures.wheelMs = OVER
  await withinLimit('showing ten years', LIMIT_MS, showWindow(page))
  const zoom = await withinLimit('zooming', LIMIT_MS, zoomAbout(page, hand))
  measures.wheelMs = null
  measures.wheelMs = medianAge(zoom, 'the wheel did not zoom')
  if (bench.library !== 'ours') return
  measures.wheelStepsTaken = await withinLimit('counting', LIMIT_MS, wheelStepsTaken(page, hand))
}

/** On a page of its own: a collection throws away compiled code too, which drawing would make again. */
async function heapWithoutData(open: OpenLibrary): Promise<Heap> {
  const page = await open()
  return readHeap(await page.context().newCDPSession(page))
}

/** Draws on fresh pages, several times where it is quick. @returns the last page, and the median */
async function drawAfresh(open: OpenLibrary, site: Site, size: number) {
  const times: number[] = []
  for (;;) {
    const page = await open()
    await loadData(page, site, size)
    const drawn = page.evaluate(() => window.bench.start())
    times.push(await withinLimit('drawing', LIMIT_MS, drawn))
    if (size > MOST_QUICK || times.length === QUICK_TIMES) return { page, shownMs: median(times) }
  }
}

function medianAge({ inputToFrameMs, movedShare }: Recording, failure: string): number {
  if (movedShare < LEAST_MOVE_SHARE || inputToFrameMs.length === 0) throw new Error(failure)
  return median(inputToFrameMs)
}

function sentenceOf(error: unknown): string {
  if (error instanceof TimeLimit) return error.message
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0] ?? text
}
