import { describe, expect, it } from 'vitest'
import { explainProblem, FileProblem, type Problem } from '../../../src/data/problems'
import { readFile, readObject } from '../../../src/data/read-file'
import { anEvent, aSource } from '../../fixtures/builders'

const sourcesText = (sources: unknown) => JSON.stringify({ sources })
const readSources = (sources: unknown) => readFile('sources', 'sources.json', sourcesText(sources))

function problemOf(read: () => unknown): Problem {
  try {
    read()
  } catch (error) {
    if (error instanceof FileProblem) return error.problem
    throw error
  }
  throw new Error('the file was read without a problem')
}

describe('a sound file', () => {
  it('gives its records in their order', () => {
    const { content } = readSources([aSource({ id: 'b' }), aSource({ id: 'a' })])
    expect(content.sources.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('has no problems', () => {
    expect(readSources([aSource()]).problems).toEqual([])
  })

  it('may hold no records at all', () => {
    expect(readSources([])).toEqual({ content: { sources: [] }, problems: [] })
  })

  it('gives every list that it has', () => {
    const text = JSON.stringify({ members: [], observers: [] })
    expect(readFile('members', 'members.json', text).content).toEqual({
      members: [],
      observers: [],
    })
  })
})

describe('an event whose dates are out of order', () => {
  const text = JSON.stringify({ events: [anEvent({ date: '2010/2005' }), anEvent({ id: 'good' })] })

  it('is left out and named with the dates', () => {
    const { content, problems } = readFile('events', 'data/events.json', text)
    expect([content.events.map(({ id }) => id), problems.map(explainProblem)]).toEqual([
      ['good'],
      [
        'One record of data/events.json was left out: an-event (date: dates out of order: "2010/2005" ends before it begins).',
      ],
    ])
  })
})

describe('one bad record', () => {
  it('is left out and the others stay', () => {
    const { content } = readSources([aSource({ id: 'Bad Id' }), aSource({ id: 'good' })])
    expect(content.sources.map(({ id }) => id)).toEqual(['good'])
  })

  it('is named by file, record and field', () => {
    const { problems } = readSources([{ ...aSource(), kind: 'rumour' }])
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'record-left-out',
        file: 'sources.json',
        record: 'a-source',
        field: 'kind',
      }),
    ])
  })

  it('is named by the path of a field within it', () => {
    const event = anEvent({ body: [{ text: { en: 'Something.' }, sources: [] }] })
    const { problems } = readFile('events', 'events.json', JSON.stringify({ events: [event] }))
    expect(problems).toMatchObject([{ record: 'an-event', field: 'body.0.sources' }])
  })

  it('is named by its place in the list where it has no id', () => {
    const { problems } = readSources([aSource(), { title: 'A paper', kind: 'page' }])
    expect(problems).toMatchObject([{ record: 'sources[1]', field: 'id' }])
  })

  it('is named as a whole where it is no object', () => {
    expect(readSources(['charter']).problems).toMatchObject([
      { record: 'sources[0]', field: 'record' },
    ])
  })

  it('is reported once for each field that is wrong', () => {
    const { problems } = readSources([{ ...aSource(), kind: 'rumour', url: 'nowhere' }])
    expect(problems.map((problem) => 'field' in problem && problem.field)).toEqual(['url', 'kind'])
  })

  it('says what is allowed', () => {
    const event = anEvent({ date: '1967-02-30' })
    const { problems } = readFile('events', 'events.json', JSON.stringify({ events: [event] }))
    expect(problems).toMatchObject([
      { field: 'date', detail: 'must be an EDTF date, level 0 or 1' },
    ])
  })
})

describe('an id that comes twice', () => {
  const twice = [aSource({ title: 'First' }), aSource({ title: 'Second' })]

  it('keeps the first record and leaves out the second', () => {
    expect(readSources(twice).content.sources.map(({ title }) => title)).toEqual(['First'])
  })

  it('is named by file, record and field', () => {
    expect(readSources(twice).problems).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        file: 'sources.json',
        record: 'a-source at sources[1]',
        field: 'id',
      }),
    ])
  })

  it('is no problem where the first record of that id was left out', () => {
    const { content } = readSources([{ ...aSource(), kind: 'rumour' }, aSource()])
    expect(content.sources).toHaveLength(1)
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['is not JSON', 'file-not-json', '{"sources": [}'],
    ['is empty', 'file-not-json', ''],
    ['is a list', 'file-shape', '[]'],
    ['is nothing', 'file-shape', 'null'],
    ['is a number', 'file-shape', '5'],
    ['has no list', 'file-shape', '{}'],
    ['has something else in place of the list', 'file-shape', '{"sources": {}}'],
  ])('stops the reading where it %s (%s), and is named', (_name, code, text) => {
    const problem = problemOf(() => readFile('sources', 'data/sources.json', text))
    expect(problem).toMatchObject({ code, file: 'data/sources.json' })
  })

  it('says which list it lacks', () => {
    const text = JSON.stringify({ members: [] })
    const problem = problemOf(() => readFile('members', 'members.json', text))
    expect(problem.detail).toBe('it has no list "observers"')
  })

  it('says so in the words of the error', () => {
    expect(() => readObject('atlas.json', '[]')).toThrow(
      'atlas.json › whole file: it is not a JSON object (file-shape)',
    )
  })
})
