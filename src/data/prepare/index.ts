import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildAttribution } from './attribution'
import { buildGeometry } from './geometry/build'
import { buildSchemas } from './schemas'

/** `npm run data`: rebuilds everything derived under public/data. */
const TARGET = join(import.meta.dirname, '../../../public/data')

const files = [...buildSchemas(), buildAttribution(), ...(await buildGeometry())]
for (const { path, text } of files) {
  const target = join(TARGET, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
  console.log(`${path}  ${Buffer.byteLength(text)} bytes`)
}
