import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/records'
import {
  boundsAround,
  boundsFor,
  globeZoom,
  REGION,
  sameFraming,
  usablePadding,
} from '../../../src/map/framing'

const positions: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)

describe('what the map shows', () => {
  it('is the region where nothing else is asked for', () => {
    expect(boundsFor(null)).toBe(REGION)
  })

  it.each([
    ['Jakarta', [106.85, -6.21]],
    ['Bangkok', [100.5, 13.75]],
    ['Dili', [125.57, -8.56]],
  ] as const)('stays the very region for a place in it: %s', (_name, position) => {
    expect(boundsFor(position)).toBe(REGION)
  })

  it('reaches west to Brussels and keeps the region', () => {
    const [west, south, east, north] = boundsFor([4.35, 50.85])
    expect([west < 4.35, south, east, north > 50.85]).toEqual([true, REGION[1], REGION[2], true])
  })

  it('reaches east across the Pacific to Washington', () => {
    const [west, , east] = boundsFor([-77.04, 38.9])
    expect([west, east > 360 - 77.04]).toEqual([REGION[0], true])
  })

  it('always holds the region and what was asked for, with room around it', () => {
    fc.assert(
      fc.property(positions, ([longitude, latitude]) => {
        const [west, south, east, north] = boundsFor([longitude, latitude])
        const turned = [longitude, longitude + 360].filter((x) => west <= x && x <= east)
        expect(turned.length).toBeGreaterThan(0)
        expect(south <= latitude && latitude <= north).toBe(true)
        expect([
          west <= REGION[0],
          south <= REGION[1],
          east >= REGION[2],
          north >= REGION[3],
        ]).toEqual([true, true, true, true])
      }),
    )
  })
})

describe('what the map shows around a country', () => {
  it('holds a country of middle size with room at every side', () => {
    const [west, south, east, north] = boundsAround([97.38, 5.63, 105.65, 20.45])
    expect([west < 97, south < 5, east > 106, north > 21]).toEqual([true, true, true, true])
  })

  it('holds the neighbours of a small one', () => {
    const [west, south, east, north] = boundsAround([103.64, 1.26, 104, 1.45])
    expect([east - west, north - south]).toEqual([expect.closeTo(16), expect.closeTo(12)])
    expect((west + east) / 2).toBeCloseTo(103.82)
  })

  it('is the region where the country is hardly smaller', () => {
    expect(boundsAround([95.04, -10.92, 140.98, 5.91])).toBe(REGION)
  })
})

describe('the padding that a map can use', () => {
  const padding = { top: 40, right: 300, bottom: 200, left: 20 }

  it('is all of it where there is room', () => {
    expect(usablePadding(padding, 1400, 900)).toEqual(padding)
  })

  it('is less at both sides alike where the map is narrow', () => {
    expect(usablePadding(padding, 200, 900)).toEqual({ ...padding, right: 158, left: 11 })
  })

  it('is less above and below alike where the map is low', () => {
    expect(usablePadding(padding, 1400, 100)).toEqual({ ...padding, top: 14, bottom: 70 })
  })

  it('is none where there is none', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 }
    expect(usablePadding(none, 100, 100)).toEqual(none)
  })

  it('always leaves some of the map in view', () => {
    const edges = fc.integer({ min: 0, max: 2000 })
    const paddings = fc.record({ top: edges, right: edges, bottom: edges, left: edges })
    const sizes = fc.integer({ min: 100, max: 3000 })
    fc.assert(
      fc.property(paddings, sizes, sizes, (given, widthPx, heightPx) => {
        const { top, right, bottom, left } = usablePadding(given, widthPx, heightPx)
        expect(left + right).toBeLessThan(widthPx * 0.9)
        expect(top + bottom).toBeLessThan(heightPx * 0.9)
      }),
    )
  })
})

describe('the zoom of a globe', () => {
  it('grows by one where the free space doubles', () => {
    expect(globeZoom(800, 10) - globeZoom(400, 10)).toBeCloseTo(1, 10)
  })

  it('is less away from the equator, where the same zoom draws a larger globe', () => {
    expect(globeZoom(600, 60)).toBeCloseTo(globeZoom(600, 0) - 1, 10)
  })

  it('never falls below that of a globe that can be seen', () => {
    expect(globeZoom(-40, 0)).toBe(globeZoom(120, 0))
  })
})

describe('two framings', () => {
  it('are the same where they say the same', () => {
    const center = [111, 9] as const
    expect(sameFraming({ kind: 'globe', center }, { kind: 'globe', center: [111, 9] })).toBe(true)
    expect(sameFraming({ kind: 'globe', center }, { kind: 'bounds', bounds: REGION })).toBe(false)
  })
})
