import { describe, expect, it } from 'vitest'
import { outlineFeatures } from '../../../../src/map/gl/outline-view'
import { shippedGeometry } from '../shipped-geometry'

const geometry = shippedGeometry()

function rings(selectedCountry: string | null, hoveredCountries: readonly string[]) {
  const { features } = outlineFeatures(geometry, { selectedCountry, hoveredCountries })
  return features.map(({ id, properties }) => [id, properties?.width])
}

describe('the rings around countries', () => {
  it('are none where none is selected or hovered', () => {
    expect(rings(null, [])).toEqual([])
  })

  it('are wider around the selected than around the hovered', () => {
    expect(rings('THA', ['LAO']).toSorted()).toEqual([
      [418, 1.8],
      [764, 2.6],
    ])
  })

  it('are those of the selected where it is hovered too', () => {
    expect(rings('THA', ['THA'])).toEqual([[764, 2.6]])
  })

  it('leave out land without a name on the map, which takes a colour instead', () => {
    expect(rings('CHN', ['AUS'])).toEqual([])
  })
})
