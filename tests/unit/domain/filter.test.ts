import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../src/domain/events'
import {
  entryKey,
  type Filter,
  isFiltering,
  matchingEvents,
  passes,
  toggleLane,
} from '../../../src/domain/filter'
import { LANES } from '../../../src/domain/records'
import { anEvent, dayOf } from '../../fixtures/builders'

const haze = { group: 'event', id: 'haze', lane: 'socio-cultural', date: '1997' } as const
const city = { group: 'place', id: 'haze', lane: null, date: null } as const
const NONE: Filter = { lanes: [], found: null, period: null }
const years = (first: number, last: number) => ({
  from: dayOf(`${first}-01-01`),
  to: dayOf(`${last}-12-31`),
})

describe('the filter', () => {
  it('lets everything pass when nothing is chosen', () => {
    expect(isFiltering(NONE)).toBe(false)
    expect(passes(haze, NONE)).toBe(true)
    expect(passes(city, NONE)).toBe(true)
  })

  it('keeps the chosen lanes and leaves out what has none', () => {
    const filter: Filter = { ...NONE, lanes: ['socio-cultural'] }
    expect(isFiltering(filter)).toBe(true)
    expect(passes(haze, filter)).toBe(true)
    expect(passes(city, filter)).toBe(false)
    expect(passes({ ...haze, lane: 'economic' }, filter)).toBe(false)
  })

  it('keeps what a search found, and tells two records of one id apart', () => {
    const filter: Filter = { ...NONE, found: new Set([entryKey(city)]) }
    expect(isFiltering(filter)).toBe(true)
    expect(passes(city, filter)).toBe(true)
    expect(passes(haze, filter)).toBe(false)
  })

  it('keeps what may have happened in the period and leaves out what has no date', () => {
    const filter: Filter = { ...NONE, period: years(1997, 2008) }
    expect(isFiltering(filter)).toBe(true)
    expect(passes(haze, filter)).toBe(true)
    expect(passes({ ...haze, date: '1996' }, filter)).toBe(false)
    expect(passes(city, filter)).toBe(false)
  })

  it('asks for all of them at once', () => {
    const found = new Set([entryKey(haze)])
    const all: Filter = { lanes: ['socio-cultural'], found, period: years(1997, 1997) }
    expect(passes(haze, all)).toBe(true)
    expect(passes(haze, { ...all, lanes: ['economic'] })).toBe(false)
    expect(passes(haze, { ...all, found: new Set() })).toBe(false)
    expect(passes(haze, { ...all, period: years(1998, 2008) })).toBe(false)
  })

  it('adds a lane, takes it away, and keeps the order of the lanes', () => {
    const two = toggleLane(['external'], 'economic', LANES)
    expect(two).toEqual(['economic', 'external'])
    expect(toggleLane(two, 'external', LANES)).toEqual(['economic'])
  })
})

describe('the events that match', () => {
  const events = dateEvents([
    anEvent({ id: 'before', date: '1995' }),
    anEvent({ id: 'across', date: '1995/1997' }),
    anEvent({ id: 'within', date: '2001-11' }),
  ])

  it('are named by their ids', () => {
    expect(matchingEvents(events, { ...NONE, period: years(1997, 2008) })).toEqual(
      new Set(['across', 'within']),
    )
  })

  it('are not told apart where nothing is filtered', () => {
    expect(matchingEvents(events, NONE)).toBeNull()
  })

  it('may be none', () => {
    expect(matchingEvents(events, { ...NONE, period: years(1961, 1966) })).toEqual(new Set())
  })
})
