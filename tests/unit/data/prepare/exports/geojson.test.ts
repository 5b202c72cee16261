import type { FeatureCollection, Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { GEOJSON_SCHEMA } from './geojson.schema'
import { anEvent, aPlace, aRecord, exportedJson, SHIPPED } from './records'
import { faultsOf } from './validate'

interface Properties {
  record: string
  title: string
  date: string | null
  when: { start: string | null; end: string | null }
  precision: string | null
}
type Collection = FeatureCollection<Point, Properties> & { attribution: string }

const read = (record = SHIPPED) => exportedJson<Collection>(record, 'asean-in-time.geojson')
const shipped = read()

describe('GeoJSON', () => {
  it('is valid by the schema of RFC 7946', () => {
    expect(faultsOf(GEOJSON_SCHEMA, shipped)).toEqual([])
  })

  it('would not be valid with latitude first, or without properties', () => {
    const [first] = shipped.features
    const turned = { ...first, geometry: { type: 'Point', coordinates: [13.75, 100.5] } }
    const bare = { ...first, properties: undefined }
    for (const feature of [turned, JSON.parse(JSON.stringify(bare))]) {
      expect(faultsOf(GEOJSON_SCHEMA, { ...shipped, features: [feature] })).not.toEqual([])
    }
  })

  it('has every event with a point, every summit and every place, each id once', () => {
    const count = (kind: string) =>
      shipped.features.filter(({ properties }) => properties.record === kind).length
    expect(count('event')).toBe(SHIPPED.events.filter(({ place }) => place).length)
    expect(count('summit')).toBe(SHIPPED.summits.length)
    expect(count('place')).toBe(SHIPPED.places.length + SHIPPED.jakartaPlaces.length)
    expect(new Set(shipped.features.map(({ id }) => id)).size).toBe(shipped.features.length)
  })

  it('keeps events, summits and places of one id apart', () => {
    const { features } = read(
      aRecord({ events: [anEvent({ id: 'bangkok' })], places: [aPlace({ id: 'bangkok' })] }),
    )
    expect(features.map(({ id }) => id)).toEqual(['event/bangkok', 'place/bangkok'])
  })

  it('leaves out an event without a place', () => {
    expect(read(aRecord({ events: [anEvent({ place: undefined })] })).features).toEqual([])
  })

  it('credits the collections that the points come from', () => {
    expect(shipped.attribution).toContain('© OpenStreetMap contributors (ODbL 1.0)')
    expect(shipped.attribution).toContain('GeoNames')
  })

  it.each([
    ['1976-02', '1976-02-01', '1976-02-29'],
    ['1984?/1985', '1984-01-01', '1985-12-31'],
    ['1976/..', '1976-01-01', null],
    ['-0500', '-0500-01-01', '-0500-12-31'],
    ['../..', null, null],
  ])('gives %s as EDTF and as days', (date, start, end) => {
    const { features } = read(aRecord({ events: [anEvent({ date })] }))
    expect(features[0]?.properties).toMatchObject({ date, when: { start, end } })
  })

  it('says that a place has been there since a day', () => {
    const station = shipped.features.find(({ id }) => id === 'place/mrt-asean')
    expect(station?.properties).toMatchObject({
      date: '2019-03-24/..',
      when: { start: '2019-03-24', end: null },
    })
  })
})
