import { describe, expect, it } from 'vitest'
import { connectionsOf, connectionsOfState, placeOf } from '../../../src/domain/connections'
import { indexEntries } from '../../../src/domain/entry-index'
import { entriesOf } from '../../../src/domain/make-entries'
import { shippedIndex } from '../../data/shipped-index'
import { aMember, anEvent, found } from '../../fixtures/builders'

const PROVENANCE = { sources: ['a'], confidence: 'verified' as const }
const HERE = [100, 10] as const
const NEXT_DOOR = [100.01, 10] as const
const FAR = [110, 10] as const

const place = (id: string, en: string, point: readonly [number, number]) => ({
  id,
  name: { en },
  country: 'AAA',
  kind: 'city' as const,
  point,
  accuracyMetres: 1,
  coordinateSupport: { en: 'Measured.' },
  ...PROVENANCE,
})
const summit = (id: string, date: string, point: readonly [number, number]) => ({
  id,
  kind: 'ordinary' as const,
  title: { en: id },
  date,
  place: { name: { en: 'Atown Hall' }, country: 'AAA', point },
  ...PROVENANCE,
})
const person = (id: string, term: string) => ({
  id,
  order: 1,
  name: id,
  country: 'AAA',
  term,
  title: { en: 'Head' },
  ...PROVENANCE,
})

const index = indexEntries(
  entriesOf({
    events: [
      anEvent({
        id: 'meeting',
        date: '1990-01-02',
        bodies: ['Council', 'Nobody known'],
        place: { name: { en: 'Atown' }, country: 'AAA', point: HERE, precision: 'city' },
      }),
      anEvent({
        id: 'a-year',
        date: '1990',
        place: { name: { en: 'Hut' }, country: 'AAA', point: NEXT_DOOR, precision: 'city' },
      }),
    ],
    members: [aMember()],
    partners: [],
    places: [place('atown', 'Atown', HERE), place('btown', 'Btown', FAR)],
    institutions: [
      {
        id: 'council',
        name: { en: 'Council' },
        kind: 'council',
        pillar: 'economic',
        body: [],
        ...PROVENANCE,
      },
      {
        id: 'sg',
        name: { en: 'Head' },
        kind: 'office',
        pillar: 'institution',
        body: [],
        ...PROVENANCE,
      },
    ],
    relations: [{ from: 'council', to: 'sg' }],
    secretariesGeneral: [
      person('third', '1992/1995'),
      person('first', '1976/1978'),
      person('second', '1978/1992'),
    ],
    summits: [
      summit('same-days', '1990-01-01/1990-01-03', NEXT_DOOR),
      summit('later', '1991-05-01', FAR),
    ],
    topics: [],
  }),
)
const of = (id: string) =>
  Object.fromEntries(
    connectionsOf(found(index.get(id)), index).map(({ heading, entries }) => [
      heading,
      entries.map((entry) => entry.id),
    ]),
  )

describe('what stands beside a record', () => {
  it('is for an event the bodies of the record and the summit of its days and place', () => {
    expect(of('meeting')).toEqual({ Bodies: ['council'], Summit: ['same-days'] })
  })

  it('is no summit where only the year is known', () => {
    expect(of('a-year')).toEqual({})
  })

  it('is for a body what it took part in, and for the office who held it', () => {
    expect(of('council')).toEqual({ 'Events with it': ['meeting'] })
    expect(of('sg')['Holders of the office']).toEqual(['third', 'first', 'second'])
  })

  it('is for a person the office, the state, and who held it before and after', () => {
    expect(of('second')).toEqual({
      Office: ['sg'],
      State: ['AAA'],
      'Before and after': ['first', 'third'],
    })
    expect(of('first')['Before and after']).toEqual(['second'])
  })

  it('is for a summit its place, state, event, and the summits around it', () => {
    expect(of('same-days')).toEqual({
      Place: ['atown'],
      State: ['AAA'],
      Event: ['meeting'],
      'Before and after': ['later'],
    })
  })

  it('is for a place its state and its summits', () => {
    expect(of('atown')).toEqual({ State: ['AAA'], Summits: ['same-days'] })
  })

  it('is for a state who came from it and what was there, also where it is no record', () => {
    expect(of('AAA').Places).toEqual(['atown', 'btown'])
    expect(connectionsOfState('ZZZ', index.all)).toEqual([])
  })
})

describe('what a body is to another', () => {
  it('relates them to each other', () => {
    expect(index.relatedTo('sg').map(({ id }) => id)).toEqual(['council'])
    expect(index.relatedTo('council').map(({ id }) => id)).toEqual(['sg'])
  })
})

describe('the place of something', () => {
  it('is the one called the same, or one close by', () => {
    expect(placeOf(found(index.get('meeting')), index.all)?.id).toBe('atown')
    expect(placeOf(found(index.get('a-year')), index.all)?.id).toBe('atown')
  })

  it('is none where the record has none there', () => {
    expect(placeOf(found(index.get('council')), index.all)).toBeNull()
  })
})

describe('what stands beside an address or a forum of the record', () => {
  const headings = (id: string) =>
    new Map(
      connectionsOf(found(shippedIndex.get(id)), shippedIndex).map(({ heading, entries }) => [
        heading,
        entries.map((entry) => entry.id),
      ]),
    )

  it('is its city, and for the city its addresses', () => {
    expect(headings('asean-hq').get('City')).toEqual(['jakarta'])
    expect(headings('jakarta').get('Addresses in the city')).toContain('asean-hq')
    expect(headings('bangkok').get('Addresses in the city')).toBeUndefined()
  })

  it('is for a mission the state, and for the state its mission', () => {
    expect(headings('vn-embassy').get('State')).toEqual(['VNM'])
    expect(headings('VNM').get('Places')).toContain('vn-embassy')
  })

  it('is no summit that was elsewhere in the city', () => {
    expect(headings('monas').get('Summits')).toBeUndefined()
  })

  it('is for a forum the events that name it, and for a state its forums', () => {
    expect(headings('eas').get('Events with it')).toContain('east-asia-summit-2005')
    expect(headings('tac').get('Events with it')).toContain('six-states-amity-treaty-2022')
    expect(headings('IDN').get('Forums')).toEqual(
      expect.arrayContaining(['apt', 'eas', 'rcep', 'admm-plus', 'arf', 'tac']),
    )
  })

  it('is the nearest place of an event, not the first close by', () => {
    const event = found(shippedIndex.get('secretariat-building-1981'))
    expect(placeOf(event, shippedIndex.all)?.id).toBe('asean-hq')
  })
})
