import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser'

/**
 * `npm test`: everything. Unit, component and data tests at three time zones' worth of offsets,
 * then a production build and the end-to-end tests against it in a real Chromium.
 */
interface Count {
  passed: number
  failed: number
}

const FIRST_ZONE = 'UTC'
const OTHER_ZONES = ['America/Los_Angeles', 'Asia/Singapore']
const reports = mkdtempSync(join(tmpdir(), 'asean-in-time-'))
const onlyE2e = process.argv.includes('--only=e2e')

async function run(command: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  return status === 0
}

/** What reads, writes or steps dates; `layout` has whole days only. */
const DATED = [
  'tests/unit/domain',
  'tests/unit/url',
  'tests/unit/timeline/play',
  'tests/unit/timeline/layout/ticks',
  'tests/unit/timeline/window/time-window',
]

async function vitest(zone: string): Promise<Count> {
  const report = join(reports, `vitest-${zone.replace('/', '-')}.json`)
  // The first zone runs all; the others what dates can break: the pure folders.
  const scope = zone === FIRST_ZONE ? [] : DATED
  const ok = await run(
    'vitest',
    ['run', ...scope, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { TZ: zone },
  )
  const { numPassedTests, numFailedTests } = readReport(report) as {
    numPassedTests?: number
    numFailedTests?: number
  }
  return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, ok ? 0 : 1) }
}

async function endToEnd(browser: string): Promise<Count> {
  if (!(await run('vite', ['build', '--logLevel', 'warn']))) return { passed: 0, failed: 1 }
  const report = join(reports, 'playwright.json')
  const ok = await run(
    'playwright',
    [
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--reporter=list,json',
      ...process.argv.slice(2).filter((a) => !a.startsWith('--only')),
    ],
    {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  )
  const { stats } = readReport(report) as {
    stats?: { expected: number; unexpected: number; flaky: number }
  }
  const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {}
  // The list above names them; each is a fault of the test or of the application, to be found.
  if (flaky > 0) console.log(`\n${flaky} passed only when tried again`)
  return { passed: expected + flaky, failed: Math.max(unexpected, ok ? 0 : 1) }
}

function readReport(path: string): object {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as object
  } catch {
    return {}
  }
}

try {
  const browser = findBrowser()
  console.log(`browser: ${browser}`)
  const counts: Count[] = []
  if (!onlyE2e) {
    counts.push(await vitest(FIRST_ZONE))
    // Each of these keeps one core busy.
    counts.push(...(await Promise.all(OTHER_ZONES.map(vitest))))
  }
  counts.push(await endToEnd(browser))
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
