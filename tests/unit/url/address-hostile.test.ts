import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/domain/view-state'
import { readAddress, writeAddress } from '../../../src/url/address'
import { PARAMETERS } from '../../../src/url/parameters'

const KEYS = Object.keys(PARAMETERS)
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

const nest = (text: string, times: number): string =>
  times === 0 ? text : nest(encodeURIComponent(text), times - 1)

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}}',
  '../../etc/passwd',
  "' OR 1=1 --",
  '\u0000\u202e\ufeff',
  ...PROTOTYPE_KEYS,
]

/** What every object inherits, as text. */
const inherited = () =>
  JSON.stringify([
    Object.getOwnPropertyNames(Object.prototype).sort(),
    Object.getOwnPropertyNames(Array.prototype).sort(),
    ({} as Record<string, unknown>).polluted ?? null,
  ])

describe('a hostile address', () => {
  it.each(PROTOTYPE_KEYS)('changes nothing by a key called %s', (key) => {
    const before = inherited()
    for (const query of [`${key}=x`, `${key}[polluted]=x`, `${key}.polluted=x`]) {
      expect(readAddress(`?${query}`)).toEqual({ view: DEFAULT_VIEW, ignored: [] })
      writeAddress(`?${query}`, { ...DEFAULT_VIEW, place: 'IDN' })
    }
    expect(inherited()).toBe(before)
  })

  it.each(
    KEYS.flatMap((key) => ATTACKS.flatMap((attack) => [0, 1, 2, 5].map((n) => [key, attack, n]))),
  )('changes no key but %s by the value “%s”, encoded %i times more', (key, attack, times) => {
    const before = inherited()
    const query = `?${key}=${nest(encodeURIComponent(String(attack)), Number(times))}`
    const { view, ignored } = readAddress(query)
    expect({ ...view, [String(key)]: DEFAULT_VIEW[key as keyof typeof DEFAULT_VIEW] }).toEqual(
      DEFAULT_VIEW,
    )
    expect(ignored.every((fault) => fault.key === key)).toBe(true)
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype)
    expect(inherited()).toBe(before)
  })

  it.each(KEYS)('of a megabyte in %s is refused', (key) => {
    const value = 'a1,/'.repeat(250_000)
    const { view, ignored } = readAddress(`?${key}=${value}`)
    expect(view).toEqual(DEFAULT_VIEW)
    expect(ignored).toEqual([{ key, value }])
  })

  it('of ten thousand keys leaves those that it does not know alone', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `k${i}=${i}`).join('&')
    expect(readAddress(`?${many}`)).toEqual({ view: DEFAULT_VIEW, ignored: [] })
    expect(writeAddress(`?${many}`, DEFAULT_VIEW)).toBe(`?${many}`)
  })

  it('reads the first of two values of one key, and writes one', () => {
    const { view } = readAddress('?place=IDN&place=THA')
    expect(view.place).toBe('IDN')
    expect(writeAddress('?place=IDN&place=THA', view)).toBe('?place=IDN')
  })

  it('with broken encodings never throws, whatever it holds', () => {
    // Without "#": a query string ends before it.
    const parts = fc.constantFrom('%', '%2', '%zz', '%ff%fe', '%u0041', '&', '=', '?', '+', 'q')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
        const search = `?${list.join('')}`
        const { view } = readAddress(search)
        expect(readAddress(writeAddress(search, view)).view).toEqual(view)
      }),
    )
  })
})
