import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Names under which systems know a Chromium. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What the search needs of the machine; tests bring their own. */
export interface Machine {
  env: Record<string, string | undefined>
  exists: (path: string) => boolean
  managedPath: () => string
  /** Playwright's own download; true where it worked. */
  installManaged: () => boolean
  /** Debian's package; true where it worked. */
  installDebian: () => boolean
}

/**
 * The browser for the tests: `CHROMIUM_PATH`, one on the system, the one Playwright manages, or
 * else one that gets installed now.
 * @throws {Error} with one sentence that says how to get one
 */
export function findBrowser(machine: Machine = thisMachine): string {
  const wanted = machine.env.CHROMIUM_PATH
  if (wanted) {
    if (machine.exists(wanted)) return wanted
    throw new Error(`CHROMIUM_PATH names ${wanted}, where there is no browser that can be run.`)
  }
  const found = onSystem(machine) ?? managed(machine)
  if (found) return found
  if (machine.installManaged()) {
    const installed = managed(machine)
    if (installed) return installed
  }
  if (machine.installDebian()) {
    const installed = onSystem(machine)
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chrome or Chromium, or set CHROMIUM_PATH to one.',
  )
}

function onSystem({ env, exists }: Machine): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...candidates, ...MAC_APPS].find(exists) ?? null
}

function managed({ managedPath, exists }: Machine): string | null {
  const path = managedPath()
  return exists(path) ? path : null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}

const quiet = { stdio: 'ignore', timeout: 240_000 } as const

const thisMachine: Machine = {
  env: process.env,
  exists: isExecutable,
  managedPath: () => chromium.executablePath(),
  installManaged: () => spawnSync('npx', ['playwright', 'install', 'chromium'], quiet).status === 0,
  installDebian: () => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
    try {
      execFileSync('apt-get', ['update', '-qq'], quiet)
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        ...quiet,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
      return true
    } catch {
      return false
    }
  },
}

/** Software drawing, so that machines without a graphics card draw the same; no calls home. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--use-gl=angle',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  // The browser's own search bar is a page that is drawn again for every tab, unseen: a third of a
  // core. This list stands in for the runner's own, so what that switches off is in it too.
  `--disable-features=${[
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
    'WebUIOmniboxPopup',
    'WebUIOmniboxSimplification',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
  ].join()}`,
]

/** For measuring: WebGL draws and the page is put together as one, as with a graphics card. */
export const BENCH_ARGS = [...ARGS, '--use-angle=swiftshader']
/** For tests: WebGL draws the same, the page around it is put together without it, for less. */
export const TEST_ARGS = [...ARGS, '--use-angle=swiftshader-webgl']
