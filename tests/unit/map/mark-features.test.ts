import { geoDistance, geoInterpolate } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/records'
import { greatCircle, lensLineFeatures, lensPointFeatures } from '../../../src/map/mark-features'

const JAKARTA: Position = [106.8, -6.24]
const positions: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -60, max: 70, noNaN: true }),
)

/** Degrees from north that a step sets out at. */
function heading([x1 = 0, y1 = 0]: number[], [x2 = 0, y2 = 0]: number[]): number {
  const across = (x2 - x1) * Math.cos((y1 * Math.PI) / 180)
  return (Math.atan2(across, y2 - y1) * 180) / Math.PI
}

describe('the shortest way over the globe', () => {
  it('begins and ends where it should', () => {
    const way = greatCircle(JAKARTA, [139.7, 35.7])
    expect(way.at(0)).toEqual([expect.closeTo(106.8, 6), expect.closeTo(-6.24, 6)])
    expect(way.at(-1)).toEqual([expect.closeTo(139.7, 6), expect.closeTo(35.7, 6)])
  })

  it('crosses the date line without a jump', () => {
    fc.assert(
      fc.property(positions, (goal) => {
        const longitudes = greatCircle(JAKARTA, goal).map(([longitude = 0]) => longitude)
        const steps = longitudes.slice(1).map((x, index) => Math.abs(x - (longitudes[index] ?? 0)))
        expect(Math.max(...steps)).toBeLessThanOrEqual(180)
      }),
    )
  })

  it('is never longer a step than looks round', () => {
    fc.assert(
      fc.property(positions, (goal) => {
        const way = greatCircle(JAKARTA, goal)
        const arcs = way.slice(1).map((point, index) => {
          const [a = 0, b = 0] = way[index] ?? []
          const [x = 0, y = 0] = point
          return geoDistance([a, b], [x, y])
        })
        expect(Math.max(...arcs)).toBeLessThan((2 * Math.PI) / 180)
      }),
    )
  })

  it('passes beside a pole without a kink: no turn is sharper than a curve takes', () => {
    const way = greatCircle(JAKARTA, [-75.7, 45.42])
    const latitudes = way.map(([, latitude = 0]) => latitude)
    expect(Math.max(...latitudes)).toBeLessThan(83)
    const headings = way.slice(1).map((to, index) => heading(way[index] ?? to, to))
    const turns = headings.slice(1).map((now, index) => {
      const turn = Math.abs(now - (headings[index] ?? now)) % 360
      return Math.min(turn, 360 - turn)
    })
    // Meridians run together near the pole: there a straight way, too, turns against them.
    expect(Math.max(...turns)).toBeLessThan(12)
  })

  it('is the great circle itself where no pole is near', () => {
    const middle = geoInterpolate([...JAKARTA], [139.7, 35.7])(0.5)
    const way = greatCircle(JAKARTA, [139.7, 35.7])
    const distances = way.map(([x = 0, y = 0]) => geoDistance([x, y], middle))
    expect(Math.min(...distances)).toBeLessThan(0.02)
  })

  it('is one step where there is no way to go', () => {
    expect(greatCircle(JAKARTA, JAKARTA)).toHaveLength(2)
  })
})

describe('what a lens draws, as features', () => {
  const always = { from: 0, until: 1, highlights: false, target: null }

  it('is numbered from 1 in its order, as feature state wants it', () => {
    const line = { ...always, id: 'x', kind: 'path', path: [JAKARTA, [100, 0]] } as const
    expect(lensLineFeatures([line, line]).features.map(({ id }) => id)).toEqual([1, 2])
  })

  it('keeps a drawn line as it was drawn', () => {
    const path = [JAKARTA, [100, 0], [99, 1]] as const
    const line = { ...always, id: 'x', kind: 'rail', path } as const
    expect(lensLineFeatures([line]).features[0]?.geometry.coordinates).toEqual(path)
  })

  it('holds nothing that a date changes', () => {
    const point = {
      ...always,
      id: 'x',
      kind: 'seat',
      position: JAKARTA,
      label: 'Jakarta',
      number: '',
      rank: 1,
    } as const
    expect(lensPointFeatures([point]).features[0]?.properties).toEqual({
      kind: 'seat',
      label: 'Jakarta',
      number: '',
      rank: 1,
    })
  })
})
