import { expect, it } from 'vitest'
import { roomlessNumbers } from '../../../../src/map/room/number-room'

const at = (id: string, x: number, { rank = 0, number = '12' } = {}) => ({
  ...{ id, number, rank },
  place: { x, y: 0 },
})
const roomless = (...points: ReturnType<typeof at>[]) => [
  ...roomlessNumbers(points, ({ place }) => place),
]

it('a number that would lie on an earlier one is left out, and only that', () => {
  expect(roomless(at('later', 8, { rank: 2 }), at('first', 0, { rank: 1 }))).toEqual(['later'])
  expect(roomless(at('a', 0), at('b', 20))).toEqual([])
})

it('what is left out takes no room from the next', () => {
  const points = [at('a', 0), at('b', 9, { rank: 1 }), at('c', 18, { rank: 2 })]
  expect(roomless(...points)).toEqual(['b'])
})

it('points without a number, and those out of sight, are in nobody’s way', () => {
  expect(roomless(at('a', 0, { number: '' }), at('b', 2, { rank: 1 }))).toEqual([])
  expect([...roomlessNumbers([at('a', 0), at('b', 0)], () => null)]).toEqual([])
})
