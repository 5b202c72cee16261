import { describe, expect, it } from 'vitest'
import { isWithin, spanOfState } from '../../../src/lenses/spans'
import { dayOf, found } from '../../fixtures/builders'

describe('the days on which a state may hold', () => {
  it.each([
    ['1974', '1974-01-01', Number.POSITIVE_INFINITY],
    ['2021-10-27', '2021-10-27', Number.POSITIVE_INFINITY],
    ['1973-01-01/2020-01-31', '1973-01-01', dayOf('2020-01-31')],
    ['1958-01-01/..', '1958-01-01', Number.POSITIVE_INFINITY],
    ['1976/1981', '1976-01-01', dayOf('1981-12-31')],
  ])('of %s begin on %s', (text, from, until) => {
    expect(spanOfState(text)).toEqual({ from: dayOf(from), until })
  })

  it.each(['soon', '', '../1999', undefined, null])('are none for %j', (text) => {
    expect(spanOfState(text)).toBeNull()
  })

  it('hold both ends', () => {
    const span = found(spanOfState('1973-01-01/2020-01-31'))
    const days = ['1972-12-31', '1973-01-01', '2020-01-31', '2020-02-01'].map(dayOf)
    expect(days.map((day) => isWithin(span, day))).toEqual([false, true, true, false])
  })
})
