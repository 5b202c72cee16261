import { describe, expect, it } from 'vitest'
import { lookOf } from '../../../src/domain/date-look'
import { parseEdtf } from '../../../src/domain/edtf'
import { found } from '../../fixtures/builders'

const look = (text: string) => lookOf(found(parseEdtf(text), `date in "${text}"`))

describe('the look of a single date', () => {
  it.each([
    ['1967-08-08', 'day', 'sharp'],
    ['1967-08', 'month', 'soft'],
    ['1967-21', 'season', 'soft'],
    ['1967', 'year', 'soft'],
    ['196X', 'decade', 'soft'],
    ['19XX', 'century', 'soft'],
  ])('of %s has the precision of a %s and %s ends', (text, precision, end) => {
    const plain = { approximate: false, uncertain: false }
    expect(look(text)).toEqual({ kind: 'point', precision, ...plain, start: end, end })
  })

  it.each([
    ['1967-08-08~', true, false],
    ['1967-08-08?', false, true],
    ['1967-08-08%', true, true],
  ])('of %s is soft: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(look(text)).toMatchObject({ approximate, uncertain, start: 'soft', end: 'soft' })
  })
})

describe('the look of an interval', () => {
  it.each([
    ['1967-08-08/1976-02-24', 'day', 'sharp', 'sharp'],
    ['1967-08-08/1976', 'day', 'sharp', 'soft'],
    ['1967/1976-02-24', 'year', 'soft', 'sharp'],
    ['1967-08-08~/1976-02-24', 'day', 'soft', 'sharp'],
    ['1967-08-08/1976-02-24?', 'day', 'sharp', 'soft'],
    ['1967-08-08/..', 'day', 'sharp', 'open'],
    ['1967-08/', 'month', 'soft', 'unknown'],
    ['../1976-02-24', 'day', 'open', 'sharp'],
    ['/1976', 'year', 'unknown', 'soft'],
    ['../..', 'day', 'open', 'open'],
  ])('of %s has the precision of a %s, a %s start and a %s end', (text, precision, start, end) => {
    expect(look(text)).toMatchObject({ kind: 'interval', precision, start, end })
  })

  it('is in doubt where one of its ends is', () => {
    expect(look('1967~/1976?')).toMatchObject({ approximate: true, uncertain: true })
  })
})

describe('two dates that look alike', () => {
  it('share one look', () => {
    expect(look('1967-08-08')).toBe(look('1976-02-24'))
  })

  it('share it only where they do look alike', () => {
    expect(look('1967-08-08')).not.toBe(look('1967-08-08~'))
  })
})
