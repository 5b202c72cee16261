import { describe, expect, it } from 'vitest'
import { bodiesOn, knownBodies, signatureOf } from '../../../src/structure/bodies'
import { changeDays, changeInWords, neighbourChange } from '../../../src/structure/changes'
import { dayOf } from '../../fixtures/builders'
import { INSTITUTIONS } from './shipped-bodies'

const known = knownBodies(INSTITUTIONS.institutions)
const days = changeDays(known)
const named = (day: number) =>
  bodiesOn(known, day)
    .map(({ id, name }) => `${id}:${name}`)
    .join()

describe('the days on which the structure changes', () => {
  it('come in order of time, each once, the first being the founding', () => {
    expect(days[0]).toBe(dayOf('1967-08-08'))
    expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b))
  })

  it('are just those on which bodies or names differ from the day before', () => {
    for (const day of days) expect(named(day)).not.toBe(named(day - 1))
    for (let day = dayOf('2000-01-01'); day < dayOf('2012-01-01'); day += 1) {
      if (named(day) !== named(day - 1)) expect(days).toContain(day)
    }
  })

  it('are stepped through from any date, and end at both ends', () => {
    const charter = dayOf('2008-12-15')
    expect(neighbourChange(days, charter - 100, 1)).toBe(charter)
    expect(neighbourChange(days, charter, -1)).toBe(dayOf('2004-06-01'))
    expect(neighbourChange(days, dayOf('1961-01-01'), -1)).toBeNull()
    expect(neighbourChange(days, dayOf('2100-01-01'), 1)).toBeNull()
  })

  it('say what began, ended and was renamed', () => {
    const words = changeInWords(known, dayOf('2008-12-15'))
    expect(words).toMatch(/^New: .*ASEAN Coordinating Council/)
    expect(words).toContain('Ended: ASEAN Standing Committee.')
    expect(words).toContain("ASEAN Ministerial Meeting is now ASEAN Foreign Ministers' Meeting.")
    expect(changeInWords(known, dayOf('2008-12-16'))).toBe('')
  })

  it('do not come from the passing of time alone', () => {
    const before = bodiesOn(known, dayOf('2012-06-01'))
    expect(signatureOf(before)).toBe(signatureOf(bodiesOn(known, dayOf('2012-07-01'))))
  })
})
