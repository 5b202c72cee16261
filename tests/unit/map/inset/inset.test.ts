import { describe, expect, it } from 'vitest'
import { REGION } from '../../../../src/map/framing'
import { cityGeometry } from '../../../../src/map/geometry'
import { insetPicture, isInInset } from '../../../../src/map/inset/inset-picture'
import { insetInPicture, insetShapes } from '../../../../src/map/inset/inset-shapes'
import { isRegionScale } from '../../../../src/map/inset/region-scale'
import type { Shape } from '../../../../src/map/svg/shape'
import { PALETTES } from '../../../../src/ui/palette'
import { shippedTopology } from '../shipped-geometry'

const picture = insetPicture(cityGeometry(shippedTopology('city')), 168, 124)
const SECRETARIAT = [106.7992, -6.2386] as const
const TANJUNG_PRIOK = [106.88, -6.11] as const

describe('the plan of Jakarta', () => {
  it('has land', () => {
    expect(picture.land).toMatch(/^M/)
  })

  it('shows no sea as land: the frame that hides the coarser coast stays out', () => {
    expect(picture.land).not.toContain('Infinity')
    expect(picture.at([106.82, -6.085])).not.toBeNull()
    // The bay is the picture's upper edge: land does not cover the whole of it.
    expect(picture.land).not.toMatch(/^M-1,-1L169,-1L169,125L-1,125Z$/)
  })

  it('has the harbour north-east of the Secretariat', () => {
    const [homeX = 0, homeY = 0] = picture.at(SECRETARIAT) ?? []
    const [portX = 0, portY = 0] = picture.at(TANJUNG_PRIOK) ?? []
    expect(portX).toBeGreaterThan(homeX)
    expect(portY).toBeLessThan(homeY)
  })

  it('has no place for what lies outside the city', () => {
    expect(picture.at([115.2, -8.65])).toBeNull()
    expect(isInInset([115.2, -8.65])).toBe(false)
    expect(isInInset(SECRETARIAT)).toBe(true)
  })

  it('draws lines as one path', () => {
    const lines = [[SECRETARIAT, TANJUNG_PRIOK]]
    expect(picture.linesOf(lines)).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/)
    expect(picture.linesOf([])).toBe('')
  })
})

describe('the plan as shapes', () => {
  const city = cityGeometry(shippedTopology('city'))
  const roads = [[SECRETARIAT, TANJUNG_PRIOK]]
  const shapesWith = (position: typeof SECRETARIAT | readonly [number, number]) =>
    insetShapes({ city, roads, home: { name: 'Home', position }, selected: null }, PALETTES.light)
  const named = (shapes: readonly Shape[], key: string) => {
    const shape = shapes.find((one) => one.key === key)
    if (shape?.kind !== 'text') throw new Error(`there is no text ${key}`)
    return shape
  }

  it('has the name of the home over its dot, and under it where the title stands', () => {
    const usual = shapesWith(SECRETARIAT)
    const dot = usual.find(({ key }) => key === 'inset-home')
    if (dot?.kind !== 'circle') throw new Error('the home has no dot')
    expect(named(usual, 'inset-name').y).toBeLessThan(dot.y - dot.radiusPx)
    const north = shapesWith([106.75, -6.1])
    const title = named(north, 'inset-title')
    expect(named(north, 'inset-name').y - 12).toBeGreaterThan(title.y)
  })

  it('is moved as a whole into a picture', () => {
    const content = { city, roads, home: { name: 'Home', position: SECRETARIAT }, selected: null }
    const { shapes, box } = insetInPicture(content, PALETTES.light, { right: 800, top: 24 })
    expect(box).toEqual({ left: 650, right: 800, top: 24, bottom: 136 })
    for (const shape of shapes) {
      const inside = shape.kind === 'path' ? pointsOf(shape.d) : [[shape.x, shape.y] as const]
      for (const [x, y] of inside) {
        expect(x, shape.key).toBeGreaterThanOrEqual(box.left - 1)
        expect(x, shape.key).toBeLessThanOrEqual(box.right + 1)
        expect(y, shape.key).toBeGreaterThanOrEqual(box.top - 1)
        expect(y, shape.key).toBeLessThanOrEqual(box.bottom + 1)
      }
    }
  })
})

/** Points of the commands M and L: all that the plan's land and roads have. */
function pointsOf(d: string): (readonly [number, number])[] {
  expect(d).toMatch(/^[MLHVZ\d.,-]*$/)
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

describe('the scale of a region', () => {
  const camera = { latitude: 0, longitude: 110, bearing: 0, pitch: 0 }
  const region = { kind: 'bounds', bounds: REGION } as const
  const city = { kind: 'bounds', bounds: [106.77, -6.27, 106.87, -6.11] } as const

  it('is that of the framed region, and not that of a framed city', () => {
    const flat = { projection: 'mercator', camera: null } as const
    expect(isRegionScale({ ...flat, framing: region })).toBe(true)
    expect(isRegionScale({ ...flat, framing: city })).toBe(false)
  })

  it('follows the viewer’s own camera before the framing', () => {
    const near = {
      projection: 'mercator',
      framing: region,
      camera: { ...camera, zoom: 9 },
    } as const
    expect(isRegionScale(near)).toBe(false)
    expect(isRegionScale({ ...near, framing: city, camera: { ...camera, zoom: 4 } })).toBe(true)
  })

  it('is never that of a globe', () => {
    const globe = { kind: 'globe', center: [111, 9] } as const
    expect(isRegionScale({ projection: 'globe', framing: globe, camera: null })).toBe(false)
  })
})
