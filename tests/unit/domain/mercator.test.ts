import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromPlane, toPlane } from '../../../src/domain/mercator'

const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const latitude = fc.double({ min: -85, max: 85, noNaN: true })

it('leaves the equator as it is, and stretches with the latitude', () => {
  expect(toPlane([106.8, 0])).toEqual([106.8, 0])
  expect(toPlane([0, 60])[1]).toBeCloseTo(75.456, 3)
})

it('comes back to where it was', () => {
  fc.assert(
    fc.property(longitude, latitude, (x, y) => {
      const [backX, backY] = fromPlane(toPlane([x, y]))
      expect(backX).toBe(x)
      expect(backY).toBeCloseTo(y, 9)
    }),
  )
})
