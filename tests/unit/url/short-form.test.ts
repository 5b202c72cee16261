import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { LANES } from '../../../src/domain/records'
import { LABEL_LANGUAGES, RENDERERS } from '../../../src/domain/view-state'
import { readAddress, writeAddress } from '../../../src/url/address'
import { expandShort, SHORT_KEY, SHORTENED, writeShort } from '../../../src/url/short-form'

const days = fc.integer({ min: toDay(-9999), max: toDay(9999, 12, 31) })
const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,99}$/)

const shortened = fc.record({
  period: fc.option(
    fc.tuple(days, days).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  show: fc.uniqueArray(fc.oneof(ids, fc.constantFrom('whole-structure', 'secretaries-general')), {
    maxLength: 20,
  }),
  pillar: fc.subarray([...LANES]),
  renderer: fc.constantFrom(...RENDERERS),
  labels: fc.constantFrom(...LABEL_LANGUAGES),
})

const read = (search: string) => readAddress(search)

describe('the short form', () => {
  it('comes back as what it stands for', () => {
    fc.assert(
      fc.property(shortened, (values) => {
        const { view, ignored } = read(`?${SHORT_KEY}=${writeShort(values)}`)
        expect(ignored).toEqual([])
        expect(view).toMatchObject(values)
      }),
    )
  })

  it('needs no character that an address has to encode', () => {
    fc.assert(
      fc.property(shortened, (values) => {
        expect(writeShort(values)).toMatch(/^[\w.,-]*\w$|^[\w.,-]*-$/)
      }),
    )
  })

  it('says all of its keys, so that a story’s step brings none of them', () => {
    const params = new URLSearchParams(`${SHORT_KEY}=0`)
    expandShort(params)
    expect([...params.keys()].sort()).toEqual([...SHORTENED].sort())
  })

  it('writes long ids with a capital, and reads those of before that were written whole', () => {
    const show = ['whole-structure', 'mpac-2025-step-12']
    const view = { period: null, show, pillar: [], renderer: 'auto', labels: 'english' } as const
    expect(writeShort(view)).toBe('0..W,M12')
    expect(read(`?${SHORT_KEY}=0..W,M12`).view.show).toEqual(show)
    expect(read(`?${SHORT_KEY}=0..W,mpac-2025-step-12`).view.show).toEqual(show)
  })

  it('lets a key that is there itself hold', () => {
    expect(read(`?pillar=economic&${SHORT_KEY}=1`).view.pillar).toEqual(['economic'])
  })

  it.each(['', '!', 'w-x', '1.2', '1.2_', '1..a b', '1.2_3.x.y', '__proto__'])(
    '“%s” is ignored, said so, and gone when the address is written',
    (text) => {
      const search = `?date=1997&${new URLSearchParams([[SHORT_KEY, text]])}`
      const { view, ignored } = read(search)
      expect(ignored).toEqual([{ key: SHORT_KEY, value: text }])
      expect(writeAddress(search, view)).toBe('?date=1997-01-01')
    },
  )

  it('never throws and changes none but its own keys, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { view } = read(`?date=1997&${new URLSearchParams([[SHORT_KEY, text]])}`)
        const own = Object.fromEntries(SHORTENED.map((key) => [key, view[key]]))
        expect({ ...view, ...own }).toEqual({ ...read('?date=1997').view, ...own })
      }),
    )
  })

  it('is put in full again when the view has become short enough', () => {
    const search = '?date=1997&also=1'
    expect(writeAddress(search, read(search).view)).toBe('?date=1997-01-01&pillar=institution')
  })
})
