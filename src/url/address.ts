import { DEFAULT_VIEW, sameValue, type ViewState } from '../domain/view-state'
import { migrateAddress } from './migrations'
import { type Parameter, writeQuery } from './parameter'
import { PARAMETERS, type ParameterKey } from './parameters'
import {
  FOLDS,
  LENGTH_LIMIT,
  SHORT_KEY,
  SHORTENED,
  unreadableShort,
  writeShort,
} from './short-form'

/** A parameter whose value could not be read; the default stands in for it. */
export interface IgnoredParameter {
  key: ParameterKey | typeof SHORT_KEY
  value: string
}

export interface AddressReading {
  view: ViewState
  ignored: IgnoredParameter[]
}

const KEYS = Object.keys(PARAMETERS) as ParameterKey[]

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
    // A key without a value says that there is none, where a story's step would bring one.
    if (text === null || (text === '' && isEmpty(DEFAULT_VIEW[key]))) continue
    const value = PARAMETERS[key].parse(text)
    if (value === null) ignored.push({ key, value: text })
    else Object.assign(view, { [key]: value })
  }
  const unread = unreadableShort(search)
  if (unread !== null) ignored.push({ key: SHORT_KEY, value: unread })
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

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

/**
 * Writes a view into a query string. Values at their default are left out, unless `base` has
 * another: where a key that is not there stands for a story's step, the default has to be said.
 * Keys that this application does not know are kept as they are. Where the view's own keys would
 * come to 300 characters without what is typed, the short form stands for some of them.
 * @param search the query string to write into
 * @param base the view that an address without keys stands for
 * @returns the query string with its "?", or "" where nothing is left
 */
export function writeAddress(search: string, view: ViewState, base = DEFAULT_VIEW): string {
  const isUnsaid = (key: ParameterKey) =>
    sameValue(view[key], DEFAULT_VIEW[key]) && sameValue(base[key], view[key])
  const said = KEYS.filter((key) => !isUnsaid(key))
  const notTyped = said.filter((key) => key !== 'q')
  const isShort = (fold: Fold) => folded('', view, notTyped, fold).length < LENGTH_LIMIT
  return folded(migrateAddress(search), view, said, FOLDS.find(isShort) ?? SHORTENED)
}

type Fold = (typeof FOLDS)[number]

/** Writes the keys that are said, some of them in the short form. */
function folded(old: string, view: ViewState, said: readonly ParameterKey[], fold: Fold): string {
  if (fold.length === 0) return write(old, view, said)
  const rest = write(
    old,
    view,
    said.filter((key) => !fold.some((short) => short === key)),
  )
  const lanes = fold.includes('pillar') ? view.pillar : []
  return `${rest}${rest === '' ? '?' : '&'}${SHORT_KEY}=${writeShort({ ...view, pillar: lanes })}`
}

/** Writes the keys that are said, and takes out the others; an empty value is a key without one. */
function write(old: string, view: ViewState, said: readonly ParameterKey[]): string {
  const params = new URLSearchParams(old)
  for (const key of KEYS) {
    if (said.includes(key) && !isEmpty(view[key])) params.set(key, textOf(view, key))
    else params.delete(key)
  }
  for (const key of said) if (isEmpty(view[key])) params.append(key, '')
  return writeQuery(params)
}

function textOf<K extends ParameterKey>(view: ViewState, key: K): string {
  const parameters: { [key in ParameterKey]: Parameter<NonNullable<ViewState[key]>> } = PARAMETERS
  return parameters[key].serialize(view[key] as NonNullable<ViewState[K]>)
}
