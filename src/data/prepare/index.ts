import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { buildAttribution } from './attribution'
import { buildBounds } from './bounds'
import { buildCoverage } from './coverage'
import { buildExports } from './exports/build'
import { readExportRecord } from './exports/read-record'
import { buildGeometry } from './geometry/build'
import { loadRecord } from './load-record'
import { buildSchemas } from './schemas'
import { buildSearchFile } from './search-file'

/** `npm run data`: rebuilds everything derived under public/data. */
const TARGET = join(import.meta.dirname, '../../../public/data')

const { files: record } = loadRecord(TARGET)
const geometry = await buildGeometry()
const countries = ['geo/region.topo.json', 'geo/world.topo.json'].flatMap((path) => {
  const file = geometry.find((candidate) => candidate.path === path)
  return file ? [JSON.parse(file.text) as Topology] : []
})
const files = [
  ...buildSchemas(),
  buildAttribution(),
  ...geometry,
  buildBounds(countries),
  buildSearchFile(record),
  buildCoverage(record),
  ...buildExports(readExportRecord(TARGET)),
]
for (const { path, text } of files) {
  const target = join(TARGET, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
  console.log(`${path}  ${Buffer.byteLength(text)} bytes`)
}
