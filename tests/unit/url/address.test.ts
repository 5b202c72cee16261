import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/domain/day'
import { LANES } from '../../../src/domain/records'
import {
  type Camera,
  DEFAULT_VIEW,
  LABEL_LANGUAGES,
  LANGUAGES,
  LENS_IDS,
  MODES,
  RENDERERS,
  THEMES,
  type ViewState,
} from '../../../src/domain/view-state'
import { readAddress, writeAddress } from '../../../src/url/address'
import { migrateAddress } from '../../../src/url/migrations'
import { PARAMETERS } from '../../../src/url/parameters'
import { SHORT_KEY } from '../../../src/url/short-form'
import { dayOf } from '../../fixtures/builders'

const KEYS = Object.keys(PARAMETERS) as (keyof ViewState)[]

const days = fc.integer({ min: toDay(-9999), max: toDay(9999, 12, 31) })
const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,99}$/)
const countries = fc.stringMatching(/^[A-Z]{3}$/)

/** A number with so many digits after the point, as the address keeps them. */
const rounded = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => n / 10 ** digits)

const cameras: fc.Arbitrary<Camera> = fc.record({
  zoom: rounded(0, 22, 2),
  latitude: rounded(-90, 90, 4),
  longitude: rounded(-180, 180, 4),
  bearing: rounded(-360, 360, 1),
  pitch: rounded(0, 85, 1),
})

/** One row a parameter: the compiler names what was forgotten. */
const values: { [K in keyof ViewState]: fc.Arbitrary<ViewState[K]> } = {
  date: days,
  from: fc.option(days),
  to: fc.option(days),
  period: fc.option(
    fc.tuple(days, days).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  lens: fc.constantFrom(...LENS_IDS),
  show: fc.uniqueArray(ids, { maxLength: 20 }),
  event: fc.option(ids),
  place: fc.option(fc.oneof(ids, countries)),
  map: fc.option(cameras),
  pillar: fc.subarray([...LANES]),
  q: fc.string({ unit: 'grapheme', maxLength: 40 }),
  story: fc.option(ids),
  step: fc.integer({ min: 1, max: 99 }),
  mode: fc.constantFrom(...MODES),
  lang: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  renderer: fc.constantFrom(...RENDERERS),
  labels: fc.constantFrom(...LABEL_LANGUAGES),
}

const anyView: fc.Arbitrary<ViewState> = fc
  .record(values)
  .map((view) => ({ ...DEFAULT_VIEW, ...view }))
  .filter(({ from, to }) => from === null || to === null || from < to)

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const unknownKeys = fc
  .stringMatching(/^[a-z][a-z_-]{0,11}$/)
  .filter((key) => key !== SHORT_KEY && !(KEYS as string[]).includes(key))

const view = (search: string) => readAddress(search).view
const entries = (search: string) => [...new URLSearchParams(search)]

describe('a view in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyView, (before) => {
        expect(readAddress(writeAddress('', before))).toEqual({ view: before, ignored: [] })
      }),
    )
  })

  it('comes back as it was where keys that are not there stand for another view', () => {
    fc.assert(
      fc.property(anyView, anyView, (before, base) => {
        const search = writeAddress('', before, base)
        expect(readAddress(search)).toEqual({ view: before, ignored: [] })
        const said = new URLSearchParams(migrateAddress(search))
        const missing = KEYS.filter((key) => !said.has(key))
        for (const key of missing) expect(base[key]).toEqual(before[key])
      }),
    )
  })

  it('replaces whatever view the address held before', () => {
    fc.assert(
      fc.property(anyView, anyView, (before, after) => {
        expect(view(writeAddress(writeAddress('', before), after))).toEqual(after)
      }),
    )
  })

  it('is the same view again after a hand-typed address was tidied', () => {
    const texts = ['Y12345', '-0044', '0000', '1997', '1997-07', 'XXXX', '19']
    const again = texts.map((text) => writeAddress('', view(`?date=${text}`)))
    expect(again.map(view)).toEqual(texts.map((text) => view(`?date=${text}`)))
  })

  it('leaves out every value that is the default', () => {
    expect(writeAddress('', DEFAULT_VIEW)).toBe('')
  })

  it('takes a key out again when its value returns to the default', () => {
    expect(writeAddress('?date=1997&theme=dark', DEFAULT_VIEW)).toBe('')
  })

  it('writes what the contract shows', () => {
    const shown: ViewState = {
      ...DEFAULT_VIEW,
      date: dayOf('1997-07-23'),
      from: dayOf('1990-01-01'),
      to: dayOf('2010-12-31'),
      event: 'bangkok-declaration-1967',
      place: 'IDN',
      map: { zoom: 5.2, latitude: -6.21, longitude: 106.85, bearing: 0, pitch: 0 },
      theme: 'dark',
    }
    expect(writeAddress('', shown)).toBe(
      '?date=1997-07-23&from=1990-01-01&to=2010-12-31&event=bangkok-declaration-1967' +
        '&place=IDN&map=5.2/-6.21/106.85&theme=dark',
    )
  })
})

