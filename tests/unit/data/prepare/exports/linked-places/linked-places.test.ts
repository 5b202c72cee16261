import { describe, expect, it } from 'vitest'
import { exportPlaces } from '../../../../../../src/data/prepare/exports/export-places'
import type {
  LinkedPlaces,
  When,
} from '../../../../../../src/data/prepare/exports/linked-places/format'
import { attestedWhen, whenOf } from '../../../../../../src/data/prepare/exports/linked-places/when'
import { LINKED_PLACES_SCHEMA } from '../linked-places.schema.ts'
import { anEvent, aPlace, aRecord, aSource, exportedJson, SHIPPED } from '../records'
import { faultsOf } from '../validate'

const AS_OF = '2026-11-23'
const read = (record = SHIPPED) => exportedJson<LinkedPlaces>(record, 'asean-in-time.lpf.json')
const shipped = read()
const only = (lists: Parameters<typeof aRecord>[0]) => read(aRecord(lists)).features[0]

describe('Linked Places', () => {
  it('have all that the format requires', () => {
    expect(faultsOf(LINKED_PLACES_SCHEMA, shipped)).toEqual([])
  })

  it('are every place once', () => {
    const ids = shipped.features.map((feature) => feature['@id'])
    expect(ids).toEqual(exportPlaces(SHIPPED).map(({ id }) => `../../?place=${id}`))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('each lie in a country with a code of two letters', () => {
    const without = shipped.features.filter(({ properties }) => properties.ccodes.length !== 1)
    expect(without.map(({ properties }) => properties.title)).toEqual([])
  })

  it('carry every name, the first with its sources', () => {
    const place = aPlace({ name: { en: 'Ha Noi', id: 'Hanoi' }, alternativeNames: ['Hà Nội'] })
    const sources = [aSource({ published: '2019-04', url: undefined })]
    expect(only({ places: [place], sources })?.names).toEqual([
      { toponym: 'Ha Noi', lang: 'en', citations: [{ label: 'A source', year: 2019 }] },
      { toponym: 'Hanoi', lang: 'id' },
      { toponym: 'Hà Nội', lang: 'und' },
    ])
  })

  it('say how certain a point is', () => {
    const of = (confidence: 'verified' | 'well-known' | 'uncertain') =>
      only({ places: [aPlace({ confidence })] })?.geometry.certainty
    expect([of('verified'), of('well-known'), of('uncertain')]).toEqual([
      'certain',
      'less-certain',
      'uncertain',
    ])
  })

  it('link to the pages about them, not to collections that many places cite', () => {
    const place = aPlace({ sources: ['a-source', 'own'] })
    const sources = [aSource(), aSource({ id: 'own', url: 'https://example.org/own' })]
    const places = [place, aPlace({ id: 'manila' })]
    expect(only({ places, sources })?.links).toEqual([
      { type: 'seeAlso', identifier: 'https://example.org/own' },
    ])
  })
})

describe('relations of a place', () => {
  const at = (precision: 'city' | 'anchor') =>
    only({
      places: [aPlace()],
      events: [
        anEvent({
          place: {
            id: 'bangkok',
            name: { en: 'Bangkok' },
            country: 'THA',
            point: [100.5, 13.75],
            precision,
          },
        }),
      ],
    })

  it('lead to what happened there', () => {
    expect(at('city')?.relations).toEqual([
      {
        relationType: 'crm:P7i_witnessed',
        relationTo: '../../?event=an-event',
        label: 'An event',
        when: { timespans: [{ start: { in: '1967-08-08' } }] },
        certainty: 'certain',
      },
    ])
  })

  it('do not say that what is only shown there took place there', () => {
    const place = at('anchor')
    expect(place?.relations?.[0]?.relationType).toBe('gvp:tgn3000_related_to')
    expect(place?.when.timespans[0]?.start).toEqual({ latest: AS_OF })
  })

  it('lead to events of the record', () => {
    const known = new Set(SHIPPED.events.map(({ id }) => `../../?event=${id}`))
    const targets = shipped.features.flatMap(({ relations = [] }) =>
      relations.map(({ relationTo }) => relationTo),
    )
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !known.has(target))).toEqual([])
  })
})

describe('when', () => {
  it.each<[string, When | null]>([
    ['1974', { timespans: [{ start: { in: '1974' } }] }],
    ['1976-02', { timespans: [{ start: { in: '1976-02' } }] }],
    ['-0043-03-15', { timespans: [{ start: { in: '-0043-03-15' } }] }],
    ['-0500', { timespans: [{ start: { in: '-0500' } }] }],
    ['199X', { timespans: [{ start: { earliest: '1990', latest: '1999' } }] }],
    ['1990-21', { timespans: [{ start: { earliest: '1990-01', latest: '1990-03' } }] }],
    ['1990~', { timespans: [{ start: { in: '1990' } }], certainty: 'less-certain' }],
    ['1990?', { timespans: [{ start: { in: '1990' } }], certainty: 'uncertain' }],
    ['1990%', { timespans: [{ start: { in: '1990' } }], certainty: 'uncertain' }],
    ['1976/1977-02', { timespans: [{ start: { in: '1976' }, end: { in: '1977-02' } }] }],
    ['1976/..', { timespans: [{ start: { in: '1976' }, end: { earliest: AS_OF } }] }],
    ['1976/', { timespans: [{ start: { in: '1976' } }] }],
    ['../1976', { timespans: [{ start: { latest: '1976' }, end: { in: '1976' } }] }],
    ['../..', null],
  ])('says %s', (edtf, expected) => {
    expect(whenOf(edtf, AS_OF)).toEqual(expected)
  })

  it('puts a place in being at the latest by the first that happened there', () => {
    expect(attestedWhen(['1995-12-15', '1967'], AS_OF)).toEqual({
      timespans: [{ start: { latest: '1967-12-31' }, end: { earliest: AS_OF } }],
    })
  })

  it('knows of a place without events only that it is there now', () => {
    expect(attestedWhen(['2030'], AS_OF).timespans[0]?.start).toEqual({ latest: AS_OF })
  })
})
