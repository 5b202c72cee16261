import { describe, expect, it } from 'vitest'
import { JSON_LD_SCHEMA } from './json-ld.schema'
import { anEvent, aRecord, aSource, exportedJson, SHIPPED } from './records'
import { faultsOf } from './validate'

interface Thing {
  '@type': string
  name: string
}
interface Event {
  '@id': string
  name: string
  startDate?: string
  endDate?: string
  disambiguatingDescription?: string
  eventAttendanceMode?: string
  location?: { description?: string }
  organizer?: Thing
  attendee?: Thing[]
  about?: Thing[]
  subjectOf: { citation: object[] }
}
interface Graph {
  '@context': string
  '@graph': Event[]
}

const read = (record = SHIPPED) => exportedJson<Graph>(record, 'asean-in-time.jsonld')
const shipped = read()
const only = (lists: Parameters<typeof aRecord>[0]) => read(aRecord(lists))['@graph'][0]
const eventOf = (change: Parameters<typeof anEvent>[0]) => only({ events: [anEvent(change)] })

describe('JSON-LD', () => {
  it('holds Events with all that schema.org and this project ask of one', () => {
    expect(faultsOf(JSON_LD_SCHEMA, shipped)).toEqual([])
  })

  it('has every event of the record once', () => {
    const ids = shipped['@graph'].map((event) => event['@id'])
    expect(ids).toEqual(SHIPPED.events.map(({ id }) => `../../?event=${id}`))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names no event that ends before it begins', () => {
    const reversed = shipped['@graph'].filter(({ startDate = '', endDate = startDate }) => {
      // At the precision that both ends have: "1976" does not end before "1976-02".
      const length = Math.min(startDate.length, endDate.length)
      return endDate.slice(0, length) < startDate.slice(0, length)
    })
    expect(reversed).toEqual([])
  })

  it('cites the sources with their addresses', () => {
    const sources = [aSource({ publisher: 'A press', published: '2019-04' })]
    expect(only({ events: [anEvent()], sources })?.subjectOf.citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'A source',
        publisher: { '@type': 'Organization', name: 'A press' },
        datePublished: '2019-04',
        url: 'https://example.org/',
      },
    ])
  })
})

describe('who and what an Event is about', () => {
  it('names the states that came together, and ASEAN as the host of a summit', () => {
    const event = eventOf({ kind: 'summit', countries: ['XXX'] })
    expect(event?.organizer?.name).toBe('ASEAN')
    expect(event?.attendee).toEqual([{ '@type': 'Organization', name: 'XXX', identifier: 'XXX' }])
  })

  it('has no attendees where the states did not come together', () => {
    expect(eventOf({ kind: 'crisis', countries: ['THA'] })).not.toHaveProperty('attendee')
  })

  it('names states, bodies and topics that it is about', () => {
    const topic = {
      id: 'neutrality',
      kind: 'concept' as const,
      title: { en: 'Neutrality' },
      body: [],
      lane: 'institution' as const,
      related: ['an-event'],
      sources: [],
      confidence: 'verified' as const,
    }
    const event = only({
      events: [anEvent({ about: ['HKG'], bodies: ['ASEAN Secretariat'] })],
      topics: [topic],
    })
    expect(event?.about?.map((thing) => [thing['@type'], thing.name])).toEqual([
      ['Country', 'Hong Kong, China'],
      ['Organization', 'ASEAN Secretariat'],
      ['DefinedTerm', 'Neutrality'],
    ])
  })

  it('says so where the map only shows it at a place', () => {
    const place = { name: { en: 'Jakarta' }, country: 'IDN', point: [106.8, -6.2] } as const
    const anchor = eventOf({ place: { ...place, precision: 'anchor' }, countries: ['IDN'] })
    expect(anchor?.location?.description).toContain('no place')
    expect(anchor).not.toHaveProperty('attendee')
    const online = eventOf({ place: { ...place, precision: 'online-host' } })
    expect(online?.eventAttendanceMode).toContain('Online')
  })
})

describe('dates of an Event', () => {
  it.each<[string, object]>([
    ['1967-08-08', { startDate: '1967-08-08' }],
    ['1976-02', { startDate: '1976-02' }],
    ['1974', { startDate: '1974' }],
    ['1976-02-23/1977', { startDate: '1976-02-23', endDate: '1977' }],
    ['-0043-03-15', { startDate: '-0043-03-15' }],
    ['-0500', { startDate: '-0500' }],
    ['1990~', { startDate: '1990', words: 'Date: c. 1990 (EDTF 1990~)' }],
    ['199X', { startDate: '1990', endDate: '1999', words: 'Date: the 1990s (EDTF 199X)' }],
    ['1976/..', { startDate: '1976', words: 'Date: since 1976 (EDTF 1976/..)' }],
    ['/1976', { endDate: '1976', words: 'Date: before 1976 (EDTF /1976)' }],
  ])('%s is ISO 8601, and in words what that cannot say', (date, expected) => {
    const { startDate, endDate, disambiguatingDescription: words } = eventOf({ date }) ?? {}
    expect({ startDate, endDate, words }).toEqual({
      startDate: undefined,
      endDate: undefined,
      words: undefined,
      ...expected,
    })
  })
})
