import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import { LENS_IDS } from '../../../../src/domain/view-state'
import type { Lens, LensInput } from '../../../../src/lenses/lens'
import { loadLens } from '../../../../src/lenses/registry'
import { countryNames } from '../../../../src/map/country-names'
import { mapStyle } from '../../../../src/map/gl/style'
import { lensLineFeatures, lensPointFeatures } from '../../../../src/map/mark-features'
import { markStateOn } from '../../../../src/map/marks'
import { FILL_LOOKS, LINE_LOOKS, POINT_LOOKS } from '../../../../src/ui/looks'
import { PALETTES, type Theme } from '../../../../src/ui/palette'
import { shipped } from '../../../data/shipped'
import { aLensInput } from '../../../fixtures/builders'
import { shippedGeometry } from '../shipped-geometry'

const THEMES: Theme[] = ['light', 'dark']
const DATES = ['1961-01-01', '1967-08-08', '1984-01-07', '1999-04-30', '2025-10-26', '2026-11-23']
const geometry = shippedGeometry()
const { members, observers } = shipped('members')
const names = countryNames(members, 'english')
const jakarta = shipped('jakarta')
const institutions = shipped('institutions')

/** The whole record, as a lens gets it that asked for every file. */
function wholeInput(day: string): LensInput {
  return aLensInput(day, {
    members,
    observers,
    partners: shipped('partners').partners,
    events: dateEvents(shipped('events').events),
    places: shipped('places').places,
    summits: shipped('summits').summits,
    chairs: shipped('chairs').chairs,
    forums: shipped('forums').forums,
    jakartaPlaces: jakarta.places,
    jakartaLines: jakarta.lines,
    institutions: institutions.institutions,
    secretariatSteps: institutions.secretariatTimeline,
    topics: shipped('topics').topics,
    unions: shipped('unions').unions,
  })
}

const INPUTS = DATES.map((day) => [day, wholeInput(day)] as const)

/** The style as the map has it once points and lines of the lens have been sent. */
function styleOf(lens: Lens, theme: Theme, input: LensInput): StyleSpecification {
  const style = mapStyle(PALETTES[theme], geometry, names, lens.projection)
  const { points, lines } = lens.marks(input, [])
  return {
    ...style,
    sources: {
      ...style.sources,
      'lens-points': { type: 'geojson', data: lensPointFeatures(points) },
      'lens-lines': { type: 'geojson', data: lensLineFeatures(lines) },
    },
  }
}

describe.each(LENS_IDS)('the map of the lens %s', (id) => {
  it.each(THEMES)('is valid by the style specification in the %s theme', async (theme) => {
    const lens = await loadLens(id)
    for (const [, input] of INPUTS) {
      expect(validateStyleMin(styleOf(lens, theme, input))).toEqual([])
    }
  })

  it.each(INPUTS)('on %s uses looks that the map knows', async (_day, input) => {
    const lens = await loadLens(id)
    const statuses = [...lens.countryStates(input).values()].map(({ status }) => status)
    expect(statuses.filter((status) => !(status in FILL_LOOKS))).toEqual([])
    const { points, lines } = lens.marks(input, [])
    expect(points.filter(({ kind }) => !(kind in POINT_LOOKS))).toEqual([])
    expect(lines.filter(({ kind }) => !(kind in LINE_LOOKS))).toEqual([])
  })

  it.each(INPUTS)(
    'on %s explains what it draws, and lists what can be selected',
    async (_day, input) => {
      const lens = await loadLens(id)
      const rows = lens.rows(input)
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
      const listed = new Set(rows.map(({ target }) => JSON.stringify(target)))
      const { points, lines } = lens.marks(input, input.show)
      const seen = [...points, ...lines].filter((mark) => markStateOn(mark, input.day).shown)
      const missing = seen.filter(({ target }) => target && !listed.has(JSON.stringify(target)))
      expect(missing.map((mark) => mark.id)).toEqual([])
    },
  )

  it('makes the same points and lines for every date', async () => {
    const lens = await loadLens(id)
    const [first, ...others] = INPUTS.map(([, input]) => lens.marks(input, []))
    for (const marks of others) expect(marks).toEqual(first)
  })

  it('has ids that are unique among its points and among its lines', async () => {
    const { points, lines } = (await loadLens(id)).marks(wholeInput('2026-01-01'), [])
    for (const marks of [points, lines]) {
      expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length)
    }
  })
})
