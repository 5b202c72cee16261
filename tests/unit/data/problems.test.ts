import { describe, expect, it } from 'vitest'
import {
  describeProblem,
  explainProblem,
  FileProblem,
  type Problem,
} from '../../../src/data/problems'

const missing: Problem = { code: 'file-missing', file: 'data/events.json', detail: 'HTTP 404' }
const record = { file: 'data/events.json', record: 'afta-1992', field: 'date', detail: 'must be' }

describe('a problem on the command line', () => {
  it('names the file, the record and the field', () => {
    expect(describeProblem({ code: 'record-left-out', ...record })).toBe(
      'data/events.json › afta-1992 › date: must be (record-left-out)',
    )
  })

  it('names the whole file where no record is to blame', () => {
    expect(describeProblem(missing)).toBe('data/events.json › whole file: HTTP 404 (file-missing)')
  })
})

describe('a problem for a viewer', () => {
  it.each<[string, Problem, string]>([
    [
      'that a file is missing',
      missing,
      'The file data/events.json could not be loaded, so what it holds is missing here.',
    ],
    [
      'that a file cannot be read',
      { ...missing, code: 'file-not-json' },
      'The file data/events.json cannot be read, so what it holds is missing here.',
    ],
    [
      'what is wrong with a file',
      { ...missing, code: 'file-shape', detail: 'it has no list "events"' },
      'The file data/events.json is not as expected: it has no list "events".',
    ],
    [
      'which record was left out and why',
      { code: 'record-left-out', ...record },
      'One record of data/events.json was left out: afta-1992 (date: must be).',
    ],
    [
      'which record was left out for its id',
      { code: 'duplicate-id', ...record, field: 'id', detail: 'this id is used' },
      'One record of data/events.json was left out: afta-1992 (id: this id is used).',
    ],
  ])('says %s', (_name, problem, sentence) => {
    expect(explainProblem(problem)).toBe(sentence)
  })
})

describe('the error of a file', () => {
  it('carries the problem and says it', () => {
    const error = new FileProblem(missing)
    expect([error.problem, error.message, error.name]).toEqual([
      missing,
      describeProblem(missing),
      'FileProblem',
    ])
  })
})
