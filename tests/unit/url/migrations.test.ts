import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../../src/url/address'
import { MIGRATIONS, migrateAddress } from '../../../src/url/migrations'
import { PARAMETERS } from '../../../src/url/parameters'
import { knownAddresses } from '../../fixtures/addresses'
import { checkedRecord } from '../search/shipped-entries'

const ROOT = join(import.meta.dirname, '../../..')
const KNOWN = knownAddresses()

/** Query strings that a text shows as addresses: "?period=1997/2008". */
function addressesIn(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const keys = Object.keys(PARAMETERS).join('|')
  return [...text.matchAll(new RegExp(`[?\`]((?:${keys})=[^\`\\s"')]+)`, 'g'))].map(
    ([, query]) => `?${query}`,
  )
}

describe('an address that was handed out once', () => {
  it.each(KNOWN)('“$address” opens the same view for ever', ({ address, view }) => {
    expect(readAddress(address)).toEqual({ view, ignored: [] })
  })

  it.each(KNOWN)('“$address” stays the same view when it is written anew', ({ address, view }) => {
    expect(readAddress(writeAddress(address, view)).view).toEqual(view)
  })

  it('names records that are still there', () => {
    const ids = new Set(checkedRecord().map(({ id }) => id))
    const named = KNOWN.map(({ view }) => view.event).filter((id) => id !== null)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(named.length).toBeGreaterThan(2)
  })

  it('is there for every parameter', () => {
    const shown = new Set(KNOWN.flatMap(({ address }) => [...new URLSearchParams(address).keys()]))
    const agreed =
      'date from to lens event place map pillar q story step mode lang theme period show'
    expect(agreed.split(' ').filter((key) => !shown.has(key))).toEqual([])
  })

  it('is there for every address that the documents show', () => {
    const shown = ['README.md', 'CONTRIBUTING.md'].flatMap(addressesIn)
    const known = KNOWN.map(({ address }) => [...new URLSearchParams(address)].map(String))
    const isKnown = (address: string) =>
      [...new URLSearchParams(address)].every((pair) =>
        known.some((pairs) => pairs.includes(String(pair))),
      )
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((address) => !isKnown(address))).toEqual([])
  })
})

describe('a migration', () => {
  it('leaves an address of today as it is, to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        fc.pre(!text.includes('show'))
        expect(migrateAddress(`?${text}`)).toBe(`?${text}`)
      }),
    )
  })

  it('has nothing left to do when it has been through an address', () => {
    for (const { address } of KNOWN) {
      const once = migrateAddress(address)
      expect(migrateAddress(once)).toBe(once)
    }
  })

  it('renames an id and leaves the others in their order', () => {
    const old = '?show=arf,asean-plus-three,constructor,__proto__&utm=x'
    expect([...new URLSearchParams(migrateAddress(old))]).toEqual([
      ['show', 'arf,apt,constructor,__proto__'],
      ['utm', 'x'],
    ])
  })

  it('writes the present id into the address bar', () => {
    const old = '?lens=forums&show=asean-plus-three&utm=x'
    const { view } = readAddress(old)
    expect(writeAddress(old, view)).toBe('?lens=forums&show=apt&utm=x')
  })

  it('says when it came and why, the oldest first', () => {
    const days = MIGRATIONS.map(({ since }) => since)
    expect(days).toEqual([...days].sort())
    for (const { since, why } of MIGRATIONS) {
      expect(since).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(why.length).toBeGreaterThan(20)
    }
  })
})
