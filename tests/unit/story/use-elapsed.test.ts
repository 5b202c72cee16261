import { describe, expect, it } from 'vitest'
import { elapsedInDigits } from '../../../src/story/use-elapsed'

describe('the time since the talk began', () => {
  it.each([
    [0, '0:00'],
    [7_900, '0:07'],
    [61_000, '1:01'],
    [59 * 60_000 + 59_000, '59:59'],
    [3_750_000, '1:02:30'],
    [-5_000, '0:00'],
  ])('is %i ms as %s', (ms, digits) => {
    expect(elapsedInDigits(ms)).toBe(digits)
  })
})
