import { describe, expect, it } from 'vitest'
import { checkData } from '../../src/data/prepare/check'
import { describeProblem } from '../../src/data/problems'
import { FILES } from '../../src/data/schema/files'
import { spanOf } from '../../src/domain/atlas'
import { toDay } from '../../src/domain/day'
import { dateEvents } from '../../src/domain/events'
import { type AseanEvent, LANES } from '../../src/domain/records'
import { found } from '../fixtures/builders'
import type { Json } from './data-copy'
import { DATA_FOLDER, shipped, shippedAtlas, shippedJson } from './shipped'

const { events } = shipped('events')
const { members, observers } = shipped('members')
const { partners } = shipped('partners')
const { sources } = shipped('sources')

const ACCESSIONS = {
  IDN: '1967-08-08',
  MYS: '1967-08-08',
  PHL: '1967-08-08',
  SGP: '1967-08-08',
  THA: '1967-08-08',
  BRN: '1984-01-07',
  VNM: '1995-07-28',
  LAO: '1997-07-23',
  MMR: '1997-07-23',
  KHM: '1999-04-30',
  TLS: '2025-10-26',
}

function event(id: string): AseanEvent {
  return found(
    events.find((one) => one.id === id),
    `event ${id}`,
  )
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

function wordCount({ body }: AseanEvent): number {
  return body.flatMap(({ text }) => text.en.split(/\s+/).filter(Boolean)).length
}

describe('the record as it is shipped', () => {
  // Looking up every point takes a while on a slow machine.
  it('has no fault that the check knows', { timeout: 60_000 }, () => {
    expect(checkData(DATA_FOLDER).map(describeProblem)).toEqual([])
  })

  it('has sources that can be looked up by themselves, not by way of a file or another source', () => {
    const isReference = ({ title, publisher = '' }: (typeof sources)[number]) =>
      /^(the )?same\b/i.test(title) || /\bsee\b|\.json\b/i.test(publisher)
    expect(ids(sources.filter(isReference))).toEqual([])
  })

  it('has a span that begins in 1961 at the latest and reaches the day it is known up to', () => {
    const atlas = shippedAtlas()
    const span = found(spanOf(atlas), 'span')
    expect(span.first).toBeLessThanOrEqual(toDay(1961, 7, 31))
    expect(atlas.span.endsWith(atlas.asOf)).toBe(true)
  })

  it('has events inside the span only', () => {
    const span = found(spanOf(shippedAtlas()), 'span')
    const outside = dateEvents(events).filter(({ day }) => day < span.first || day > span.last)
    expect(outside.map(({ event: { id } }) => id)).toEqual([])
  })
})

describe('the events of the record', () => {
  it('are at least 110 from 1961 on', () => {
    const since = dateEvents(events).filter(({ day }) => day >= toDay(1961))
    expect(since.length).toBeGreaterThanOrEqual(110)
  })

  it.each(LANES)('have some in the lane %s', (lane) => {
    expect(events.filter((one) => one.lane === lane)).not.toEqual([])
  })

  it('have one to four statements each', () => {
    expect(ids(events.filter(({ body }) => body.length < 1 || body.length > 4))).toEqual([])
  })

  it('have sources for each statement', () => {
    const without = events.filter(({ body }) => body.some((one) => one.sources.length === 0))
    expect(ids(without)).toEqual([])
  })

  it('have texts of 40 to 90 words', () => {
    const wrong = events
      .map((one) => ({ id: one.id, words: wordCount(one) }))
      .filter(({ words }) => words < 40 || words > 90)
    expect(wrong).toEqual([])
  })

  it('have titles of at most 60 characters', () => {
    expect(ids(events.filter(({ title }) => title.en.length > 60))).toEqual([])
  })

  it('have labels of at most 24 characters', () => {
    expect(ids(events.filter(({ label }) => label.en.length > 24))).toEqual([])
  })

  it('list among their sources those of their statements', () => {
    const missing = events.filter(({ body, sources: listed }) =>
      body.some((one) => one.sources.some((source) => !listed.includes(source))),
    )
    expect(ids(missing)).toEqual([])
  })

  it('name no state twice', () => {
    const twice = events.filter(({ countries = [], about = [] }) =>
      [countries, about].some((codes) => new Set(codes).size < codes.length),
    )
    expect(ids(twice)).toEqual([])
  })
})

describe('the members of the record', () => {
  it('are the eleven with the dates on which they joined', () => {
    const dates = Object.fromEntries(members.map(({ id, accession }) => [id, accession.date]))
    expect(dates).toEqual(ACCESSIONS)
  })

  it('are founders where they joined on the day of the Bangkok Declaration', () => {
    const founders = members.filter(({ accession }) => accession.founding)
    const first = members.filter(({ accession }) => accession.date === '1967-08-08')
    expect(ids(founders)).toEqual(ids(first))
  })

  it.each(Object.entries(ACCESSIONS).filter(([, date]) => date !== '1967-08-08'))(
    'have an event for the accession of %s on %s',
    (code, date) => {
      const accessions = events.filter(
        (one) => one.kind === 'accession' && one.about?.includes(code) && one.date === date,
      )
      expect(accessions).toHaveLength(1)
    },
  )

  it.each(members.map(({ id }) => id))('never have an accession of %s on another date', (code) => {
    const { accession } = found(members.find(({ id }) => id === code))
    const claimed = events.filter(
      (one) => /-accession-\d{4}$/.test(one.id) && one.about?.includes(code),
    )
    expect(claimed.filter(({ date }) => date !== accession.date)).toEqual([])
  })

  it('have an event for the founding on the day of the founders', () => {
    const founding = events.filter(
      ({ kind, date }) => kind === 'founding' && date === ACCESSIONS.IDN,
    )
    expect(founding).not.toEqual([])
  })
})

describe('the Charter', () => {
  it('was signed on 20 November 2007', () => {
    expect(event('charter-signed-2007').date).toBe('2007-11-20')
  })

  it('has been in force since 15 December 2008', () => {
    expect(event('charter-in-force-2008').date).toBe('2008-12-15')
  })

  it('has a disagreement about its date that applies to its entry into force', () => {
    const { disagreements } = shipped('disagreements')
    const dispute = found(disagreements.find(({ id }) => id === 'charter-early-1990s'))
    expect(dispute.appliesTo).toContain('charter-in-force-2008')
  })

  it('has the value of each source document in that disagreement', () => {
    const { disagreements } = shipped('disagreements')
    const dispute = found(disagreements.find(({ id }) => id === 'charter-early-1990s'))
    const cited = dispute.values.flatMap((value) => value.sources)
    expect(cited).toEqual(
      expect.arrayContaining(['source-document-article', 'source-document-giz']),
    )
    expect(dispute.fromSourceDocuments).toBe(true)
  })
})

const RECORD_LISTS = Object.entries(FILES)
  // Sources are what records rest on; origins and bounds state nothing about ASEAN.
  .filter(([name]) => !['sources', 'attribution', 'bounds'].includes(name))
  .flatMap(([name, lists]) => Object.keys(lists).map((list) => [name, list] as const))

const ALL_LISTS = Object.entries(FILES).flatMap(([name, lists]) =>
  Object.keys(lists).map((list) => [name, list] as const),
)

function records(name: string, list: string): Json[] {
  const { [list]: found } = shippedJson(`${name}.json`) as Record<string, Json[]>
  return found ?? []
}

describe('every record', () => {
  it.each(RECORD_LISTS)('of %s, %s, says how well it is supported', (name, list) => {
    const levels = ['verified', 'well-known', 'uncertain']
    const unmarked = records(name, list).filter(({ confidence }) => {
      return !levels.includes(String(confidence))
    })
    expect(unmarked.map(({ id }) => id)).toEqual([])
  })

  it.each(ALL_LISTS)('of %s, %s, has an id that no other has', (name, list) => {
    const all = records(name, list).flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([])
  })
})

describe('every country', () => {
  it('is named by three capitals', () => {
    const codes = events.flatMap(({ countries = [], about = [], place }) => [
      ...countries,
      ...about,
      ...(place ? [place.country] : []),
    ])
    const states = [...codes, ...ids(members), ...ids(observers)]
    expect(states.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  it('that is a partner is named by three capitals, or is the EU', () => {
    expect(ids(partners).filter((code) => !/^([A-Z]{3}|EU)$/.test(code))).toEqual([])
  })

  it('has one number and one number only', () => {
    const numbers = [...members, ...observers].map(({ isoNumeric }) => isoNumeric)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('every source', () => {
  it('that is a page can be opened', () => {
    expect(ids(sources.filter(({ kind, url }) => kind === 'page' && url === undefined))).toEqual([])
  })
})
