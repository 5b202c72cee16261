import { describe, expect, it } from 'vitest'
import { cite } from '../../../../src/panels/details/citations'
import { aSource } from '../../../fixtures/builders'

const sources = new Map(['charter', 'treaty', 'speech'].map((id) => [id, aSource({ id })]))

describe('the citations of a card', () => {
  it('are numbered from 1 in order of first use', () => {
    const { list } = cite([['treaty'], ['charter', 'treaty'], ['speech']], sources)
    expect(list.map(({ number, source }) => `${number} ${source.id}`)).toEqual([
      '1 treaty',
      '2 charter',
      '3 speech',
    ])
  })

  it('give a source the same number wherever it is used', () => {
    const { numberOf } = cite([['treaty'], ['charter', 'treaty']], sources)
    expect([numberOf('treaty'), numberOf('charter')]).toEqual([1, 2])
  })

  it('leave out a source that the record does not have, without a gap in the numbers', () => {
    const { list, numberOf } = cite([['gone', 'charter']], sources)
    expect([numberOf('gone'), numberOf('charter'), list.length]).toEqual([null, 1, 1])
  })

  it('give no number to a source that the card does not use', () => {
    expect(cite([['charter']], sources).numberOf('speech')).toBeNull()
  })

  it('are none where nothing is cited', () => {
    expect(cite([], sources).list).toEqual([])
  })
})
