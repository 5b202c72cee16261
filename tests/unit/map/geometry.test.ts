import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { cityGeometry, disputedGeometry, mapGeometry } from '../../../src/map/geometry'
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

/** Three squares in a row: 1 and 2 have names on the map, 3 has none. */
const ROW_OF_SQUARES: Topology = {
  type: 'Topology',
  arcs: [
    [
      [2, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 1, arcs: [[1, 3]] },
        { type: 'Polygon', id: 2, arcs: [[-2, -1, 2, -5]] },
        { type: 'Polygon', id: 3, arcs: [[5, -3]] },
      ],
    },
    labels: {
      type: 'GeometryCollection',
      geometries: [1, 2].map((id) => ({ type: 'Point', id, coordinates: [id - 0.5, 0.5] })),
    },
  },
}
const EMPTY: Topology = {
  type: 'Topology',
  arcs: [],
  objects: { countries: { type: 'GeometryCollection', geometries: [] } },
}

describe('a border', () => {
  const { borders, namedBorders } = mapGeometry(ROW_OF_SQUARES, EMPTY)
  const between = (x: number) => [
    [x, 0],
    [x, 1],
  ]

  it('runs where two states meet and not along a coast', () => {
    expect(borders.geometry.coordinates).toEqual([between(1), between(2)])
  })

  it('is a named one where both states have a name on the map', () => {
    expect(namedBorders.geometry.coordinates).toEqual([between(1)])
  })
})

describe('the numbers of countries', () => {
  it('are known for members, for partners and for the states of the European Union', () => {
    const codes = [
      ...members.map(({ id }) => id),
      ...shipped('partners').partners.flatMap(({ id }) => (id === 'EU' ? [] : [id])),
      ...shipped('unions').unions.map(({ country }) => country),
    ]
    expect(codes.filter((code) => !geometry.numbers.has(code))).toEqual([])
  })
})

describe('the land of the city', () => {
  const { features } = cityGeometry(shippedTopology('city'))
  const parts = features.map(({ properties }) => properties?.part)

  it('lies over a sea of its own', () => {
    expect(parts[0]).toBe('sea')
    expect(parts.slice(1).every((part) => part === 'land')).toBe(true)
    expect(parts.length).toBeGreaterThan(1)
  })
})

describe('the lines of claims', () => {
  it('are lines only: no land is given to a claimant', () => {
    const { features } = disputedGeometry(shippedTopology('disputed'))
    const types = new Set(features.map(({ geometry }) => geometry.type))
    expect([...types].toSorted()).toEqual(['LineString', 'MultiLineString'])
  })

  it('are refused where the file holds none', () => {
    expect(() => disputedGeometry(shippedTopology('city'))).toThrow('lines')
  })
})
