import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type ViewState } from '../../../src/domain/view-state'
import { addressOf, partsOf, withoutParts } from '../../../src/share/share-link'
import { readAddress } from '../../../src/url/address'
import { dayOf } from '../../fixtures/builders'

const PAGE = 'https://atlas.example/asean/'
const VIEW: ViewState = {
  ...DEFAULT_VIEW,
  date: dayOf('1997-07-23'),
  map: { zoom: 5, latitude: 5, longitude: 110, bearing: 0, pitch: 0 },
  pillar: ['economic'],
  period: { from: dayOf('1990-01-01'), to: dayOf('2008-12-31') },
  q: 'charter',
  theme: 'dark',
}

const viewOf = (address: string) => readAddress(new URL(address).search).view

describe('the address of a view', () => {
  it('opens exactly that view, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (q) => {
        expect(viewOf(addressOf(PAGE, { ...VIEW, q }))).toEqual({ ...VIEW, q })
      }),
    )
  })

  it('holds only what every messenger, mail and TeX leaves whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (q) => {
        const address = addressOf(PAGE, { ...DEFAULT_VIEW, q })
        expect(address).toMatch(
          /^https:\/\/atlas\.example\/asean\/[\w?=&%/+$@-]*([.,;:!?#][\w=&%/+$@-]+)*$/,
        )
      }),
      // Rare by chance: one sign right after another.
      { examples: [['., '], ['...'], ['?!']] },
    )
  })

  it.each(['What?', 'ASEAN.', 'Who, when;', 'now!'])('keeps the last sign of “%s”', (q) => {
    const address = addressOf(PAGE, { ...DEFAULT_VIEW, q })
    expect(address).toMatch(/[\w%]$/)
    expect(viewOf(address).q).toBe(q)
  })

  it('leaves out query and fragment of the page', () => {
    expect(addressOf(`${PAGE}?utm=mail&date=2000#top`, DEFAULT_VIEW)).toBe(PAGE)
  })

  it('says the default where a story stands for something else', () => {
    const base: ViewState = { ...DEFAULT_VIEW, lens: 'partners' }
    expect(addressOf(PAGE, DEFAULT_VIEW, base)).toBe(`${PAGE}?lens=members`)
  })
})

describe('what can be left out', () => {
  it('is what the view has something of its own in', () => {
    expect(partsOf(DEFAULT_VIEW)).toEqual([])
    expect(partsOf(VIEW)).toEqual(['camera', 'filters', 'theme'])
    expect(partsOf({ ...DEFAULT_VIEW, q: 'charter' })).toEqual(['filters'])
  })

  it.each([
    ['camera', { map: null }],
    ['filters', { pillar: [], period: null, q: '' }],
    ['theme', { theme: 'auto' }],
  ] as const)('goes with %s and nothing else', (part, gone) => {
    expect(withoutParts(VIEW, new Set([part]))).toEqual({ ...VIEW, ...gone })
  })

  it('stays while it is wanted', () => {
    expect(withoutParts(VIEW, new Set())).toEqual(VIEW)
  })
})
