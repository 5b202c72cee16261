import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, Geometry } from 'geojson'

/** Where `extract-debian.ts` leaves what it took from Debian packages. */
export function extractedPath(name: string): string {
  return join(import.meta.dirname, 'extracted', name)
}

/** Reads one of those files; `G` and `P` are what the extraction is known to write. */
export function readExtracted<G extends Geometry, P>(name: string): FeatureCollection<G, P> {
  return JSON.parse(readFileSync(extractedPath(name), 'utf8')) as FeatureCollection<G, P>
}
