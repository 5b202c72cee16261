import { createSerializer } from 'nuqs/server'
import { DEFAULT_VIEW, sameValue, type ViewState } from '../domain/view-state'
import { migrateAddress } from './migrations'
import { PARAMETERS, type ParameterKey } from './parameters'

/** A parameter whose value could not be read; the default stands in for it. */
export interface IgnoredParameter {
  key: ParameterKey
  value: string
}

export interface AddressReading {
  view: ViewState
  ignored: IgnoredParameter[]
}

const KEYS = Object.keys(PARAMETERS) as ParameterKey[]
const serialize = createSerializer(PARAMETERS)

/**
 * Reads a query string, an old one too. Never throws; what cannot be read is listed and left at its
 * default.
 */
export function readAddress(search: string): AddressReading {
  const params = new URLSearchParams(migrateAddress(search))
  const view: ViewState = { ...DEFAULT_VIEW }
  const ignored: IgnoredParameter[] = []
  for (const key of KEYS) {
    const text = params.get(key)
    if (text === null) continue
    const value = PARAMETERS[key].parse(text)
    if (value === null) ignored.push({ key, value: text })
    else Object.assign(view, { [key]: value })
  }
  return withSoundWindow({ view, ignored }, params)
}

/** A window that ends before it begins is no window: both ends fall back together. */
function withSoundWindow(reading: AddressReading, params: URLSearchParams): AddressReading {
  const { from, to } = reading.view
  if (from === null || to === null || from < to) return reading
  const ignored = (['from', 'to'] as const).map((key) => ({ key, value: params.get(key) ?? '' }))
  return {
    view: { ...reading.view, from: null, to: null },
    ignored: [...reading.ignored, ...ignored],
  }
}

/**
 * Writes a view into a query string. Values at their default are left out, keys that this
 * application does not know are kept as they are.
 * @param search the query string to write into
 * @returns the query string with its "?", or "" where nothing is left
 */
export function writeAddress(search: string, view: ViewState): string {
  const values = Object.fromEntries(
    KEYS.map((key) => [key, sameValue(view[key], DEFAULT_VIEW[key]) ? null : view[key]]),
  )
  const base = migrateAddress(search)
  return serialize(base === '' ? '?' : base, values).replace(/^\?$/, '')
}
