import { geoContains } from 'd3-geo'
import type { Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { countryNames } from '../../../../src/map/country-names'
import type { LensPoint } from '../../../../src/map/marks'
import { labelFeatures } from '../../../../src/map/room/name-places'
import { SMALL_SCALE } from '../../../../src/map/scale'
import { shipped } from '../../../data/shipped'
import { found } from '../../../fixtures/builders'
import { shippedGeometry } from '../shipped-geometry'

const geometry = shippedGeometry()
const names = countryNames(shipped('members').members, 'english')

const aPoint = (position: LensPoint['position']): LensPoint => ({
  ...{ id: 'x', kind: 'summit', label: '', number: '1', rank: 0, target: null, position },
  ...{ from: 0, until: 1, highlights: false },
})

function placed(a3: string, points: LensPoint[] = [], scale = SMALL_SCALE) {
  const { features } = labelFeatures(geometry, names, points, scale)
  const label = found(features.find(({ properties }) => properties?.a3 === a3))
  const [longitude = 0, latitude = 0] = (label.geometry as Point).coordinates
  const { crowded, until } = label.properties as { crowded: boolean; until: number | null }
  return { at: [longitude, latitude] as const, crowded, until }
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
    expect(placed('THA', [later]).until).toBeNull()
  })

  const everywhere = (patch: (index: number) => Partial<LensPoint>) =>
    Array.from({ length: 400 }, (_, index) => ({
      ...aPoint([95 + (index % 20), 3 + Math.floor(index / 20)]),
      ...patch(index),
    }))

  it('stands where no point comes for longest, and says until when', () => {
    // In the south the points come last.
    const points = everywhere((index) => ({ from: 10_000 - 100 * Math.floor(index / 20) }))
    const { at, crowded, until } = placed('THA', points)
    expect(crowded).toBe(false)
    expect(at[1]).toBeLessThan(usual('THA')[1] ?? 0)
    const home = placed(
      'THA',
      points.map((point) => ({ ...point, from: 10 })),
    )
    expect(home).toEqual({ at: usual('THA'), crowded: false, until: 10 })
    expect(until).toBeGreaterThan(8_500)
  })

  it('is crowded out where points with names of their own fill its country', () => {
    const points = everywhere(() => ({ label: 'Bangkok', from: 10_000 }))
    expect(placed('THA', points)).toEqual({ at: usual('THA'), crowded: true, until: null })
  })

  it('finds room between the same points on a larger map', () => {
    const points = Array.from({ length: 100 }, (_, index) => ({
      ...aPoint([92 + 3 * (index % 10), 3 + 3 * Math.floor(index / 10)]),
      label: 'Bangkok',
    }))
    expect(placed('THA', points, SMALL_SCALE).crowded).toBe(true)
    expect(placed('THA', points, 4 * SMALL_SCALE).crowded).toBe(false)
  })

  it('beside its country gives way by little only', () => {
    const [longitude = 0, latitude = 0] = usual('PHL')
    const { at } = placed('PHL', [aPoint([longitude + 4, latitude])])
    expect(Math.hypot(at[0] - longitude, at[1] - latitude)).toBeLessThan(2.5)
  })
})
