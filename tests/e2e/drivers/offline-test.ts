import type { Page } from '@playwright/test'
import { StaticHost } from './static-host'
import { test as base, expect } from './test'

interface Fixtures {
  host: StaticHost
  /** Requests that got no answer, or a bad one. */
  failed: string[]
}

/** Tests of what is kept on the device: a host of their own, below a sub-path, that can go away. */
export const test = base.extend<Fixtures>({
  serviceWorkers: 'allow',
  host: async ({ browserName: _ }, use) => {
    const host = await StaticHost.start('/class/history/')
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(host.url),
  failed: async ({ page }, use) => {
    const failed: string[] = []
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText
      // A page that is left gives up what it still waited for.
      if (reason !== 'net::ERR_ABORTED') failed.push(`${reason} ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
    })
    await use(failed)
  },
})

/** Waits until everything is stored and the worker answers this page. */
export async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 45_000 })
    .toBe('activated')
}

export { expect }
