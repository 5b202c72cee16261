import { describe, expect, it } from 'vitest'
import { type Bounds, isNearBox } from '../../../src/domain/bounds'

const INDONESIA: Bounds = [95, -11, 141, 6]
const FIJI: Bounds = [176.9, -19.2, -178.7, -12.5]

describe('the box around a country', () => {
  it('holds what lies in the country', () => {
    expect(isNearBox([106.8, -6.2], INDONESIA)).toBe(true)
  })

  it('does not hold what lies in another', () => {
    expect(isNearBox([100.5, 13.75], INDONESIA)).toBe(false)
    expect(isNearBox([-77, 38.9], INDONESIA)).toBe(false)
  })

  it('lets a point beside a simplified coast pass', () => {
    expect(isNearBox([141.3, -6], INDONESIA)).toBe(true)
    expect(isNearBox([142, -6], INDONESIA)).toBe(false)
  })

  it('may run across the 180th meridian', () => {
    expect(isNearBox([178.4, -18.1], FIJI)).toBe(true)
    expect(isNearBox([-179.5, -17], FIJI)).toBe(true)
    expect(isNearBox([0, -17], FIJI)).toBe(false)
  })
})
