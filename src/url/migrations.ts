import { expandShort } from './short-form'

/** How an address of before becomes one of today. Once handed out, an address opens for ever. */
interface Migration {
  /** The day of the change, ISO 8601. */
  since: string
  /** What changed, for whoever meets an old address. */
  why: string
  /** Puts the parameters right in place; leaves alone what is not of before. */
  migrate: (params: URLSearchParams) => void
}

/** Every change that an old address has to live through, the oldest first. None is ever taken out. */
export const MIGRATIONS: readonly Migration[] = [
  {
    since: '2026-11-24',
    why: 'The lens of forums was described with an id that the record then shortened.',
    migrate: (params) => renameInList(params, 'show', { 'asean-plus-three': 'apt' }),
  },
]

/** Renames ids in a comma-separated list, the others and their order stay. */
function renameInList(params: URLSearchParams, key: string, names: Record<string, string>): void {
  const before = params.get(key)
  if (before === null) return
  const renamed = before.split(',').map((id) => (Object.hasOwn(names, id) ? names[id] : id))
  const after = renamed.join(',')
  if (after !== before) params.set(key, after)
}

/** @returns the query string of today in full; the very same one where nothing in it is of before */
export function migrateAddress(search: string): string {
  const params = new URLSearchParams(search)
  const before = params.toString()
  expandShort(params)
  for (const { migrate } of MIGRATIONS) migrate(params)
  const after = params.toString()
  return after === before ? search : `?${after}`
}
