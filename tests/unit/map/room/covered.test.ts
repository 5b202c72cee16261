import { describe, expect, it } from 'vitest'
import { boxFeatures, sameBoxes, takenBoxes } from '../../../../src/map/room/covered'
import { found } from '../../../fixtures/builders'

const LEGEND = { left: 20, right: 360, top: 240, bottom: 456 }
const SIZE = { widthPx: 1280, heightPx: 470 }

describe('what no name may lie on', () => {
  it('is what stands on the map, and whatever reaches over an edge of it', () => {
    const taken = takenBoxes([LEGEND], SIZE)
    const isTaken = (x: number, y: number) =>
      taken.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
    expect(isTaken(100, 300)).toBe(true)
    expect([isTaken(-1, 200), isTaken(1281, 200), isTaken(600, -1), isTaken(600, 471)]).toEqual(
      Array(4).fill(true),
    )
    expect(isTaken(600, 200)).toBe(false)
  })
})

describe('boxes as MapLibre takes them', () => {
  const feature = found(boxFeatures([LEGEND], [112, 8], { x: 640, y: 235 }).features[0])

  it('stand at one place and reach over what they stand for', () => {
    const [x, y] = found(feature.properties).offset
    const [up, right, down, left] = found(feature.properties).reach
    expect(feature.geometry.coordinates).toEqual([112, 8])
    expect({
      left: 640 + x - left,
      right: 640 + x + right,
      top: 235 + y - up,
      bottom: 235 + y + down,
    }).toEqual(LEGEND)
  })
})

describe('two lists of boxes', () => {
  it('are the same where every edge is', () => {
    expect(sameBoxes([LEGEND], [{ ...LEGEND }])).toBe(true)
    expect(sameBoxes([LEGEND], [{ ...LEGEND, top: 248 }])).toBe(false)
    expect(sameBoxes([LEGEND], [])).toBe(false)
  })
})
