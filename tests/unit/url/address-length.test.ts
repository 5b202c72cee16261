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
  LENS_IDS,
  type LensId,
  MODES,
  PREFERENCES,
  type ViewState,
} from '../../../src/domain/view-state'
import { loadLens } from '../../../src/lenses/registry'
import { writeAddress } from '../../../src/url/address'
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
const STORIES = (atlas.stories ?? []).map(({ file }) => read(file) as Story)

type Shows = { lens: LensId; show: string[] }

/** What each lens can be asked to show by its own controls. */
async function everyShow(): Promise<Shows[]> {
  const shows = await Promise.all(
    LENS_IDS.map(async (lens) => {
      const { controls } = await loadLens(lens)
      const ids = controls?.options.map(({ id }) => id) ?? []
      const sets = controls?.kind === 'one' ? ids.map((id) => [id]) : subsetsOf(ids)
      return [[], ...sets].map((show) => ({ lens, show }))
    }),
  )
  return shows.flat()
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

/** The map never turns nor tilts by hand. */
const cameras = fc.record({
  zoom: number(0, 17, 2),
  latitude: number(-85, 85, 4),
  longitude: number(-180, 180, 4),
  bearing: fc.constant(0),
  pitch: fc.constant(0),
})

const selections = fc.oneof(
  fc.constantFrom(...EVENTS).map((event) => ({ event })),
  fc.constantFrom(...PLACES).map((place) => ({ place })),
)

const places = fc.constantFrom(
  ...STORIES.flatMap(({ id, steps }) => steps.map((_, i) => ({ story: id, step: i + 1 }))),
)

function anyView(shows: Shows[]): fc.Arbitrary<ViewState> {
  return fc
    .record({
      date: days,
      window: stretch,
      period: fc.option(stretch),
      shows: fc.constantFrom(...shows),
      selection: selections,
      map: fc.option(cameras),
      pillar: fc.subarray([...LANES], { maxLength: 2 }),
      story: places,
      mode: fc.constantFrom(...MODES),
    })
    .map(({ window, shows, selection, story, ...rest }) => ({
      ...DEFAULT_VIEW,
      ...rest,
      ...window,
      ...shows,
      ...selection,
      ...story,
    }))
}

const longest = (texts: readonly string[]) =>
  texts.reduce((long, text) => (text.length > long.length ? text : long), '')

/** A view with the longest id of everything. */
function longestView(shows: readonly Shows[]): ViewState {
  const written = shows.map((show) => writeAddress('', { ...DEFAULT_VIEW, ...show }))
  return {
    ...DEFAULT_VIEW,
    ...found(shows[written.indexOf(longest(written))]),
    date: span.last - 1,
    from: span.first + 1,
    to: span.last - 1,
    period: { from: span.first + 1, to: span.last - 1 },
    event: longest(EVENTS),
    map: { zoom: 12.25, latitude: -12.3456, longitude: -123.4567, bearing: 0, pitch: 0 },
    pillar: ['political-security', 'socio-cultural'],
    story: longest(STORIES.map(({ id }) => id)),
    step: Math.max(...STORIES.map(({ steps }) => steps.length)),
    mode: 'present',
  }
}

describe('the address of a view that the application makes over the shipped record', () => {
  let shows: Shows[] = []
  beforeAll(async () => {
    shows = await everyShow()
  })

  it('stays under 300 characters while nothing is typed', () => {
    fc.assert(
      fc.property(anyView(shows), (view) => {
        expect(writeAddress('', view).length).toBeLessThan(300)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays under 300 characters with the longest of everything', () => {
    expect(writeAddress('', longestView(shows)).length).toBeLessThan(300)
  })

  it('stays under 450 with all lanes, a place below the record, and the viewer’s own wishes', () => {
    const own: ViewState = {
      ...longestView(shows),
      pillar: LANES,
      place: longest(PLACES),
      lang: 'id',
      theme: 'light',
      renderer: 'svg',
      labels: 'endonym',
    }
    const isOwn = (key: keyof ViewState) => own[key] !== DEFAULT_VIEW[key]
    expect(PREFERENCES.every(isOwn)).toBe(true)
    expect(writeAddress('', own).length).toBeLessThan(450)
  })
})
