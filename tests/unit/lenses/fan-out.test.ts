import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/records'
import { fanOut } from '../../../src/lenses/fan-out'
import { shipped } from '../../data/shipped'
import { itemAt } from '../../fixtures/builders'

const JAKARTA: Position = [106.8, -6.2]
const BANGKOK: Position = [100.5, 13.8]

describe('points that would lie on one another', () => {
  it('leaves the first at its place and moves the next beside it', () => {
    const [first, second] = fanOut([JAKARTA, JAKARTA])
    expect(first).toBe(JAKARTA)
    expect(second).not.toEqual(JAKARTA)
  })

  it('make way for what else stands there', () => {
    expect(fanOut([JAKARTA, BANGKOK], [JAKARTA])[0]).not.toEqual(JAKARTA)
    expect(fanOut([JAKARTA, BANGKOK], [JAKARTA])[1]).toBe(BANGKOK)
  })

  it('leaves points alone that are far apart', () => {
    expect(fanOut([JAKARTA, BANGKOK])).toEqual([JAKARTA, BANGKOK])
  })

  it('are at least 2.2 degrees apart for all summits of the record, and stay near their place', () => {
    const places = shipped('summits').summits.map(({ place }) => place.point)
    const positions = fanOut(places)
    for (const [index, a] of positions.entries()) {
      for (const b of positions.slice(index + 1)) {
        const north = (b[1] - a[1]) / Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180)
        expect(Math.hypot(b[0] - a[0], north)).toBeGreaterThan(2.2)
      }
      const place = itemAt(places, index)
      expect(Math.hypot(place[0] - a[0], place[1] - a[1])).toBeLessThan(6)
    }
  })

  it('are none where there are none', () => {
    expect(fanOut([])).toEqual([])
  })
})
