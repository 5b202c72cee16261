import { describe, expect, it } from 'vitest'
import { sinceInWords, structureInWords } from '../../../src/structure/body-words'
import { dayOf, found } from '../../fixtures/builders'
import { bodiesOnDate } from './shipped-bodies'

const said = (isoDate: string) => structureInWords(bodiesOnDate(isoDate), dayOf(isoDate))

describe('the structure in words', () => {
  it('says that there is none, and who leads at each stage', () => {
    expect(said('1961-01-01')).toBe('On 1 January 1961 ASEAN has no bodies.')
    expect(said('1967-08-08')).toMatch(/^On 8 August 1967: 3 bodies\. The foreign ministers lead/)
    expect(said('1976-02-23')).toContain('The leaders meet for the first time.')
    expect(said('1976-03-01')).toContain('A Secretariat is agreed')
    expect(said('1990-01-01')).toContain('a Secretariat in Jakarta helps')
    expect(said('2026-01-01')).toContain('Councils prepare and coordinate')
  })

  it('says since when a body is there, and how sure that is', () => {
    const body = (id: string, isoDate: string) =>
      found(bodiesOnDate(isoDate).find((other) => other.id === id))
    expect(sinceInWords(body('acc', '2010-01-01'))).toBe('since 15 December 2008')
    expect(sinceInWords(body('cpr', '2009-05-01'))).toBe('since 2009, dates not exact')
    expect(sinceInWords(body('dir-mi', '2010-01-01'))).toBe('start not recorded')
  })
})
