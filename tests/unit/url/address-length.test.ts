import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Atlas } from '../../../src/domain/atlas'
import { spanOf } from '../../../src/domain/atlas'
import { LANES } from '../../../src/domain/records'
import type { Story } from '../../../src/domain/story'
import {
  DEFAULT_VIEW,
  LABEL_LANGUAGES,
  LANGUAGES,
  LENS_IDS,
  type LensId,
  MODES,
  RENDERERS,
  THEMES,
  type ViewState,
} from '../../../src/domain/view-state'
import { loadLens } from '../../../src/lenses/registry'
import { readAddress, writeAddress } from '../../../src/url/address'
import { SHORT_KEY, writeShort } from '../../../src/url/short-form'
import { found } from '../../fixtures/builders'

const DATA = join(import.meta.dirname, '../../../public/data')
const read = (file: string) => JSON.parse(readFileSync(join(DATA, file), 'utf8'))
const atlas: Atlas = read('atlas.json')
const span = found(spanOf(atlas))
const idsIn = (file: string, key: string): string[] =>
  (read(file)[key] as { id: string }[]).map(({ id }) => id)

const EVENTS = [
  ...idsIn('events.json', 'events'),
  ...idsIn('institutions.json', 'institutions'),
  ...idsIn('topics.json', 'topics'),
  ...idsIn('summits.json', 'summits'),
  ...idsIn('secretaries-general.json', 'secretariesGeneral'),
]
const PLACES = [
  ...idsIn('members.json', 'members'),
  ...idsIn('partners.json', 'partners'),
  ...idsIn('places.json', 'places'),
  ...idsIn('jakarta.json', 'places'),
]
const DECISION_STEPS = idsIn('institutions.json', 'decisionSteps')
const STORIES = (atlas.stories ?? []).map(({ file }) => read(file) as Story)

type Shows = { lens: LensId; show: string[] }

/** What each lens can be asked to show by its own controls, and the Secretariat's by its structure. */
async function everyShow(): Promise<Shows[]> {
  const shows = await Promise.all(
    LENS_IDS.map(async (lens) => {
      const { controls } = await loadLens(lens)
      const ids = controls?.options.map(({ id }) => id) ?? []
      const sets = controls?.kind === 'one' ? ids.map((id) => [id]) : subsetsOf(ids)
      const own = [[], ...sets].map((show) => ({ lens, show }))
      return lens === 'secretariat' ? own.flatMap(withStructure) : own
    }),
  )
  return shows.flat()
}

function withStructure({ lens, show }: Shows): Shows[] {
  const opened = [[], ['whole-structure'], ...DECISION_STEPS.map((id) => ['whole-structure', id])]
  return opened.map((ids) => ({ lens, show: [...show, ...ids] }))
}

function subsetsOf(ids: readonly string[]): string[][] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_id, i) => bits & (1 << i)),
  )
}

const days = fc.integer({ min: span.first, max: span.last })
const stretch = fc
  .tuple(days, days)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const number = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => n / 10 ** digits)

const cameras = fc.record({
  zoom: number(0, 22, 2),
  latitude: number(-90, 90, 4),
  longitude: number(-180, 180, 4),
  bearing: number(-360, 360, 1),
  pitch: number(0, 85, 1),
})

const steps = fc.constantFrom(
  ...STORIES.flatMap(({ id, steps }) => steps.map((_, i) => ({ story: id, step: i + 1 }))),
)

/** Every key but what is typed; the compiler names one that was forgotten. */
function anyView(shows: Shows[]): fc.Arbitrary<ViewState> {
  return fc
    .record({
      date: days,
      window: stretch,
      period: fc.option(stretch),
      shows: fc.constantFrom(...shows),
      event: fc.option(fc.constantFrom(...EVENTS)),
      place: fc.option(fc.constantFrom(...PLACES)),
      map: fc.option(cameras),
      pillar: fc.subarray([...LANES]),
      told: fc.option(steps),
      mode: fc.constantFrom(...MODES),
      lang: fc.constantFrom(...LANGUAGES),
      theme: fc.constantFrom(...THEMES),
      renderer: fc.constantFrom(...RENDERERS),
      labels: fc.constantFrom(...LABEL_LANGUAGES),
    })
    .map(
      ({ window, shows, told, ...rest }): ViewState => ({
        ...rest,
        ...window,
        ...shows,
        story: told?.story ?? null,
        step: told?.step ?? 1,
        q: '',
      }),
    )
}

