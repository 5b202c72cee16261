import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine } from '../browser'

const MANAGED = '/home/someone/.cache/ms-playwright/chrome'
const SYSTEM = join('/usr/bin', 'chromium')

interface Wish {
  env?: Record<string, string>
  /** Paths where there is a browser now. */
  there?: string[]
  /** What an installation brings; null where it fails. */
  managedBrings?: string | null
  debianBrings?: string | null
}

/** A machine that remembers what was asked of it. */
function aMachine({ env = {}, there = [], managedBrings, debianBrings }: Wish) {
  const paths = new Set(there)
  const asked: string[] = []
  const install = (name: string, brings: string | null | undefined) => () => {
    asked.push(name)
    if (brings) paths.add(brings)
    return brings !== null && brings !== undefined
  }
  const machine: Machine = {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(':'), ...env },
    exists: (path) => paths.has(path),
    managedPath: () => MANAGED,
    installManaged: install('playwright', managedBrings),
    installDebian: install('debian', debianBrings),
  }
  return { machine, asked }
}

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names, before any other', () => {
    const { machine } = aMachine({
      env: { CHROMIUM_PATH: '/opt/chrome' },
      there: ['/opt/chrome', SYSTEM, MANAGED],
    })
    expect(findBrowser(machine)).toBe('/opt/chrome')
  })

  it('is one on the system, before the one that Playwright manages', () => {
    expect(findBrowser(aMachine({ there: [SYSTEM, MANAGED] }).machine)).toBe(SYSTEM)
  })

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'])(
    'is found on the path as %s',
    (name) => {
      const path = join('/usr/bin', name)
      expect(findBrowser(aMachine({ there: [path] }).machine)).toBe(path)
    },
  )

  it('is the first on the path where there are several', () => {
    const first = join('/usr/local/bin', 'google-chrome')
    expect(findBrowser(aMachine({ there: [SYSTEM, first] }).machine)).toBe(first)
  })

  it('is found among the applications of a Mac', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser(aMachine({ there: [path] }).machine)).toBe(path)
  })

  it('is the one that Playwright manages where the system has none', () => {
    expect(findBrowser(aMachine({ there: [MANAGED] }).machine)).toBe(MANAGED)
  })

  it('is found where there is no path to search', () => {
    const { machine } = aMachine({ there: [MANAGED] })
    expect(findBrowser({ ...machine, env: {} })).toBe(MANAGED)
  })

  it('is not installed where there is one', () => {
    const { machine, asked } = aMachine({ there: [MANAGED], managedBrings: MANAGED })
    findBrowser(machine)
    expect(asked).toEqual([])
  })
})

describe('a browser that is not there yet', () => {
  it('is installed by Playwright first', () => {
    const { machine, asked } = aMachine({ managedBrings: MANAGED, debianBrings: SYSTEM })
    expect([findBrowser(machine), asked]).toEqual([MANAGED, ['playwright']])
  })

  it("is Debian's where Playwright's download is refused", () => {
    const { machine, asked } = aMachine({ managedBrings: null, debianBrings: SYSTEM })
    expect([findBrowser(machine), asked]).toEqual([SYSTEM, ['playwright', 'debian']])
  })

  it("is Debian's where Playwright's download says it worked but brought nothing", () => {
    const { machine } = aMachine({ managedBrings: '/elsewhere', debianBrings: SYSTEM })
    expect(findBrowser(machine)).toBe(SYSTEM)
  })
})

describe('the search for a browser fails', () => {
  const sentence = (machine: Machine) => {
    try {
      return findBrowser(machine)
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
  }

  it('with one sentence that says how to get one, where none can be had', () => {
    const { machine } = aMachine({ managedBrings: null, debianBrings: null })
    expect(sentence(machine)).toMatch(/^No Chromium [^.]+install [^.]+CHROMIUM_PATH[^.]*\.$/)
  })

  it('with one sentence where CHROMIUM_PATH names none, even if there is one elsewhere', () => {
    const { machine, asked } = aMachine({
      env: { CHROMIUM_PATH: '/opt/gone' },
      there: [SYSTEM, MANAGED],
    })
    expect(sentence(machine)).toMatch(/^CHROMIUM_PATH names \/opt\/gone,[^.]+\.$/)
    expect(asked).toEqual([])
  })
})
