import { describe, expect, it } from 'vitest'
import { mapGeometry } from '../../../src/map/geometry'
import { shipped } from '../../data/shipped'
import { shippedGeometry, shippedTopology } from './shipped-geometry'

const geometry = shippedGeometry()
const { members } = shipped('members')

describe('the geometry of the map', () => {
  it('has land borders', () => {
    expect(geometry.borders.geometry.coordinates.length).toBeGreaterThan(0)
  })

  it('has borders between named states, and they are some of all borders', () => {
    const named = geometry.namedBorders.geometry.coordinates.length
    expect(named).toBeGreaterThan(0)
    expect(named).toBeLessThan(geometry.borders.geometry.coordinates.length)
  })

  it('has a label for each of the eleven members', () => {
    const labelled = new Set(geometry.labels.features.map(({ properties }) => properties.a3))
    expect(members.map(({ id }) => id).filter((id) => !labelled.has(id))).toEqual([])
  })

  it('knows every label by the number that the record gives the state', () => {
    const numbers = new Map(
      geometry.labels.features.map(({ id, properties }) => [properties.a3, id]),
    )
    const wrong = members.filter(({ id, isoNumeric }) => numbers.get(id) !== isoNumeric)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('has the land of each member under that number', () => {
    const land = new Map(geometry.region.features.map(({ id, properties }) => [id, properties.a3]))
    const wrong = members.filter(({ id, isoNumeric }) => land.get(isoNumeric) !== id)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('has the world around it', () => {
    expect(geometry.world.features.length).toBeGreaterThan(100)
  })

  it('says which collection a damaged topology lacks', () => {
    const region = shippedTopology('region')
    const { labels: _labels, ...objects } = region.objects
    expect(() => mapGeometry({ ...region, objects }, shippedTopology('world'))).toThrow('"labels"')
  })
})
