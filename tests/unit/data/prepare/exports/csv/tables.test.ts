import { describe, expect, it } from 'vitest'
import { exportPlaces } from '../../../../../../src/data/prepare/exports/export-places'
import type { Position, Statement } from '../../../../../../src/domain/records'
import { readCsv } from '../read-csv'
import { anEvent, aRecord, exportedText, SHIPPED } from '../records'

const rowsOf = (name: string, record = SHIPPED) => readCsv(exportedText(record, `${name}.csv`))

const provenance = (record: { sources: readonly string[]; confidence: string }) => ({
  sources: record.sources.join(' '),
  confidence: record.confidence,
})
const at = (point: Position | undefined) => ({
  lon: String(point?.[0] ?? ''),
  lat: String(point?.[1] ?? ''),
})
const english = (body: readonly Statement[]) => body.map(({ text }) => text.en).join(' ')

/** What each table must say of each record, in the record's order. */
const EXPECTED: Record<string, Record<string, string>[]> = {
  events: SHIPPED.events.map((r) => ({
    id: r.id,
    title: r.title.en,
    date: r.date,
    text: english(r.body),
    ...at(r.place?.point),
    ...provenance(r),
  })),
  members: SHIPPED.members.map((r) => ({
    id: r.id,
    name: r.name.en,
    date: r.accession.date,
    population: String(r.population.value),
    endonyms: r.endonyms.names.map(({ name }) => name).join('; '),
    ...at(r.capital.point),
    ...provenance(r),
  })),
  partners: SHIPPED.partners.map((r) => ({
    id: r.id,
    name: r.name.en,
    ...at(r.seat.point),
    ...provenance(r),
  })),
  summits: SHIPPED.summits.map((r) => ({
    id: r.id,
    number: String(r.number ?? ''),
    title: r.title.en,
    date: r.date,
    note: r.note?.en ?? '',
    ...at(r.place.point),
    ...provenance(r),
  })),
  'secretaries-general': SHIPPED.secretariesGeneral.map((r) => ({
    id: r.id,
    name: r.name,
    date: r.term,
    title: r.title.en,
    ...provenance(r),
  })),
  chairs: SHIPPED.chairs.map((r) => ({
    id: r.id,
    date: r.year,
    country: r.country,
    ...provenance(r),
  })),
  institutions: SHIPPED.institutions.map((r) => ({
    id: r.id,
    name: r.name.en,
    text: english(r.body),
    ...provenance(r),
  })),
  places: exportPlaces(SHIPPED).map((r) => ({
    id: r.id,
    name: r.name.en,
    coordinate_support: r.coordinateSupport.en,
    ...at(r.point),
    ...provenance(r),
  })),
  sources: SHIPPED.sources.map((r) => ({
    id: r.id,
    title: r.title,
    publisher: r.publisher ?? '',
    url: r.url ?? '',
    date: r.published ?? '',
  })),
}

describe.each(Object.entries(EXPECTED))('%s.csv', (name, expected) => {
  it('gives the same records in the same order', () => {
    expect(expected.length).toBeGreaterThan(0)
    expect(rowsOf(name)).toMatchObject(expected)
  })
})

describe('columns of dates', () => {
  it.each([
    ['1967-08-08', '1967-08-08', '1967-08-08'],
    ['1976-02', '1976-02-01', '1976-02-29'],
    ['1990~', '1990-01-01', '1990-12-31'],
    ['1976/..', '1976-01-01', ''],
    ['/1976', '', '1976-12-31'],
    ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
  ])('%s has its first and its last day', (date, first, last) => {
    const [row] = rowsOf('events', aRecord({ events: [anEvent({ date })] }))
    expect([row?.date, row?.first_day, row?.last_day]).toEqual([date, first, last])
  })

  it('say since when a body and a place have been what they are', () => {
    const body = rowsOf('institutions').find(({ id }) => id === 'summit')
    expect(body).toMatchObject({ date: '1976-02-23/..', first_day: '1976-02-23', last_day: '' })
    const place = rowsOf('places').find(({ id }) => id === 'asean-hq')
    expect(place).toMatchObject({ date: '1981-05-09/..', country: 'IDN', list: 'jakarta' })
  })

  it('give a partner the date of its standing', () => {
    const partner = rowsOf('partners').find(({ id }) => id === 'AUS')
    expect(partner).toMatchObject({ kind: 'dialogue', date: '1974', last_day: '1974-12-31' })
  })
})

it('names the disagreements about an event beside it', () => {
  const rows = rowsOf('events')
  for (const { id, appliesTo = [] } of SHIPPED.disagreements) {
    const named = rows.filter(({ disagreements }) => disagreements?.split(' ').includes(id))
    expect(named.map((row) => row.id).sort()).toEqual([...appliesTo].sort())
  }
})
