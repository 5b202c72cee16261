import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import type { ScrubMeasures } from '../trace'
import { listCases } from './cases'
import { close, launch, measureCase, VIEWPORT } from './driver'
import {
  type BenchCase,
  type CaseResult,
  LIBRARY_NAMES,
  type Measure,
  mergeRepetitions,
} from './measures'
import { ensurePeers } from './peers'
import { formatMeasure, type Report, reportMarkdown } from './report'
import { measureScrub } from './scrub'
import { buildSite, type Site, serveSite, writeData } from './site'
import { judge } from './verdicts'

const RESULTS = join(import.meta.dirname, '..', 'results')
const REPETITIONS = 3
/** A case that takes longer is not repeated, so that a run has an end. */
const REPEAT_LIMIT_MS = 40_000

/** Compares our timeline with others. @returns whether all verdicts passed */
export async function runTimeline(chromiumPath: string, quick: boolean): Promise<boolean> {
  const peers = ensurePeers()
  const loadBefore = loadavg()[0] ?? 0
  await buildSite()
  const cases = listCases(quick)
  writeData([...new Set(cases.map(({ size }) => size))])
  const site = await serveSite()
  try {
    const repetitions = quick ? 1 : REPETITIONS
    const results = mergeRepetitions(await measureAll(chromiumPath, site, cases, repetitions))
    const scrub = await scrubOf(chromiumPath, site)
    const report: Report = {
      conditions: await conditions(chromiumPath, peers, repetitions, loadBefore),
      results,
      scrub,
      verdicts: judge(results, scrub, quick),
    }
    write(report)
    return report.verdicts.every(({ passed }) => passed)
  } finally {
    await site.close()
  }
}

/** All cases once, then all again: a machine that gets busy does so for every library. */
async function measureAll(
  chromiumPath: string,
  site: Site,
  cases: readonly BenchCase[],
  repetitions: number,
): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  const slow = new Set<BenchCase>()
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const bench of cases) {
      if (slow.has(bench)) continue
      const startMs = performance.now()
      const result = await measureCase(chromiumPath, site, bench)
      if (performance.now() - startMs > REPEAT_LIMIT_MS) slow.add(bench)
      results.push(result)
      console.log(progressLine(result))
    }
  }
  return results
}

function progressLine({ library, size, notes, ...result }: CaseResult): string {
  const part = (name: string, value: Measure, digits: number) =>
    `${name} ${formatMeasure(value, digits)}`
  return [
    `${LIBRARY_NAMES[library]} ${size}:`,
    part('shown s', result.shownS, 2),
    part('drag ms', result.dragMs, 0),
    part('wheel ms', result.wheelMs, 0),
    part('dropped', result.droppedFrames, 0),
    part('heap MB', result.heapMb, 1),
    ...notes,
  ].join('  ')
}

async function scrubOf(chromiumPath: string, site: Site): Promise<ScrubMeasures | null> {
  try {
    return await measureScrub(chromiumPath, site)
  } catch (error) {
    console.log(`scrub: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

async function conditions(
  chromiumPath: string,
  peers: readonly string[],
  repetitions: number,
  loadBefore: number,
) {
  const browser = await launch(chromiumPath)
  const version = browser.version()
  await close(browser)
  return [
    `Chromium ${version}, drawing in software, ${VIEWPORT.width} × ${VIEWPORT.height}; Node ${process.version}`,
    `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}; load before the run ${loadBefore.toFixed(1)}`,
    `peers: ${peers.join(', ')}`,
    `median of ${repetitions}; what took over ${REPEAT_LIMIT_MS / 1000} s was measured once`,
  ]
}

function write(report: Report) {
  const markdown = reportMarkdown(report)
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, 'timeline.json'), `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(join(RESULTS, 'timeline.md'), markdown)
  console.log(`\n${markdown}`)
}
