import { describe, expect, it } from 'vitest'
import { referenceProblems } from '../../../../src/data/prepare/references'
import { shipped } from '../../../data/shipped'
import { aMember, anEvent, aSource, itemAt } from '../../../fixtures/builders'

const sources = { sources: [aSource()] }
const files = { sources, events: { events: [anEvent()] } }

describe('a reference to a source', () => {
  it('is sound where the source is there', () => {
    expect(referenceProblems(files)).toEqual([])
  })

  it('is named by file, record and field where it is not, at any depth', () => {
    const body = [
      { text: { en: 'One.' }, sources: ['a-source'] },
      { text: { en: 'Two.' }, sources: ['a-source', 'gone'] },
    ]
    expect(referenceProblems({ sources, events: { events: [anEvent({ body })] } })).toEqual([
      {
        code: 'reference-missing',
        file: 'events.json',
        record: 'an-event',
        field: 'body.1.sources.1',
        detail: '"gone" must be an id in sources.json',
      },
    ])
  })

  it('is looked for in every list of a file', () => {
    const observer = { ...aMember({ id: 'OBS' }), sources: ['gone'] }
    const problems = referenceProblems({ sources, members: { members: [], observers: [observer] } })
    expect(problems).toMatchObject([{ file: 'members.json', record: 'OBS', field: 'sources.0' }])
  })
})

describe('a reference to an event', () => {
  const disagreement = {
    ...itemAt(shipped('disagreements').disagreements, 0),
    id: 'a-dispute',
    values: [],
    claims: [],
    dateOf: undefined,
    appliesTo: ['an-event', 'gone'],
  }

  it('is named where a disagreement applies to one that is not there', () => {
    const problems = referenceProblems({
      ...files,
      disagreements: { disagreements: [disagreement] },
    })
    expect(problems).toMatchObject([
      { file: 'disagreements.json', record: 'a-dispute', field: 'appliesTo.1' },
    ])
  })
})

describe('a reference to a place', () => {
  const place = {
    id: 'atlantis',
    name: { en: 'Atlantis' },
    country: 'THA',
    point: [100, 13],
    precision: 'city',
  } as const

  it('is named where an event names one that is not there', () => {
    const problems = referenceProblems({ sources, events: { events: [anEvent({ place })] } })
    expect(problems).toMatchObject([
      {
        file: 'events.json',
        record: 'an-event',
        field: 'place.id',
        detail: '"atlantis" must be an id in places.json or jakarta.json',
      },
    ])
  })

  it('is not looked for where the event names none', () => {
    const { id: _id, ...unnamed } = place
    const events = { events: [anEvent({ place: unnamed })] }
    expect(referenceProblems({ sources, events })).toEqual([])
  })
})

describe('a place', () => {
  it('must not have an id that a place of another file has', () => {
    const places = itemAt(shipped('places').places, 0)
    const jakarta = { ...itemAt(shipped('jakarta').places, 0), id: places.id }
    const problems = referenceProblems({
      places: { places: [places] },
      jakarta: { places: [jakarta], lines: [] },
    })
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'duplicate-id', file: 'jakarta.json', record: places.id }),
    )
  })
})

describe('a relation between two bodies', () => {
  it('is named where either of them is not there', () => {
    const shippedFile = shipped('institutions')
    const relation = { ...itemAt(shippedFile.relations, 0), id: 'a-relation', from: 'x', to: 'y' }
    const problems = referenceProblems({
      institutions: { ...shippedFile, institutions: [], relations: [relation] },
    })
    const ends = problems.filter(
      (problem) => 'record' in problem && ['from', 'to'].includes(problem.field),
    )
    expect(ends).toMatchObject([
      { file: 'institutions.json', record: 'a-relation', field: 'from' },
      { file: 'institutions.json', record: 'a-relation', field: 'to' },
    ])
  })
})