const longest = (texts: readonly string[]) =>
  texts.reduce((long, text) => (text.length > long.length ? text : long), '')

/** A view with the longest of everything, for something that a lens shows. */
function longestView(shows: Shows): ViewState {
  return {
    ...shows,
    date: span.last - 1,
    from: span.first + 1,
    to: span.last - 1,
    period: { from: span.first + 1, to: span.last - 1 },
    event: longest(EVENTS),
    place: longest(PLACES),
    map: {
      ...{ zoom: 12.25, latitude: -12.3456, longitude: -123.4567 },
      ...{ bearing: -123.4, pitch: 45.5 },
    },
    pillar: LANES,
    q: '',
    story: longest(STORIES.map(({ id }) => id)),
    step: Math.max(...STORIES.map(({ steps }) => steps.length)),
    mode: 'present',
    lang: 'id',
    theme: 'light',
    renderer: 'svg',
    labels: 'endonym',
  }
}

describe('the address of a view over the shipped record', () => {
  let shows: Shows[] = []
  beforeAll(async () => {
    shows = await everyShow()
  })

  it('stays under 300 characters whatever is set, while nothing is typed', () => {
    fc.assert(
      fc.property(anyView(shows), anyView(shows), (view, base) => {
        const search = writeAddress('', view, base)
        expect(search.length).toBeLessThan(300)
        expect(readAddress(search)).toEqual({ view, ignored: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('stays under 300 characters with the longest of everything, for all that a lens shows', () => {
    for (const one of shows) {
      const search = writeAddress('', longestView(one))
      expect(search.length, search).toBeLessThan(300)
    }
  })

  it('is written in full, key by key, while that is under 300 characters', () => {
    fc.assert(
      fc.property(anyView(shows), (view) => {
        const plain: ViewState = { ...view, place: null, map: null, show: [], period: null }
        expect(new URLSearchParams(writeAddress('', plain)).get('pillar')).toBe(
          plain.pillar.length === 0 ? null : plain.pillar.join(','),
        )
      }),
    )
  })

  it('keeps “pillar” as a key of its own wherever the others may be short enough for it', () => {
    fc.assert(
      fc.property(anyView(shows), anyView(shows), (view, base) => {
        const said = new URLSearchParams(writeAddress('', view, base))
        if (said.has('pillar') || view.pillar.length === 0) return
        const pillar = `&pillar=${view.pillar.join()}`
        const own = writeShort({ ...view, pillar: [] })
        said.set(SHORT_KEY, own)
        const length = `?${said}`.replaceAll('%2F', '/').replaceAll('%2C', ',').length
        expect(length + pillar.length).toBeGreaterThanOrEqual(300)
      }),
      { numRuns: 1000 },
    )
  })

  it('says two lanes by name even of the longest of views, its map with north up', () => {
    const pillar = LANES.slice(0, 2)
    const map = { zoom: 12.25, latitude: -6.2345, longitude: 106.8012, bearing: 0, pitch: 0 }
    for (const one of shows) {
      const view = { ...longestView(one), pillar, map, event: 'timor-leste-accession-2025' }
      const search = writeAddress('', view)
      expect(new URLSearchParams(search).get('pillar'), search).toBe(pillar.join())
    }
  })

  /** Were it not so, no key that others rely on would ever have to be folded. */
  it('cannot always say every key that others rely on', () => {
    const view = { ...longestView({ lens: 'secretariat', show: [] }), pillar: LANES.slice(0, 5) }
    const own = { period: null, renderer: 'auto', labels: 'english', pillar: [] } as const
    const others = writeAddress('', { ...view, ...own }).length
    expect(others + `&pillar=${view.pillar.join()}`.length).toBeGreaterThan(300)
  })

  it('does not count what is typed, nor keys of others', () => {
    const view: ViewState = { ...DEFAULT_VIEW, pillar: ['economic'], q: 'x'.repeat(200) }
    const search = writeAddress(`?utm=${'y'.repeat(300)}`, view)
    expect(new URLSearchParams(search).get('pillar')).toBe('economic')
  })
})
