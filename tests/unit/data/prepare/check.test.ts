import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../src/data/prepare/check'
import { copyData, type DataCopy, recordAt } from '../../../data/data-copy'

/** One thing broken in a copy of the record, and what the check must name. */
interface Damage {
  name: string
  damage: (copy: DataCopy) => string | undefined
  expected: { code: string; file: string; field?: string; detail?: RegExp }
}

const event =
  (change: (record: Record<string, unknown>) => void, index = 3) =>
  (copy: DataCopy) =>
    copy.editRecord('events.json', 'events', index, change)

const RECORDS: Damage[] = [
  {
    name: 'a source that is not there',
    damage: event((record) => Object.assign(record, { sources: ['gone'] })),
    expected: { code: 'reference-missing', file: 'events.json', field: 'sources.0' },
  },
  {
    name: 'a source that is not there in a statement',
    damage: event((record) =>
      Object.assign(record, { body: [{ text: { en: 'So.' }, sources: ['gone'] }] }),
    ),
    expected: { code: 'reference-missing', file: 'events.json', field: 'body.0.sources.0' },
  },
  {
    name: 'no source at all',
    damage: event((record) => Object.assign(record, { sources: [] })),
    expected: {
      code: 'record-left-out',
      file: 'events.json',
      field: 'sources',
      detail: /at least one source/,
    },
  },
  {
    name: 'a date that is none',
    damage: event((record) => Object.assign(record, { date: '8 August 1967' })),
    expected: { code: 'record-left-out', file: 'events.json', field: 'date', detail: /EDTF/ },
  },
  {
    name: 'a day that the calendar does not have',
    damage: event((record) => Object.assign(record, { date: '1967-02-30' })),
    expected: { code: 'record-left-out', file: 'events.json', field: 'date', detail: /EDTF/ },
  },
  {
    name: 'a span that ends before it begins',
    damage: event((record) => Object.assign(record, { date: '1976-02-24/1976-02-23' })),
    expected: {
      code: 'dates-out-of-order',
      file: 'events.json',
      field: 'date',
      detail: /"1976-02-24\/1976-02-23" ends before it begins/,
    },
  },
  {
    name: 'a stage of a partnership that ends before it begins',
    damage: (copy) =>
      copy.editRecord('partners.json', 'partners', 0, (record) =>
        Object.assign((record.stages as object[])[0] ?? {}, { date: '2010/2005' }),
      ),
    expected: { code: 'dates-out-of-order', file: 'partners.json', field: 'stages.0.date' },
  },
  {
    name: 'an event without a day at either end',
    damage: event((record) => Object.assign(record, { date: '../..' })),
    expected: {
      code: 'record-left-out',
      file: 'events.json',
      field: 'date',
      detail: /at one end at least/,
    },
  },
  {
    name: 'a lane that is not known',
    damage: event((record) => Object.assign(record, { lane: 'moon' })),
    expected: { code: 'record-left-out', file: 'events.json', field: 'lane' },
  },
  {
    name: 'markup in a text',
    damage: event((record) => Object.assign(record, { title: { en: 'A <b>bold</b> step' } })),
    expected: {
      code: 'record-left-out',
      file: 'events.json',
      field: 'title.en',
      detail: /without markup/,
    },
  },
  {
    name: 'a link in a text',
    damage: event((record) => Object.assign(record, { title: { en: 'A [step](http://x.y)' } })),
    expected: { code: 'record-left-out', file: 'events.json', field: 'title.en' },
  },
  {
    name: 'a place that is not there',
    damage: event((record) =>
      Object.assign(record, {
        place: {
          name: { en: 'Atlantis' },
          country: 'THA',
          point: [100, 13],
          precision: 'city',
          id: 'atlantis',
        },
      }),
    ),
    expected: { code: 'reference-missing', file: 'events.json', field: 'place.id' },
  },
  {
    name: 'a point that lies on no globe',
    damage: (copy) =>
      copy.editRecord('places.json', 'places', 0, (record) =>
        Object.assign(record, { point: [13.75, 100.5] }),
      ),
    expected: { code: 'record-left-out', file: 'places.json', field: 'point.1' },
  },
  {
    name: 'a country that is not three capitals',
    damage: event((record) => Object.assign(record, { countries: ['Thailand'] })),
    expected: { code: 'record-left-out', file: 'events.json', field: 'countries.0' },
  },
  {
    name: 'no confidence',
    damage: event((record) => Reflect.deleteProperty(record, 'confidence')),
    expected: { code: 'record-left-out', file: 'events.json', field: 'confidence' },
  },
  {
    name: 'a disagreement with one value',
    damage: (copy) =>
      copy.editRecord('disagreements.json', 'disagreements', 0, (record) =>
        Object.assign(record, { values: [{ text: { en: 'So.' }, sources: ['gone'] }] }),
      ),
    expected: { code: 'record-left-out', file: 'disagreements.json', field: 'values' },
  },
  {
    name: 'a disagreement about an event that is not there',
    damage: (copy) =>
      copy.editRecord('disagreements.json', 'disagreements', 0, (record) =>
        Object.assign(record, { appliesTo: ['gone'] }),
      ),
    expected: { code: 'reference-missing', file: 'disagreements.json', field: 'appliesTo.0' },
  },
]

