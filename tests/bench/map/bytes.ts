import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { withMap } from './first-frame'
import type { ByteMeasures } from './measures'
import './note-drawn'
import type { MapSite } from './site'

const GEOMETRY = /\/(data\/geo\/[\w.-]+\.json)$/
const FINE = 'data/geo/region.topo.json'
const NEAR = '?map=5.5/13.7/100.5'
const SETTLE_MS = 1500

/** Which geometry is there when the region is first drawn, and what a near view adds. */
export async function measureBytes(chromiumPath: string, site: MapSite): Promise<ByteMeasures> {
  const region = await geometryOf(chromiumPath, site, '')
  const near = await geometryOf(chromiumPath, site, NEAR)
  const bytesOf = (file: string) => gzipSync(readFileSync(join(site.folder, file))).length
  return {
    beforeFirstFrame: region.before.reduce((sum, file) => sum + bytesOf(file), 0),
    files: region.before,
    fineForRegion: region.after.includes(FINE),
    fineForNear: near.after.includes(FINE),
  }
}

async function geometryOf(chromiumPath: string, site: MapSite, query: string) {
  const files: string[] = []
  const listen = (page: Page) => {
    page.on('response', (response) => {
      const [, file] = GEOMETRY.exec(new URL(response.url()).pathname) ?? []
      if (file) files.push(file)
    })
  }
  const measure = async (page: Page) => {
    const names = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        // What is asked for because the map is drawn begins after that.
        .filter(({ startTime }) => startTime < (window.drawnMs ?? 0))
        .map(({ name }) => name),
    )
    const before = names.flatMap((name) => {
      const [, file] = GEOMETRY.exec(new URL(name).pathname) ?? []
      return file ? [file] : []
    })
    await page.waitForTimeout(SETTLE_MS)
    return { before: [...new Set(before)], after: [...new Set(files)] }
  }
  return withMap(chromiumPath, site.addressOf() + query, measure, listen)
}
