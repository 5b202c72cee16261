import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { releaseSpeed } from '../../../../src/timeline/input/release-speed'

/** A pointer that moves evenly, seen every 10 ms. */
const evenly = (pxPerMs: number, count: number, from = 1000) =>
  Array.from({ length: count }, (_, i) => ({ x: i * 10 * pxPerMs, time: from + i * 10 }))

describe('the speed at which a drag is let go', () => {
  it('is that of the pointer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 2, max: 8 }),
        (px, count) => {
          const speed = px / 10
          const samples = evenly(speed, count)
          expect(releaseSpeed(samples, 1000 + (count - 1) * 10)).toBeCloseTo(speed, 6)
        },
      ),
    )
  })

  it('is that of the last stretch only', () => {
    const slow = evenly(0.1, 20, 0)
    const fast = evenly(2, 8, 200)
    expect(releaseSpeed([...slow, ...fast], 300)).toBe(2)
  })

  it('is none where the pointer rested before', () => {
    const samples = evenly(2, 5)
    expect([releaseSpeed(samples, 1100), releaseSpeed(samples, 1101)]).toEqual([2, 0])
  })

  it('is none where it was seen once, or never', () => {
    expect([releaseSpeed([], 0), releaseSpeed([{ x: 5, time: 0 }], 1)]).toEqual([0, 0])
  })

  it('is none where no time has passed', () => {
    const samples = [
      { x: 0, time: 5 },
      { x: 50, time: 5 },
    ]
    expect(releaseSpeed(samples, 5)).toBe(0)
  })

  it('has the sign of its direction', () => {
    expect(releaseSpeed(evenly(-1.5, 4), 1030)).toBe(-1.5)
  })
})