const FILES: Damage[] = [
  {
    name: 'a file that is missing',
    damage: (copy) => void copy.remove('partners.json'),
    expected: { code: 'file-missing', file: 'partners.json' },
  },
  {
    name: 'a file that is not JSON',
    damage: (copy) => void copy.write('partners.json', '{"partners": [}'),
    expected: { code: 'file-not-json', file: 'partners.json' },
  },
  {
    name: 'a file without its list',
    damage: (copy) => void copy.edit('partners.json', (json) => delete json.partners),
    expected: { code: 'file-shape', file: 'partners.json', detail: /"partners"/ },
  },
  {
    name: 'a file without a schema',
    damage: (copy) => void copy.edit('partners.json', (json) => delete json.$schema),
    expected: { code: 'file-shape', file: 'partners.json', detail: /\$schema/ },
  },
  {
    name: 'a file whose schema is not there',
    damage: (copy) =>
      void copy.edit('partners.json', (json) => Object.assign(json, { $schema: 'gone.json' })),
    expected: { code: 'file-shape', file: 'partners.json', detail: /\$schema/ },
  },
  {
    name: 'a manifest that is missing',
    damage: (copy) => void copy.remove('atlas.json'),
    expected: { code: 'file-missing', file: 'atlas.json' },
  },
  {
    name: 'a manifest that is not JSON',
    damage: (copy) => void copy.write('atlas.json', 'atlas'),
    expected: { code: 'file-not-json', file: 'atlas.json' },
  },
  {
    name: 'a manifest with a span that is no date',
    damage: (copy) =>
      void copy.edit('atlas.json', (json) => Object.assign(json, { span: 'always' })),
    expected: { code: 'file-shape', file: 'atlas.json', detail: /span/ },
  },
  {
    name: 'a manifest that leaves a file out',
    damage: (copy) =>
      void copy.edit('atlas.json', (json) => delete (json.files as { events?: string }).events),
    expected: { code: 'file-missing', file: 'atlas.json', detail: /"events"/ },
  },
  {
    name: 'a manifest that names a file that is missing',
    damage: (copy) =>
      void copy.edit('atlas.json', (json) =>
        Object.assign(json.files as object, { region: 'geo/gone.topo.json' }),
      ),
    expected: { code: 'file-missing', file: 'geo/gone.topo.json', detail: /manifest names it/ },
  },
  {
    name: 'a budget in a currency that is none',
    damage: (copy) =>
      void copy.edit('institutions.json', (json) =>
        Object.assign(json.budget as object, { currency: 'dollars' }),
      ),
    expected: { code: 'file-shape', file: 'institutions.json', detail: /budget/ },
  },
]

function expectation({ code, file, field, detail }: Damage['expected'], record?: string) {
  return expect.objectContaining({
    code,
    file,
    ...(record === undefined ? {} : { record }),
    ...(field === undefined ? {} : { field }),
    ...(detail === undefined ? {} : { detail: expect.stringMatching(detail) }),
  })
}

/** Looking up every point takes a while on a slow machine. */
const SLOW = { timeout: 60_000 }

