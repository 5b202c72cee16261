import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../../../src/map/gl/land-sources'
import { found } from '../../../fixtures/builders'
import { shippedGeometry } from '../shipped-geometry'

const geometry = shippedGeometry()
const sources = (a3: string) => sourcesOf(geometry, found(geometry.numbers.get(a3)))

describe('the sources that hold a country', () => {
  it('are the region and its name for a member', () => {
    expect(sources('THA')).toEqual(['region', 'labels'])
  })

  it('are two for one that reaches over the edge of the region', () => {
    expect(sources('CHN')).toEqual(['region', 'world'])
  })

  it('are the world for one far away', () => {
    expect(sources('CAN')).toEqual(['world'])
  })

  it('are none for a number that no country has', () => {
    expect(sourcesOf(geometry, 12_345)).toEqual([])
  })
})
