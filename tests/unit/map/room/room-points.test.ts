import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../src/domain/day'
import type { LensPoint } from '../../../../src/map/marks'
import { roomPoints, sameRooms } from '../../../../src/map/room/room-points'

const point = (from: number, patch: Partial<LensPoint> = {}): LensPoint => ({
  ...{ id: String(from), kind: 'summit', label: '', number: '1', rank: 0, target: null },
  ...{ position: [100, 10], from: toDay(from), until: Number.POSITIVE_INFINITY },
  ...{ highlights: false, ...patch },
})
const rooms = (points: LensPoint[], year: number) => ({
  marks: { points, lines: [] },
  restingDay: toDay(year),
})

describe('names keep clear', () => {
  it('of the points that are seen, where no point has a name of its own', () => {
    const points = [point(1976), point(1995)]
    const fromIn = (year: number) => roomPoints(rooms(points, year)).map(({ id }) => id)
    expect(fromIn(1970)).toEqual([])
    expect(fromIn(1980)).toEqual(['1976'])
    expect(fromIn(2000)).toEqual(['1976', '1995'])
  })

  it('of all points where one has a name, but for names alone', () => {
    const points = [point(1976), point(1995, { label: 'Bangkok' }), point(1950, { kind: 'name' })]
    expect(roomPoints(rooms(points, 1970)).map(({ id }) => id)).toEqual(['1976', '1995'])
  })
})

it('the room is other room only where a point has come or gone', () => {
  const points = [point(1976), point(1995)]
  const on = (year: number) => rooms(points, year)
  const first = on(1980)
  expect(sameRooms(first, { ...first, restingDay: toDay(1990) })).toBe(true)
  expect(sameRooms(first, { ...first, restingDay: toDay(1996) })).toBe(false)
  expect(sameRooms(first, on(1980))).toBe(false)
})
