import { describe, expect, it } from 'vitest'
import type { CountryState } from '../../../../src/map/country-state'
import { hasHatching } from '../../../../src/map/gl/hatch-view'

const inState = (status: CountryState['status']) => ({
  countries: new Map([['THA', { status, fresh: 0 }]]),
})

describe('hatching', () => {
  it('is needed for a state that is not yet a member', () => {
    expect(hasHatching(inState('not-yet'))).toBe(true)
  })

  it('is not needed where all are members, nor where there are none', () => {
    expect(hasHatching(inState('founding'))).toBe(false)
    expect(hasHatching({ countries: new Map() })).toBe(false)
  })
})
