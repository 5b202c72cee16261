import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packPages } from '../../../src/handout/pack-pages'

const ROOM = { first: 80, later: 100 }

describe('spreading blocks over pages', () => {
  test('puts as many on a page as fit with the gap between them', () => {
    expect(packPages([40, 40, 45, 50, 60], ROOM, 5)).toEqual([[0], [1, 2], [3], [4]])
    expect(packPages([35, 40, 45, 50], ROOM, 5)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  test('counts the smaller room of the first page', () => {
    expect(packPages([45, 45, 45], ROOM, 5)).toEqual([[0], [1, 2]])
  })

  test('gives what is higher than a page a page to itself', () => {
    expect(packPages([120, 30, 30], ROOM, 5)).toEqual([[0], [1, 2]])
  })

  test('keeps every block once and in order, and no page empty', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 200, noNaN: true })), (heights) => {
        const pages = packPages(heights, ROOM, 5)
        expect(pages.flat()).toEqual(heights.map((_, index) => index))
        expect(pages.every((page) => page.length > 0)).toBe(true)
      }),
    )
  })

  test('puts nothing on a page that does not fit there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 79 })), (heights) => {
        packPages(heights, ROOM, 5).forEach((page, index) => {
          const sum = page.reduce((total, block) => total + (heights[block] ?? 0), 0)
          const room = index === 0 ? ROOM.first : ROOM.later
          expect(sum + 5 * (page.length - 1)).toBeLessThanOrEqual(room)
        })
      }),
    )
  })
})
