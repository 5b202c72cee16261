import { describe, expect, it } from 'vitest'
import {
  dateEvents,
  eventsAboutCountry,
  eventsAtPlace,
  isAboutCountry,
  neighbour,
} from '../../../src/domain/events'
import type { EventPlace } from '../../../src/domain/records'
import { aDatedEvent, anEvent, dayOf } from '../../fixtures/builders'

const ids = (events: readonly { event: { id: string } }[]) => events.map(({ event }) => event.id)

function aPlace(patch: Partial<EventPlace> = {}): EventPlace {
  return {
    name: { en: 'Bangkok' },
    country: 'THA',
    point: [100.5, 13.75],
    precision: 'city',
    ...patch,
  }
}

describe('events with their days worked out', () => {
  it('stand in order of time', () => {
    const dates = ['1984-01-07', '1967', '1967-08-08', '1976-02-23/1976-02-24']
    const events = dates.map((date) => anEvent({ id: date, date }))
    expect(ids(dateEvents(events))).toEqual([
      '1967',
      '1967-08-08',
      '1976-02-23/1976-02-24',
      '1984-01-07',
    ])
  })

  it('stand in order of importance on the same day', () => {
    const events = [2, 5, 3].map((importance) => anEvent({ id: `of-${importance}`, importance }))
    expect(ids(dateEvents(events))).toEqual(['of-5', 'of-3', 'of-2'])
  })

  it('stand in order of their ids where nothing else tells them apart', () => {
    const events = ['b', 'c', 'a'].map((id) => anEvent({ id }))
    expect(ids(dateEvents(events))).toEqual(['a', 'b', 'c'])
  })

  it('leave out one whose date cannot be read', () => {
    const events = [anEvent({ id: 'bad', date: '1967-02-30' }), anEvent({ id: 'good' })]
    expect(ids(dateEvents(events))).toEqual(['good'])
  })

  it.each(['2010/2005', '1976-02-24/1976-02-23', '../..', '/'])(
    'leave out one whose date, %s, means no time',
    (date) => {
      expect(dateEvents([anEvent({ date })])).toEqual([])
    },
  )

  it('leave the list that was given as it was', () => {
    const events = [anEvent({ id: 'b', date: '1984' }), anEvent({ id: 'a', date: '1967' })]
    dateEvents(events)
    expect(events.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('the days of an event', () => {
  it.each([
    ['1967-08-08', '1967-08-08', '1967-08-08', false],
    ['1974', '1974-01-01', '1974-01-01', false],
    ['1976-02-23/1976-02-24', '1976-02-23', '1976-02-24', false],
    ['2000-01-01/2000-03-30', '2000-01-01', '2000-03-30', false],
    ['2000-01-01/2000-03-31', '2000-01-01', '2000-03-31', true],
    ['2016/2018', '2016-01-01', '2018-12-31', true],
    ['../1976', '1976-12-31', '1976-12-31', false],
    ['1967-08-08/..', '1967-08-08', '1967-08-08', false],
  ])('of %s run from %s to %s, as a bar: %s', (date, day, endDay, isSpan) => {
    expect(aDatedEvent({ date })).toMatchObject({
      day: dayOf(day),
      endDay: dayOf(endDay),
      isSpan,
    })
  })
})

describe('the look of an event', () => {
  it('is that of its date', () => {
    expect(aDatedEvent({ date: '1974~' }).look).toMatchObject({
      kind: 'point',
      precision: 'year',
      approximate: true,
    })
  })
})

describe('the neighbour of an event', () => {
  const events = dateEvents(
    ['1967-08-08', '1976-02-24', '1984-01-07'].map((date) => anEvent({ id: `e-${date}`, date })),
  )
  const idOf = (found: ReturnType<typeof neighbour>) => found?.event.id ?? null
  const from = (eventId: string | null, day = '1990-01-01') => ({ eventId, day: dayOf(day) })

  it('is the next in order of time', () => {
    expect(idOf(neighbour(events, from('e-1967-08-08'), 1))).toBe('e-1976-02-24')
  })

  it('is the one before in order of time', () => {
    expect(idOf(neighbour(events, from('e-1984-01-07'), -1))).toBe('e-1976-02-24')
  })

  it('is none after the last', () => {
    expect(neighbour(events, from('e-1984-01-07'), 1)).toBeNull()
  })

  it('is none before the first', () => {
    expect(neighbour(events, from('e-1967-08-08'), -1)).toBeNull()
  })

  it('is the first after the cursor where no event is chosen', () => {
    expect(idOf(neighbour(events, from(null, '1970-01-01'), 1))).toBe('e-1976-02-24')
  })

  it('is the last before the cursor where no event is chosen', () => {
    expect(idOf(neighbour(events, from(null, '1980-01-01'), -1))).toBe('e-1976-02-24')
  })

  it('is never one on the very day of the cursor', () => {
    expect(idOf(neighbour(events, from(null, '1976-02-24'), 1))).toBe('e-1984-01-07')
    expect(idOf(neighbour(events, from(null, '1976-02-24'), -1))).toBe('e-1967-08-08')
  })

  it('goes by the cursor where the chosen event is not in the list', () => {
    expect(idOf(neighbour(events, from('gone', '1970-01-01'), 1))).toBe('e-1976-02-24')
  })

  it('is the nearest of those that match, whatever the present one is', () => {
    const matching = new Set(['e-1967-08-08', 'e-1984-01-07'])
    expect(idOf(neighbour(events, from('e-1967-08-08'), 1, matching))).toBe('e-1984-01-07')
    expect(idOf(neighbour(events, from('e-1976-02-24'), -1, matching))).toBe('e-1967-08-08')
    expect(idOf(neighbour(events, from(null, '1970-01-01'), 1, matching))).toBe('e-1984-01-07')
  })

  it('is none where no event ahead matches', () => {
    expect(neighbour(events, from('e-1976-02-24'), 1, new Set(['e-1967-08-08']))).toBeNull()
  })

  it('reaches each of several events on one day', () => {
    const sameDay = dateEvents(['a', 'b', 'c'].map((id) => anEvent({ id })))
    expect(idOf(neighbour(sameDay, from('a'), 1))).toBe('b')
    expect(idOf(neighbour(sameDay, from('b'), 1))).toBe('c')
  })
})

describe('an event is about a state', () => {
  it.each([
    ['that hosted it', { place: aPlace({ country: 'THA' }) }, 'THA', true],
    ['that it says it is about', { about: ['VNM'] }, 'VNM', true],
    ['that was one of three actors', { countries: ['MYS', 'PHL', 'THA'] }, 'PHL', true],
    ['but not one of four actors', { countries: ['MYS', 'PHL', 'THA', 'IDN'] }, 'PHL', false],
    ['but not one that it does not name', { countries: ['MYS'] }, 'PHL', false],
    ['but none where it names none', {}, 'PHL', false],
  ])('%s', (_name, patch, code, expected) => {
    expect(isAboutCountry(anEvent(patch), code)).toBe(expected)
  })

  it('and the list of such events keeps its order', () => {
    const events = dateEvents([
      anEvent({ id: 'later', date: '1995', about: ['VNM'] }),
      anEvent({ id: 'other', date: '1984', about: ['BRN'] }),
      anEvent({ id: 'sooner', date: '1976', about: ['VNM'] }),
    ])
    expect(ids(eventsAboutCountry(events, 'VNM'))).toEqual(['sooner', 'later'])
  })
})

describe('the events at a place', () => {
  const place = { id: 'bangkok', point: [100.5, 13.75] } as const

  it.each([
    ['are those that name it', aPlace({ id: 'bangkok', point: [0, 0] }), 1],
    ['are those within about 300 m', aPlace({ point: [100.502, 13.748] }), 1],
    ['are not those further east', aPlace({ point: [100.504, 13.75] }), 0],
    ['are not those further north', aPlace({ point: [100.5, 13.754] }), 0],
  ])('%s', (_name, eventPlace, count) => {
    expect(eventsAtPlace([aDatedEvent({ place: eventPlace })], place)).toHaveLength(count)
  })

  it('are not those without a place', () => {
    expect(eventsAtPlace([aDatedEvent()], place)).toEqual([])
  })
})
