import { describe, expect, it } from 'vitest'
import {
  LEADER_EM_PX,
  leaderEnds,
  leaderImage,
  leaderMiddle,
  NAME_LEADERS,
} from '../../../../src/map/room/name-leaders'

describe.each(Object.entries(NAME_LEADERS))('the line to the name of %s', (_code, way) => {
  const { width, height, data } = leaderImage(way, '#102030')
  const alphaAt = (x: number, y: number) => data[(Math.floor(y) * width + Math.floor(x)) * 4 + 3]

  it('lies in the middle between its ends', () => {
    const [from, to] = leaderEnds(way)
    const middle = [0, 1].map((i) => (((from[i] ?? 0) + (to[i] ?? 0)) / 2) * LEADER_EM_PX)
    leaderMiddle(way).forEach((px, i) => {
      expect(px).toBeCloseTo(middle[i] ?? Number.NaN)
    })
  })

  it('runs from corner to corner of its picture, the way that it leads', () => {
    const isDownwards = way[0] * way[1] > 0
    const [y0, y1] = isDownwards ? [0.25, 0.75] : [0.75, 0.25]
    expect(alphaAt(width / 2, height / 2)).toBeGreaterThan(200)
    expect(alphaAt(width * 0.25, height * y0)).toBeGreaterThan(100)
    expect(alphaAt(width * 0.75, height * y1)).toBeGreaterThan(100)
    expect(alphaAt(width * 0.25, height * y1)).toBe(0)
    expect(alphaAt(width * 0.75, height * y0)).toBe(0)
  })

  it('has the colour that is asked for and clear ground around', () => {
    expect([...data.slice(0, 3)]).toEqual([0x10, 0x20, 0x30])
    const clear = data.filter((value, at) => at % 4 === 3 && value === 0)
    expect(clear.length).toBeGreaterThan((width * height) / 2)
  })
})
