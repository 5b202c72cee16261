import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { countryNames } from '../../../../src/map/country-names'
import { mapStyle, pointFeatures } from '../../../../src/map/gl/style'
import { PALETTES, type Theme } from '../../../../src/ui/palette'
import { shipped } from '../../../data/shipped'
import { shippedGeometry } from '../shipped-geometry'

type Names = ReturnType<typeof countryNames>

const THEMES: Theme[] = ['light', 'dark']
const geometry = shippedGeometry()
const names = countryNames(shipped('members').members, 'english')
const style = (theme: Theme = 'light', given: Names = names) =>
  mapStyle(PALETTES[theme], geometry, given)

function labelNames(given: Names): unknown[] {
  const { labels } = style('light', given).sources
  const data = labels?.type === 'geojson' ? (labels.data as FeatureCollection) : null
  return data?.features.map(({ properties }) => properties?.name) ?? []
}

describe('the style of the map', () => {
  it.each(THEMES)('in the %s theme is valid by the style specification', (theme) => {
    expect(validateStyleMin(style(theme))).toEqual([])
  })

  it('has layer ids that are unique', () => {
    const ids = style().layers.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('has the source of every layer', () => {
    const { layers, sources } = style()
    const missing = layers.filter(
      (layer) => 'source' in layer && !(String(layer.source) in sources),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('uses every source that it has', () => {
    const { layers, sources } = style()
    const used = new Set(layers.map((layer) => ('source' in layer ? layer.source : null)))
    expect(Object.keys(sources).filter((name) => !used.has(name))).toEqual([])
  })

  it('switches off what has nothing to draw, and nothing else', () => {
    const { layers, sources } = style()
    const empty = Object.entries(sources).flatMap(([id, source]) => {
      const data = source.type === 'geojson' ? (source.data as FeatureCollection) : null
      return data?.features.length === 0 ? [id] : []
    })
    const off = layers.filter(({ layout }) => layout?.visibility === 'none')
    expect(empty).toContain('disputed')
    expect(off).toEqual(layers.filter((layer) => 'source' in layer && empty.includes(layer.source)))
  })

  it('fetches nothing: all sources are at hand', () => {
    const sources = Object.values(style().sources)
    const fetched = sources.filter(
      (source) => source.type !== 'geojson' || typeof source.data === 'string',
    )
    expect(fetched).toEqual([])
  })

  it('has the same layers in the same order in both themes', () => {
    const [light, dark] = THEMES.map((theme) => style(theme).layers.map(({ id }) => id))
    expect(light).toEqual(dark)
  })

  it('is the same for the same input', () => {
    expect(style()).toEqual(style())
  })
})

describe('the names on the map', () => {
  it('are those that were given', () => {
    const given = [...names.values()].map(({ text }) => text)
    expect(labelNames(names).toSorted()).toEqual(given.toSorted())
  })

  it('are given in whatever language', () => {
    expect(labelNames(new Map([['KHM', { text: 'Kamboja', script: 'Latn' }]]))).toEqual(['Kamboja'])
  })

  it('are none where none were given', () => {
    expect(labelNames(new Map())).toEqual([])
  })
})

describe('the points on the map', () => {
  const point = { id: 'jakarta', name: 'ASEAN Secretariat, Jakarta', kind: 'seat' } as const
  const position = [106.8, -6.24] as const

  it('stand at their position with what they are', () => {
    expect(pointFeatures([{ ...point, shortName: 'Jakarta', position }]).features).toEqual([
      {
        type: 'Feature',
        properties: { ...point, shortName: 'Jakarta' },
        geometry: { type: 'Point', coordinates: [106.8, -6.24] },
      },
    ])
  })

  it('leave out what is only hovered: it is no part of the drawn map', () => {
    const hovered = { id: 'hover', name: '', position, kind: 'hover' } as const
    expect(pointFeatures([hovered]).features).toEqual([])
  })

  it('have their whole name where there is no short one', () => {
    const [feature] = pointFeatures([{ ...point, position }]).features
    expect(feature?.properties?.shortName).toBe('ASEAN Secretariat, Jakarta')
  })
})
