import { describe, expect, it } from 'vitest'
import { toDay } from '../../../src/domain/day'
import type { Entry } from '../../../src/domain/entries'
import { entry as makeEntry } from '../../../src/domain/entry-part'
import type { Filter } from '../../../src/domain/filter'
import { toCsv } from '../../../src/table/csv'
import { nextSorting, rowsOf } from '../../../src/table/rows'
import { supportedBy } from '../../../src/table/source-list'

function entry(id: string, patch: Partial<Entry> = {}): Entry {
  const part = { id, group: 'event', title: id, kind: 'Treaty', lane: 'economic' } as const
  return { ...makeEntry({ ...part, sources: ['a'], confidence: 'verified' }), ...patch }
}

const ALL: Filter = { lanes: [], found: null, period: null }
const ids = (rows: Entry[]) => rows.map(({ id }) => id)

describe('the rows of the table', () => {
  const rows = [entry('late', { day: 900 }), entry('never'), entry('early', { day: -900 })]

  it('are in order of time, what has no date last in either direction', () => {
    expect(ids(rowsOf(rows, ALL, null, { column: 'date', direction: 'ascending' }))).toEqual([
      'early',
      'late',
      'never',
    ])
    expect(ids(rowsOf(rows, ALL, null, { column: 'date', direction: 'descending' }))).toEqual([
      'late',
      'early',
      'never',
    ])
  })

  it('are those of one group where one is chosen', () => {
    const mixed = [entry('a'), entry('b', { group: 'body' })]
    expect(ids(rowsOf(mixed, ALL, 'body', { column: 'title', direction: 'ascending' }))).toEqual([
      'b',
    ])
  })

  it('are those that pass the filter', () => {
    const filter = { ...ALL, found: new Set(['event:late']) }
    expect(ids(rowsOf(rows, filter, null, { column: 'title', direction: 'ascending' }))).toEqual([
      'late',
    ])
  })

  it('are those in the period, while one is kept to', () => {
    const dated = [
      entry('term', { group: 'person', date: '1998-01-01/2002-12-31' }),
      entry('still', { group: 'concept', date: '1990/..' }),
      entry('gone', { group: 'summit', date: '1992-01-27/1992-01-28' }),
      entry('timeless', { group: 'place' }),
    ]
    const filter = { ...ALL, period: { from: toDay(1997), to: toDay(2008, 12, 31) } }
    expect(ids(rowsOf(dated, filter, null, { column: 'title', direction: 'ascending' }))).toEqual([
      'still',
      'term',
    ])
  })

  it('put the surest first when sorted by certainty', () => {
    const mixed = [
      entry('x', { confidence: 'uncertain' }),
      entry('y', { confidence: 'well-known' }),
      entry('z'),
    ]
    const sorted = rowsOf(mixed, ALL, null, { column: 'confidence', direction: 'ascending' })
    expect(ids(sorted)).toEqual(['z', 'y', 'x'])
  })

  it('turn around at a second press on the same head', () => {
    const once = nextSorting({ column: 'date', direction: 'ascending' }, 'title')
    expect(once).toEqual({ column: 'title', direction: 'ascending' })
    expect(nextSorting(once, 'title').direction).toBe('descending')
  })
})

describe('the rows as CSV', () => {
  it('quote what has commas, quotes or breaks', () => {
    const csv = toCsv([entry('a', { title: 'Peace, "freedom"\nand neutrality' })])
    expect(csv).toContain('"Peace, ""freedom""\nand neutrality"')
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('keep a spreadsheet from reading a text as a formula, and leave numbers alone', () => {
    const csv = toCsv([entry('a', { title: '=1+1', point: [-70.5, -33.25] })])
    expect(csv).toContain(",'=1+1,")
    expect(csv).toContain(',-70.5,-33.25,')
  })
})

describe('a source', () => {
  it('supports the records whose statements name it, each once', () => {
    const text = [{ text: { en: 'x' }, sources: ['a', 'b'] }]
    const supported = supportedBy([entry('one', { text }), entry('two')])
    expect(ids(supported.get('a') ?? [])).toEqual(['one', 'two'])
    expect(ids(supported.get('b') ?? [])).toEqual(['one'])
  })
})
