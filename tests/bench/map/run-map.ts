import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { close, launch, VIEWPORT } from '../timeline/driver'
import { measureBytes } from './bytes'
import { measureLenses } from './change-lenses'
import { measureFirstFrames } from './first-frame'
import type { MapMeasures } from './measures'
import { type MapReport, mapReportMarkdown } from './report'
import { measureMapScrub } from './scrub-map'
import { buildMapSite, serveMapSite } from './site'
import { judgeMap } from './verdicts'

const RESULTS = join(import.meta.dirname, '..', 'results')
const REPETITIONS = { quick: 3, full: 9 }

/** Measures the application's map beside a bare one. @returns whether all verdicts passed */
export async function runMap(chromiumPath: string, quick: boolean): Promise<boolean> {
  const loadBefore = loadavg()[0] ?? 0
  await buildMapSite()
  const site = await serveMapSite()
  const notes: string[] = []
  const attempt = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      notes.push(`${name}: ${error instanceof Error ? error.message : error}`)
      return null
    } finally {
      console.log(`${name}: measured`)
    }
  }
  try {
    const repetitions = quick ? REPETITIONS.quick : REPETITIONS.full
    const frames = await attempt('first frames', () =>
      measureFirstFrames(chromiumPath, site, repetitions),
    )
    const measures: MapMeasures = {
      ourFirstFrameMs: frames?.ourFirstFrameMs ?? null,
      bareFirstFrameMs: frames?.bareFirstFrameMs ?? null,
      bytes: await attempt('bytes', () => measureBytes(chromiumPath, site)),
      scrub: await attempt('scrub', () => measureMapScrub(chromiumPath, site)),
      lenses: await attempt('lenses', () => measureLenses(chromiumPath, site)),
    }
    const conditions = await conditionsOf(chromiumPath, repetitions, loadBefore)
    const report = { conditions, measures, verdicts: judgeMap(measures), notes }
    write(report)
    return report.verdicts.every(({ passed }) => passed)
  } finally {
    await site.close()
  }
}

async function conditionsOf(chromiumPath: string, repetitions: number, loadBefore: number) {
  const browser = await launch(chromiumPath)
  const version = browser.version()
  await close(browser)
  return [
    `Chromium ${version}, drawing in software, ${VIEWPORT.width} × ${VIEWPORT.height}; Node ${process.version}`,
    `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}; load before the run ${loadBefore.toFixed(1)}`,
    `first frames: median of ${repetitions}, ours and the bare map in turn`,
  ]
}

function write(report: MapReport) {
  const markdown = mapReportMarkdown(report)
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, 'map.json'), `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(join(RESULTS, 'map.md'), markdown)
  console.log(`\n${markdown}`)
}