describe('the period in the address', () => {
  it('is written with its slash as it is', () => {
    const period = { from: dayOf('1997-01-01'), to: dayOf('2008-12-31') }
    expect(writeAddress('', { ...DEFAULT_VIEW, period })).toBe('?period=1997/2008')
  })

  it('is read with its slash as it is or encoded', () => {
    const period = { from: dayOf('1997-03-01'), to: dayOf('1998-06-30') }
    expect(view('?period=1997-03/1998-06')).toEqual({ ...DEFAULT_VIEW, period })
    expect(view('?period=1997-03%2F1998-06')).toEqual({ ...DEFAULT_VIEW, period })
  })

  it('is listed where it ends before it begins, and the window stays', () => {
    const { view: read, ignored } = readAddress('?from=1990&period=2008/1997')
    expect(read).toEqual({ ...DEFAULT_VIEW, from: dayOf('1990-01-01') })
    expect(ignored).toEqual([{ key: 'period', value: '2008/1997' }])
  })
})

describe('keys that the application does not know', () => {
  it('are kept as they are, in their order', () => {
    const pairs = fc.array(fc.tuple(unknownKeys, anyText), { maxLength: 6 })
    fc.assert(
      fc.property(pairs, anyView, (unknown, next) => {
        const search = `?${new URLSearchParams(unknown)}`
        const kept = entries(writeAddress(search, next)).filter(
          ([key]) => key !== SHORT_KEY && !(KEYS as string[]).includes(key),
        )
        expect(kept).toEqual(entries(search))
      }),
    )
  })

  it('never change the view', () => {
    fc.assert(
      fc.property(unknownKeys, anyText, (key, text) => {
        const search = `?${new URLSearchParams([[key, text]])}`
        expect(readAddress(search)).toEqual({ view: DEFAULT_VIEW, ignored: [] })
      }),
    )
  })
})

describe('a hand-typed address', () => {
  it('never throws and never lets one key change another, whatever a key holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), anyText, (key, text) => {
        const { view: read, ignored } = readAddress(`?${new URLSearchParams([[key, text]])}`)
        expect({ ...read, [key]: DEFAULT_VIEW[key] }).toEqual(DEFAULT_VIEW)
        expect(ignored.filter((one) => one.key !== key)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => readAddress(`?${text}`)).not.toThrow()
      }),
    )
  })

  it('reads the sound keys beside one that is not', () => {
    expect(view('?date=soon&place=IDN&theme=dark')).toEqual({
      ...DEFAULT_VIEW,
      place: 'IDN',
      theme: 'dark',
    })
  })

  it('lists the key and the value that it could not read', () => {
    expect(readAddress('?date=soon&lens=moon&place=IDN').ignored).toEqual([
      { key: 'date', value: 'soon' },
      { key: 'lens', value: 'moon' },
    ])
  })
})

describe('the window in the address', () => {
  it.each([
    ['ends before it begins', '?from=2010&to=1990'],
    ['is no longer than a day', '?from=2010-01-01&to=2010-01-01'],
  ])('falls back at both ends and is listed where it %s', (_name, search) => {
    const { view: read, ignored } = readAddress(search)
    expect([read.from, read.to]).toEqual([null, null])
    expect(ignored.map(({ key }) => key)).toEqual(['from', 'to'])
  })

  it('names the values of both ends where it falls back', () => {
    expect(readAddress('?from=2010&to=1990').ignored).toEqual([
      { key: 'from', value: '2010' },
      { key: 'to', value: '1990' },
    ])
  })

  it('may name one end only', () => {
    expect(view('?from=1990')).toEqual({ ...DEFAULT_VIEW, from: dayOf('1990-01-01') })
  })
})
