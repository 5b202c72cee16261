import { describe, expect, it } from 'vitest'
import { chairOn } from '../../../../src/lenses/summits/chair-on'
import { shipped } from '../../../data/shipped'
import { dayOf } from '../../../fixtures/builders'

const { chairs } = shipped('chairs')

describe('the state in the chair', () => {
  it.each([
    ['1967-08-07', undefined],
    ['1967-12-31', 'THA'],
    ['1968-01-01', 'IDN'],
    ['1969-12-01', 'MYS'],
    ['1970-01-01', 'PHL'],
    ['1998-06-30', 'PHL'],
    ['1998-12-16', 'SGP'],
    ['2007-01-13', 'PHL'],
    ['2007-11-20', 'SGP'],
    ['2008-12-31', 'THA'],
    ['2009-12-31', 'THA'],
    ['2010-01-01', 'VNM'],
    ['2026-11-24', 'PHL'],
    ['2027-01-01', undefined],
  ])('on %s is %s', (day, country) => {
    expect(chairOn(chairs, dayOf(day))?.country).toBe(country)
  })

  it('is only probable where the record infers it', () => {
    expect(chairOn(chairs, dayOf('1970-02-01'))?.isProbable).toBe(true)
    expect(chairOn(chairs, dayOf('1971-02-01'))?.isProbable).toBe(false)
  })

  it('is not known where the list did not load', () => {
    expect(chairOn([], dayOf('2000-01-01'))).toBeNull()
  })
})
