import { formatPeriod } from '../domain/period'
import type { ViewState } from '../domain/view-state'

/**
 * The key that stands for several in an address that would be too long: flags, period and what the
 * lens shows, parted by full stops. Written only then, read always.
 */
export const SHORT_KEY = 'also'

/** Messengers, mail readers and codes for the last row hold an address that is shorter than this. */
export const LENGTH_LIMIT = 300

/** This application's own keys: these go first, all at once, so that none is left to a story's step. */
const OWN = ['period', 'show', 'renderer', 'labels'] as const

/**
 * What it may stand for. `pillar` is a key that others may rely on, so it goes last: only where what
 * they rely on would come to 300 characters by itself. It can: `README.md` has the numbers.
 */
export const SHORTENED = [...OWN, 'pillar'] as const
type Shortened = Pick<ViewState, (typeof SHORTENED)[number]>

/** What it stands for where an address would be too long: the least that makes it short enough. */
export const FOLDS: readonly (readonly (keyof Shortened)[])[] = [[], OWN, SHORTENED]

/** Each is a bit of the flags, for ever: a new one goes to the end. */
const LANE_BITS = [
  'institution',
  'political-security',
  'economic',
  'socio-cultural',
  'external',
  'project',
] as const
const BITS: readonly string[] = [...LANE_BITS, 'svg', 'endonym']

/** Long ids, and how some begin, by capitals, which no id has; for ever too. */
const CAPITALS: Readonly<Record<string, string>> = {
  W: 'whole-structure',
  S: 'secretaries-general',
  M: 'mpac-2025-step-',
}

const BASE = 36

/**
 * "2b.9q0_a2f.rcep": flags, first and last day of the period since 1970, ids.
 * @param view its lanes are none where they stand in a key of their own
 */
export function writeShort({ period, show, pillar, renderer, labels }: Shortened): string {
  const set: readonly string[] = [...pillar, renderer, labels]
  const flags = BITS.reduce((sum, name, bit) => (set.includes(name) ? sum + 2 ** bit : sum), 0)
  const days = period ? `${period.from.toString(BASE)}_${period.to.toString(BASE)}` : ''
  const parts = [flags.toString(BASE), days, show.map(withCapital).join(',')]
  return parts.join('.').replace(/\.+$/, '')
}

function withCapital(id: string): string {
  const found = Object.entries(CAPITALS).find(([, begins]) => id.startsWith(begins))
  return found ? id.replace(found[1], found[0]) : id
}

const SHORT = /^([0-9a-z]{1,2})(?:\.(?:(-?[0-9a-z]{1,5})_(-?[0-9a-z]{1,5}))?(?:\.([\w,-]+))?)?$/

/** The short form of an address that has one and cannot be read; null where all is well. */
export function unreadableShort(search: string): string | null {
  const text = new URLSearchParams(search).get(SHORT_KEY)
  return text === null || SHORT.test(text) ? null : text
}

/** Puts the keys that the short form stands for in its place; one that is there itself holds. */
export function expandShort(params: URLSearchParams): void {
  const found = SHORT.exec(params.get(SHORT_KEY) ?? '')
  params.delete(SHORT_KEY)
  if (!found) return
  const [, flags = '', from, to, ids = ''] = found
  const bits = Number.parseInt(flags, BASE)
  const isSet = (name: string) => (bits & (2 ** BITS.indexOf(name))) !== 0
  const dayOf = (text: string) => Number.parseInt(text, BASE)
  const values: Record<keyof Shortened, string> = {
    period: from && to ? formatPeriod({ from: dayOf(from), to: dayOf(to) }) : '',
    show: ids.replace(/[A-Z]/g, (key) => CAPITALS[key] ?? key),
    pillar: LANE_BITS.filter(isSet).join(','),
    renderer: isSet('svg') ? 'svg' : 'auto',
    labels: isSet('endonym') ? 'endonym' : 'english',
  }
  for (const key of SHORTENED) if (!params.has(key)) params.set(key, values[key])
}