describe('the check of the data folder', SLOW, () => {
  it('finds nothing in the record as it is shipped', () => {
    expect(checkData(copyData().folder)).toEqual([])
  })

  it('names a place that lies in another country', () => {
    const copy = copyData()
    const id = copy.editRecord('places.json', 'places', 0, (record) =>
      Object.assign(record, { country: 'THA', point: [106.85, -6.4] }),
    )
    const expected = { code: 'place-elsewhere', file: 'places.json', field: 'point', detail: /IDN/ }
    expect(checkData(copy.folder)).toContainEqual(expectation(expected, id))
  })
})

describe('the check names the file, the record and the field of', () => {
  it.each(RECORDS.map((one) => [one.name, one] as const))('%s', (_name, { damage, expected }) => {
    const copy = copyData({ withGeometry: false })
    const record = damage(copy)
    expect(checkData(copy.folder)).toContainEqual(expectation(expected, record))
  })

  it('an id that two records share', () => {
    const copy = copyData({ withGeometry: false })
    copy.edit('events.json', (json) => {
      const { id } = recordAt(json, 'events', 0)
      Object.assign(recordAt(json, 'events', 4), { id: String(id) })
    })
    const first = recordAt(JSON.parse(copy.text('events.json')), 'events', 0)
    expect(checkData(copy.folder)).toContainEqual(
      expectation(
        { code: 'duplicate-id', file: 'events.json', field: 'id' },
        `${String(first.id)} at events[4]`,
      ),
    )
  })

  it('a claim of the source documents that no record carries any more', () => {
    const copy = copyData({ withGeometry: false })
    for (const file of ['topics', 'events', 'institutions', 'disagreements']) {
      copy.write(`${file}.json`, copy.text(`${file}.json`).replaceAll('"A01"', '"A02"'))
    }
    expect(checkData(copy.folder)).toContainEqual(
      expectation({ code: 'claim-missing', file: 'topics.json', field: 'claims' }, 'A01'),
    )
  })

  it('a claim that no source document makes', () => {
    const copy = copyData({ withGeometry: false })
    const id = copy.editRecord('topics.json', 'topics', 0, (record) =>
      Object.assign(record, { claims: ['A99'] }),
    )
    expect(checkData(copy.folder)).toContainEqual(
      expectation({ code: 'reference-missing', file: 'topics.json', field: 'claims' }, id),
    )
  })

  it('an id that two files of places share', () => {
    const copy = copyData({ withGeometry: false })
    const id = String(recordAt(JSON.parse(copy.text('places.json')), 'places', 0).id)
    copy.editRecord('jakarta.json', 'places', 0, (record) => Object.assign(record, { id }))
    expect(checkData(copy.folder)).toContainEqual(
      expectation({ code: 'duplicate-id', file: 'jakarta.json', field: 'id' }, id),
    )
  })

  it('an id that two files use for different things', () => {
    const copy = copyData({ withGeometry: false })
    const id = String(recordAt(JSON.parse(copy.text('events.json')), 'events', 0).id)
    copy.editRecord('chairs.json', 'chairs', 0, (record) => Object.assign(record, { id }))
    expect(checkData(copy.folder)).toContainEqual(
      expectation({ code: 'duplicate-id', file: 'chairs.json', field: 'id' }, id),
    )
  })
})

describe('the check names the file of', () => {
  it.each(FILES.map((one) => [one.name, one] as const))('%s', (_name, { damage, expected }) => {
    const copy = copyData({ withGeometry: false })
    damage(copy)
    expect(checkData(copy.folder)).toContainEqual(expectation(expected))
  })
})

describe('the check goes on after a fault', () => {
  it('and finds those of other files too', () => {
    const copy = copyData({ withGeometry: false })
    copy.write('partners.json', 'partners')
    copy.editRecord('places.json', 'places', 0, (record) => Object.assign(record, { kind: 'moon' }))
    const files = checkData(copy.folder).map(({ file }) => file)
    expect(files).toEqual(expect.arrayContaining(['partners.json', 'places.json']))
  })

  it('and tells of a missing file once', () => {
    const copy = copyData({ withGeometry: false })
    copy.remove('chairs.json')
    expect(checkData(copy.folder).filter(({ file }) => file === 'chairs.json')).toHaveLength(1)
  })
})
