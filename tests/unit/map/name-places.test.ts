import { geoContains } from 'd3-geo'
import type { Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { countryNames } from '../../../src/map/country-names'
import type { LensPoint } from '../../../src/map/marks'
import { labelFeatures } from '../../../src/map/name-places'
import { shipped } from '../../data/shipped'
import { found } from '../../fixtures/builders'
import { shippedGeometry } from './shipped-geometry'

const geometry = shippedGeometry()
const names = countryNames(shipped('members').members, 'english')

const aPoint = (position: LensPoint['position']): LensPoint => ({
  ...{ id: 'x', kind: 'summit', label: '', number: '1', rank: 0, target: null, position },
  ...{ from: 0, until: 1, highlights: false },
})

function placed(a3: string, points: LensPoint[] = []) {
  const { features } = labelFeatures(geometry, names, points)
  const label = found(features.find(({ properties }) => properties?.a3 === a3))
  const [longitude = 0, latitude = 0] = (label.geometry as Point).coordinates
  return { at: [longitude, latitude] as const, crowded: Boolean(label.properties?.crowded) }
}

const usual = (a3: string) => {
  const label = found(geometry.labels.features.find(({ properties }) => properties.a3 === a3))
  return (label.geometry as Point).coordinates
}

describe('the name of a country', () => {
  it('stands at its usual place while no point lies there', () => {
    expect(placed('THA').at).toEqual(usual('THA'))
    expect(placed('THA', [aPoint([120, -5])]).at).toEqual(usual('THA'))
  })

  it('moves aside for a point, and stays on its own land', () => {
    const [longitude = 0, latitude = 0] = usual('MMR')
    const { at, crowded } = placed('MMR', [aPoint([longitude, latitude])])
    expect(at).not.toEqual([longitude, latitude])
    expect(crowded).toBe(false)
    const land = found(geometry.region.features.find(({ properties }) => properties.a3 === 'MMR'))
    expect(geoContains(land, [...at])).toBe(true)
  })

  it('is the same for whatever date: points are asked for without regard to it', () => {
    const point = aPoint([101.2, 15.7])
    const later = { ...point, from: 20_000, until: 30_000 }
    expect(placed('THA', [later])).toEqual(placed('THA', [point]))
  })

  it('says that it is crowded out where its whole country is full of points', () => {
    const points = Array.from({ length: 400 }, (_, index) =>
      aPoint([95 + (index % 20), 3 + Math.floor(index / 20)]),
    )
    expect(placed('THA', points)).toEqual({ at: usual('THA'), crowded: true })
  })

  it('beside its country gives way by little only', () => {
    const [longitude = 0, latitude = 0] = usual('PHL')
    const { at } = placed('PHL', [aPoint([longitude + 4, latitude])])
    expect(Math.hypot(at[0] - longitude, at[1] - latitude)).toBeLessThan(2.5)
  })
})
