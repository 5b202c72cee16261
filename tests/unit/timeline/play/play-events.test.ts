import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampDay } from '../../../../src/domain/atlas'
import { dateEvents } from '../../../../src/domain/events'
import {
  firstToPlay,
  nextToPlay,
  type Programme,
  weightiestBetween,
} from '../../../../src/timeline/play/play-events'
import { anEvent, dayOf } from '../../../fixtures/builders'

const span = { first: dayOf('1961-01-01'), last: dayOf('2026-11-23') }
const events = dateEvents([
  anEvent({ id: 'founding', date: '1967-08-08', importance: 5 }),
  anEvent({ id: 'summit', date: '1976-02-24', importance: 5 }),
  anEvent({ id: 'treaty', date: '1976-02-24', importance: 4 }),
  anEvent({ id: 'charter', date: '2008-12-15', importance: 4 }),
  anEvent({ id: 'to-come', date: '2030', importance: 3 }),
])
const all: Programme = { events, matching: null, span }
const next = (isoDay: string, eventId: string | null = null, programme = all) =>
  nextToPlay(programme, { day: dayOf(isoDay), eventId })?.event.id ?? null

describe('the next event to play', () => {
  it('is the first after the cursor', () => {
    expect(next('1970-01-01')).toBe('summit')
  })

  it('is the one under the cursor where it is not yet shown', () => {
    expect(next('1967-08-08')).toBe('founding')
  })

  it('is the next in order from the one that is shown, be it on the same day', () => {
    expect(next('1976-02-24', 'summit')).toBe('treaty')
    expect(next('1976-02-24', 'treaty')).toBe('charter')
  })

  it('goes by the cursor where that has left the event that is shown', () => {
    expect(next('2000-01-01', 'founding')).toBe('charter')
  })

  it('goes by the cursor where something else than an event is shown', () => {
    expect(next('1970-01-01', 'a-concept')).toBe('summit')
  })

  it('is none after the last', () => {
    expect(next('2026-11-23', 'to-come')).toBeNull()
  })

  it('leaves out what the filter leaves out', () => {
    const some = { ...all, matching: new Set(['founding', 'charter']) }
    expect(next('1967-08-08', 'founding', some)).toBe('charter')
  })

  it('passes every event once from the first to the end', () => {
    fc.assert(
      fc.property(fc.subarray(events.map(({ event }) => event.id)), (ids) => {
        const programme = { ...all, matching: new Set(ids) }
        const played: string[] = []
        let at = firstToPlay(programme)
        while (at) {
          played.push(at.event.id)
          at = nextToPlay(programme, { day: clampDay(at.day, span), eventId: at.event.id })
        }
        expect(played).toEqual(ids)
      }),
    )
  })
})

describe('the first event to play', () => {
  it('is the first that passes the filter', () => {
    expect(firstToPlay(all)?.event.id).toBe('founding')
    expect(firstToPlay({ ...all, matching: new Set(['charter']) })?.event.id).toBe('charter')
  })

  it('is none where nothing passes', () => {
    expect(firstToPlay({ ...all, matching: new Set() })).toBeNull()
  })
})

describe('the most important event of a stretch', () => {
  const between = (after: string, upTo: string, matching: ReadonlySet<string> | null = null) =>
    weightiestBetween({ ...all, matching }, dayOf(after), dayOf(upTo))?.event.id ?? null

  it('is the one of most importance', () => {
    expect(between('1970-01-01', '2010-01-01')).toBe('summit')
  })

  it('is the later one of two alike', () => {
    expect(between('1960-01-01', '2010-01-01')).toBe('summit')
  })

  it('counts the last day and not the first', () => {
    expect(between('1967-08-07', '1967-08-08')).toBe('founding')
    expect(between('1967-08-08', '1967-08-09')).toBeNull()
  })

  it('leaves out what the filter leaves out', () => {
    expect(between('1970-01-01', '2010-01-01', new Set(['treaty']))).toBe('treaty')
  })
})
