import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', 'peers')

interface PackageFile {
  version?: string
  dependencies?: Record<string, string>
}
interface LockFile {
  packages: Record<string, { version?: string }>
}

const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(FOLDER, ...path), 'utf8')) as T

/**
 * Installs the libraries that ours is compared with into the benchmark's own folder, where they
 * are missing or of another version than its lock file says.
 * @returns name and version of each
 * @throws {Error} where npm cannot install them
 */
export function ensurePeers(): string[] {
  const { dependencies = {} } = read<PackageFile>('package.json')
  const lock = read<LockFile>('package-lock.json')
  const wanted = Object.keys(dependencies).map((name) => ({
    name,
    version: lock.packages[`node_modules/${name}`]?.version,
  }))
  if (wanted.some(({ name, version }) => installedVersion(name) !== version)) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
      cwd: FOLDER,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (status !== 0) throw new Error(`The peers could not be installed: see npm ci in ${FOLDER}.`)
  }
  return wanted.map(({ name, version }) => `${name} ${version}`)
}

function installedVersion(name: string): string | null {
  const path = ['node_modules', name, 'package.json']
  return existsSync(join(FOLDER, ...path)) ? (read<PackageFile>(...path).version ?? null) : null
}
