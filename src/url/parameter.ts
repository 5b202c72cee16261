/** One row of the address: how its value is read and written. */
export interface Parameter<T> {
  /** @returns null where the text is no value of this parameter; never throws */
  parse: (text: string) => T | null
  /** What `parse` reads back. */
  serialize: (value: T) => string
}

/** A parameter with a fixed set of values, which are written as they are. */
export function oneOf<T extends string>(values: readonly T[]): Parameter<T> {
  return {
    parse: (text) => values.find((value) => value === text) ?? null,
    serialize: (value) => value,
  }
}

/** What may stand in a query as it is and reads better so: commas, slashes, colons. */
const READABLE = /%(2C|2F|3A|20)/g

function encode(text: string): string {
  const escaped = encodeURIComponent(text).replace(/'/g, '%27')
  return escaped.replace(READABLE, (code) => (code === '%20' ? '+' : decodeURIComponent(code)))
}

/** @returns the query string with its "?", or "" where there is no parameter */
export function writeQuery(params: URLSearchParams): string {
  const pairs = [...params].map(([key, value]) => `${encode(key)}=${encode(value)}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
