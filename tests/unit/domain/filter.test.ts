import { describe, expect, it } from 'vitest'
import { entryKey, isFiltering, passes, toggleLane } from '../../../src/domain/filter'
import { LANES } from '../../../src/domain/records'

const haze = { group: 'event', id: 'haze', lane: 'socio-cultural' } as const
const city = { group: 'place', id: 'haze', lane: null } as const

describe('the filter', () => {
  it('lets everything pass when nothing is chosen', () => {
    const none = { lanes: [], found: null }
    expect(isFiltering(none)).toBe(false)
    expect(passes(haze, none)).toBe(true)
    expect(passes(city, none)).toBe(true)
  })

  it('keeps the chosen lanes and leaves out what has none', () => {
    const filter = { lanes: ['socio-cultural' as const], found: null }
    expect(passes(haze, filter)).toBe(true)
    expect(passes(city, filter)).toBe(false)
    expect(passes({ ...haze, lane: 'economic' }, filter)).toBe(false)
  })

  it('keeps what a search found, and tells two records of one id apart', () => {
    const filter = { lanes: [], found: new Set([entryKey(city)]) }
    expect(passes(city, filter)).toBe(true)
    expect(passes(haze, filter)).toBe(false)
  })

  it('asks for both at once', () => {
    const found = new Set([entryKey(haze)])
    expect(passes(haze, { lanes: ['economic'], found })).toBe(false)
  })

  it('adds a lane, takes it away, and keeps the order of the lanes', () => {
    const two = toggleLane(['external'], 'economic', LANES)
    expect(two).toEqual(['economic', 'external'])
    expect(toggleLane(two, 'external', LANES)).toEqual(['economic'])
  })
})
