import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Parses a JSON file of an installed package, named as in an import: `world-atlas/countries-10m.json`. */
export function readPackageJson<T>(file: string): T {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as T
}

/** The version of an installed package, as it says itself. */
export function packageVersion(name: string): string {
  return readPackageJson<{ version: string }>(`${name}/package.json`).version
}
