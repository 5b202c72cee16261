import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { buildBounds } from '../../src/data/prepare/bounds'
import { buildCoverage, CLAIM_IDS, coverageProblems } from '../../src/data/prepare/coverage'
import { loadRecord } from '../../src/data/prepare/load-record'
import { locationProblems } from '../../src/data/prepare/locations'
import { buildSearchFile } from '../../src/data/prepare/search-file'
import { isAboutCountry } from '../../src/domain/events'
import { LANES } from '../../src/domain/records'

const DATA = join(import.meta.dirname, '../../public/data')
const { files } = loadRecord(DATA)
const events = files.events?.events ?? []

interface Coverage {
  claims: { claim: string; records: { address: string }[] }[]
}

describe('every claim of the source documents', () => {
  it('is carried by a record', () => {
    expect(CLAIM_IDS).toHaveLength(84)
    expect(coverageProblems(files)).toEqual([])
  })

  it('is missed by the check when its record goes', () => {
    const topics = { topics: (files.topics?.topics ?? []).filter(({ id }) => id !== 'asean-way') }
    const problems = coverageProblems({ ...files, topics })
    expect(problems.map(({ code, detail }) => [code, detail])).toContainEqual([
      'claim-missing',
      'no record carries this claim of the source documents',
    ])
  })

  it('has an address that opens a record which exists', () => {
    const { claims } = JSON.parse(buildCoverage(files).text) as Coverage
    const known = new Set(
      [...events, ...(files.institutions?.institutions ?? []), ...(files.topics?.topics ?? [])].map(
        ({ id }) => `?event=${id}`,
      ),
    )
    expect(claims.map(({ claim }) => claim)).toEqual(CLAIM_IDS)
    for (const { claim, records } of claims) {
      expect(records.length, claim).toBeGreaterThan(0)
      for (const { address } of records)
        expect(known.has(address), `${claim} ${address}`).toBe(true)
    }
  })
})

describe('the balance of the record', () => {
  it.each(files.members?.members.map(({ id }) => id) ?? [])(
    '%s is in at least six events besides its accession',
    (code) => {
      const own = events.filter(
        (event) => event.kind !== 'accession' && isAboutCountry(event, code),
      )
      expect(own.length).toBeGreaterThanOrEqual(6)
    },
  )

  it.each(files.partners?.partners.map(({ id }) => id) ?? [])('%s is in two events', (code) => {
    const names = (event: (typeof events)[number]) => [
      ...(event.countries ?? []),
      ...(event.about ?? []),
      event.place?.country,
      ...(event.bodies?.some((body) => body.startsWith('European')) ? ['EU'] : []),
    ]
    expect(events.filter((event) => names(event).includes(code)).length).toBeGreaterThanOrEqual(2)
  })

  it.each(LANES)('the lane %s has a story', (lane) => {
    expect(events.filter((event) => event.lane === lane).length).toBeGreaterThanOrEqual(4)
  })

  it('gives every event a place with coordinates', () => {
    expect(events.filter(({ place }) => place === undefined).map(({ id }) => id)).toEqual([])
  })
})

describe('the location check', () => {
  it('finds a point that lies in another country than it names', () => {
    const moved = events.map((event) =>
      event.id === 'first-summit-bali-1976' && event.place
        ? { ...event, place: { ...event.place, point: [100.5, 13.75] as const } }
        : event,
    )
    const [problem, ...more] = locationProblems(DATA, { ...files, events: { events: moved } })
    expect(problem).toMatchObject({
      code: 'place-elsewhere',
      file: 'events.json',
      record: 'first-summit-bali-1976',
      field: 'place.point',
    })
    expect(more).toEqual([])
  })
})

describe('the derived files on disk', () => {
  const topologies = ['region', 'world'].map(
    (name) => JSON.parse(readFileSync(join(DATA, `geo/${name}.topo.json`), 'utf8')) as Topology,
  )
  it.each([buildCoverage(files), buildSearchFile(files), buildBounds(topologies)])(
    '$path is what the record gives',
    (file) => {
      expect(readFileSync(join(DATA, file.path), 'utf8') === file.text).toBe(true)
    },
  )
})
