import { describe, expect, it } from 'vitest'
import { anchorDay, parseEdtf } from '../../../src/domain/edtf'
import { dateEvents } from '../../../src/domain/events'
import { holdsOn } from '../../../src/domain/truth'
import { bodiesOn, knownBodies } from '../../../src/structure/bodies'
import { KNOWN_RELATIONS, placesOf, relationsOf, seatsOf } from '../../../src/structure/body-parts'
import { exampleOf, sourcesOfFunctions } from '../../../src/structure/functions'
import { amountInWords, staffInWords } from '../../../src/structure/funding-words'
import { WHOLE_PLAN } from '../../../src/structure/plan'
import { shipped } from '../../data/shipped'
import { found, itemAt } from '../../fixtures/builders'
import { INSTITUTIONS } from './shipped-bodies'

const { institutions, relations, decisionSteps, staffing } = INSTITUTIONS

describe('a decision that is followed', () => {
  it('goes from the leaders through councils, sectoral bodies, Secretariat and members', () => {
    const bodies = decisionSteps.map(({ body }) => body)
    expect(bodies[0]).toBe('summit')
    expect(bodies).toEqual(expect.arrayContaining(['acc', 'sectoral', 'asec', 'natsec']))
  })

  it('has each step in order of time, by a body that was there and has a box', () => {
    const known = knownBodies(institutions)
    const days = decisionSteps.map(({ date }) => anchorDay(found(parseEdtf(date))))
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    for (const [index, { body }] of decisionSteps.entries()) {
      expect(bodiesOn(known, itemAt(days, index)).map(({ id }) => id)).toContain(body)
      expect(WHOLE_PLAN.slots.map(({ id }) => id)).toContain(body)
    }
  })
})

describe('the tasks of the Secretariat', () => {
  it.each([
    'Coordination',
    'Implementation',
    'Information',
    'Logistics',
    'Monitoring',
    'negotiating texts',
    'statistics',
    'External relations',
    'capitals',
  ])('name %s', (word) => {
    const tasks = shipped('topics').topics.filter(({ kind }) => kind === 'function')
    expect(tasks.some(({ title }) => title.en.includes(word))).toBe(true)
  })

  it('each have an event that shows them, and cite task and event', () => {
    const events = dateEvents(shipped('events').events)
    const tasks = shipped('topics').topics.filter(({ kind }) => kind === 'function')
    expect(tasks.length).toBeGreaterThanOrEqual(9)
    expect(tasks.filter((task) => exampleOf(task, events) === null)).toEqual([])
    const cited = sourcesOfFunctions(tasks, events)
    expect(cited.filter((sources) => sources.length < 2)).toEqual([])
  })
})

describe('a body’s card', () => {
  it('says every relation of the record from both sides', () => {
    const unknown = relations.filter(({ relation }) => !KNOWN_RELATIONS.includes(relation))
    expect(unknown.map(({ relation }) => relation)).toEqual([])
    expect(relationsOf('cpr', relations)).toContainEqual({
      other: 'asec',
      words: 'gives guidance to',
    })
    expect(relationsOf('asec', relations)).toContainEqual({ other: 'cpr', words: 'is guided by' })
  })

  it('places what belongs to the Secretariat where the Secretariat sits', () => {
    expect(placesOf('treaty', institutions)).toEqual(placesOf('asec', institutions))
    expect(placesOf('sg', institutions)).toEqual(['kemlu', 'asean-hq', 'asean-towers'])
    expect(placesOf('acc', institutions)).toEqual([])
    expect(placesOf('foundation', institutions)).toEqual(['asean-foundation'])
  })

  it('says from when to when a body has sat in its places, or that no source says so', () => {
    const places = new Map(shipped('jakarta').places.map((place) => [place.id, place]))
    const seats = (id: string) =>
      seatsOf(id, institutions, (place) => places.get(place) ?? null).map(
        ({ id, words }) => `${id}: ${words}`,
      )
    expect(seats('asec')).toEqual([
      'kemlu: 1976 to 1981',
      'asean-hq: since 9 May 1981',
      'asean-towers: since 8 August 2019',
    ])
    expect(seats('aha')).toEqual(['aha-first: from 17 November 2011, end not known'])
    expect(seats('foundation')).toEqual(['asean-foundation: still goes on, start not known'])
    const all = institutions.flatMap(({ id }) => seats(id))
    expect(all.filter((words) => words.includes('not recorded'))).toEqual([])
  })

  it('gives a body no home that was left before the body began', () => {
    const places = new Map(shipped('jakarta').places.map((place) => [place.id, place]))
    const seats = (id: string) =>
      seatsOf(id, institutions, (place) => places.get(place) ?? null).map(({ id }) => id)
    expect(seats('sg')).toContain('kemlu')
    expect(seats('treaty')).toEqual(['asean-hq', 'asean-towers'])
    expect(seats('deputies')).not.toContain('kemlu')
  })

  it('names events that happened in the time of the body', () => {
    const events = new Map(shipped('events').events.map((event) => [event.id, event]))
    for (const { id, since, until, events: ids = [] } of institutions) {
      const end = until ? found(parseEdtf(`${since}/${until}`)) : null
      for (const eventId of ids) {
        const day = anchorDay(found(parseEdtf(found(events.get(eventId)).date)))
        if (end) expect(holdsOn(end, day), `${eventId} of ${id}`).not.toBe('no')
      }
    }
  })
})

describe('money and staff in words', () => {
  it('rounds to what the source says', () => {
    expect(amountInWords(14_300_000)).toBe('14.3 million')
    expect(amountInWords(20_000_000, true)).toBe('about 20 million')
  })

  it('has words for every figure of the record', () => {
    const words = staffing.map(staffInWords)
    expect(words.filter((text) => text === '' || /undefined|[a-z][A-Z]/.test(text))).toEqual([])
    expect(words).toContain('260 people: 79 openly recruited')
  })
})
