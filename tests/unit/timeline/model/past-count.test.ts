import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastCount } from '../../../../src/timeline/model/past-count'

const events = (...days: number[]) => days.map((day) => ({ day }))

describe('the events up to a day', () => {
  it('are those that a look at each would find', () => {
    const anyDays = fc
      .array(fc.integer({ min: -30, max: 30 }))
      .map((days) => days.sort((a, b) => a - b))
    fc.assert(
      fc.property(anyDays, fc.integer({ min: -40, max: 40 }), (days, day) => {
        const looked = days.filter((one) => one <= day).length
        expect(pastCount(events(...days), day)).toBe(looked)
      }),
    )
  })

  it('hold those of the day itself, all of them', () => {
    const list = events(10, 20, 20, 20, 30)
    expect([pastCount(list, 19), pastCount(list, 20)]).toEqual([1, 4])
  })

  it('are none before the first, and all after the last', () => {
    const list = events(-5, 0, 5)
    expect([pastCount(list, -6), pastCount(list, 5), pastCount(list, 900)]).toEqual([0, 3, 3])
  })

  it('are none where there are none', () => {
    expect(pastCount([], 0)).toBe(0)
  })
})
