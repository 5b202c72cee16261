import { describe, expect, it } from 'vitest'
import { clampDay, spanOf } from '../../../src/domain/atlas'
import { dayOf } from '../../fixtures/builders'

describe('the span of the atlas', () => {
  it('runs from the first day of its interval to the last', () => {
    expect(spanOf({ span: '1961/2026-11-23' })).toEqual({
      first: dayOf('1961-01-01'),
      last: dayOf('2026-11-23'),
    })
  })

  it.each([
    ['has an open end', '1961/..'],
    ['has a start that is not known', '/2026'],
    ['is one day', '1967-08-08'],
    ['ends before it begins', '2026/1961'],
    ['is no date', 'always'],
  ])('is none where it %s', (_name, span) => {
    expect(spanOf({ span })).toBeNull()
  })
})

describe('a day held inside the span', () => {
  const span = { first: 0, last: 100 }

  it.each([
    [-1, 0],
    [0, 0],
    [50, 50],
    [100, 100],
    [101, 100],
  ])('%i becomes %i', (day, expected) => {
    expect(clampDay(day, span)).toBe(expected)
  })
})
