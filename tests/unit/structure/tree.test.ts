import { describe, expect, it } from 'vitest'
import { TIES } from '../../../src/structure/plan'
import { branchesOf, parentOf, READING_ORDER } from '../../../src/structure/tree'
import { bodiesOnDate, INSTITUTIONS } from './shipped-bodies'

const { institutions, relations } = INSTITUTIONS

const areRelated = (a: string, b: string) =>
  relations.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))

describe('the order of reading', () => {
  it('names every body of the record once', () => {
    expect(READING_ORDER.toSorted()).toEqual(institutions.map(({ id }) => id).toSorted())
  })

  it('steps down only where the record has a relation', () => {
    const steps = READING_ORDER.map((id) => [parentOf(id), id] as const)
    const unsupported = steps.filter(([parent, id]) => parent !== null && !areRelated(parent, id))
    expect(unsupported).toEqual([])
  })

  it('draws a line only where the record has a relation', () => {
    expect(TIES.filter(({ from, to }) => !areRelated(from, to))).toEqual([])
  })

  it('holds what a missing body would hold in that body’s place', () => {
    const [secretariat] = branchesOf([{ id: 'sg' }, { id: 'dept-aec' }, { id: 'aimd' }])
    expect(secretariat).toEqual({
      section: 'The Secretariat',
      branches: [
        {
          item: { id: 'sg' },
          below: [{ item: { id: 'dept-aec' }, below: [{ item: { id: 'aimd' }, below: [] }] }],
        },
      ],
    })
  })

  it('has no headings without bodies', () => {
    const sections = branchesOf(bodiesOnDate('1967-08-08')).map(({ section }) => section)
    expect(sections).toEqual(['Leaders and ministers', 'In Jakarta and the capitals'])
  })
})
