import { describe, expect, it } from 'vitest'
import { cityGeometry } from '../../../../src/map/geometry'
import { insetInPicture, insetShapes } from '../../../../src/map/inset/inset-shapes'
import type { Shape } from '../../../../src/map/svg/shape'
import { PALETTES } from '../../../../src/ui/palette'
import { shippedTopology } from '../shipped-geometry'

const SECRETARIAT = [106.7992, -6.2386] as const
const TANJUNG_PRIOK = [106.88, -6.11] as const

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
