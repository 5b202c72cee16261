import { describe, expect, it } from 'vitest'
import { markStateOn, sameTarget } from '../../../src/map/marks'
import { dayOf } from '../../fixtures/builders'

const mark = {
  from: dayOf('1976-02-23'),
  until: dayOf('1999-12-31'),
  highlights: true,
}

describe('a mark on a date', () => {
  it.each([
    ['1976-02-22', { shown: false, fresh: 0 }],
    ['1976-02-23', { shown: true, fresh: 1 }],
    ['1980-01-01', { shown: true, fresh: 0 }],
    ['1999-12-31', { shown: true, fresh: 0 }],
    ['2000-01-01', { shown: false, fresh: 0 }],
  ])('on %s: %j', (day, state) => {
    expect(markStateOn(mark, dayOf(day))).toEqual(state)
  })

  it('takes no highlight where it has none', () => {
    expect(markStateOn({ ...mark, highlights: false }, mark.from).fresh).toBe(0)
  })
})

describe('two targets', () => {
  it('are the same by kind and id', () => {
    expect(sameTarget({ place: 'IDN' }, { place: 'IDN' })).toBe(true)
    expect(sameTarget({ place: 'IDN' }, { place: 'JPN' })).toBe(false)
    expect(sameTarget({ place: 'a' }, { event: 'a' })).toBe(false)
    expect(sameTarget({ event: 'a' }, { event: 'a' })).toBe(true)
    expect(sameTarget(null, { event: 'a' })).toBe(false)
    expect(sameTarget(null, null)).toBe(true)
  })
})
