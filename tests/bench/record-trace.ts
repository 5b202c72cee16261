import type { Page } from '@playwright/test'
import type { TraceEvent } from './trace'

/**
 * Lets the browser record its work while something is done with a page of it.
 * @param more categories beside the timeline of the page
 */
export async function recordTrace<T>(
  page: Page,
  more: readonly string[],
  act: () => Promise<T>,
): Promise<{ events: TraceEvent[]; result: T }> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser')
  await browser.startTracing(page, { categories: ['devtools.timeline', ...more] })
  const result = await act()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  return { events: trace.traceEvents, result }
}
