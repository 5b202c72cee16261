import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/records'
import { fanOut, NUMBERS } from '../../../src/lenses/fan-out'
import { POINT_EDGE_PX, radiusAt } from '../../../src/map/point-radius'
import { regionScale, zoomAt } from '../../../src/map/scale'
import { POINT_LOOKS } from '../../../src/ui/looks'
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

  const SCALES = [
    { stage: 'a phone', size: { widthPx: 390, heightPx: 322 }, padding: { left: 8, right: 8 } },
    {
      stage: '1280×720',
      size: { widthPx: 1280, heightPx: 414 },
      padding: { left: 280, right: 420 },
    },
    {
      stage: '1440×900',
      size: { widthPx: 1440, heightPx: 594 },
      padding: { left: 280, right: 420 },
    },
    { stage: 'a wall', size: { widthPx: 1920, heightPx: 860 }, padding: { left: 700, right: 24 } },
  ].map(({ stage, size, padding }) => {
    const scale = regionScale({ ...padding, top: 10, bottom: 10 }, size)
    return { stage, scale }
  })

  it.each(SCALES)('on $stage touch at no edge for all summits of the record', ({ scale }) => {
    const places = shipped('summits').summits.map(({ place }) => place.point)
    const positions = fanOut(places, [], NUMBERS, scale)
    const discPx = 2 * (radiusAt(POINT_LOOKS.summit.radiusPx, zoomAt(scale)) + POINT_EDGE_PX)
    for (const [index, a] of positions.entries()) {
      for (const b of positions.slice(index + 1)) {
        const north = (b[1] - a[1]) / Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180)
        expect(Math.hypot(b[0] - a[0], north) * scale).toBeGreaterThan(discPx - 0.5)
      }
      const place = itemAt(places, index)
      const awayPx = Math.hypot(place[0] - a[0], place[1] - a[1]) * scale
      expect(awayPx).toBeLessThan(2.7 * discPx)
    }
  })

  it('stay nearer their place on a larger map', () => {
    const away = (scale: number) => {
      const [, moved = JAKARTA] = fanOut([JAKARTA, JAKARTA], [], NUMBERS, scale)
      return Math.hypot(moved[0] - JAKARTA[0], moved[1] - JAKARTA[1])
    }
    expect(away(20)).toBeLessThan(away(10))
  })

  it('are none where there are none', () => {
    expect(fanOut([])).toEqual([])
  })
})
