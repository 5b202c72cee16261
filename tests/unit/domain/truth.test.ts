import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/domain/edtf'
import { hasBegun, holdsOn } from '../../../src/domain/truth'
import { dayOf, found } from '../../fixtures/builders'

const on = (text: string, day: string) => holdsOn(found(parseEdtf(text)), dayOf(day))

describe('rule 1: a state holds from the first day of its start to the last day of its end', () => {
  it.each([
    ['1967-08-08/1976-02-24', '1967-08-07', 'no'],
    ['1967-08-08/1976-02-24', '1967-08-08', 'certain'],
    ['1967-08-08/1976-02-24', '1976-02-24', 'certain'],
    ['1967-08-08/1976-02-24', '1976-02-25', 'no'],
    ['1974/1976', '1973-12-31', 'no'],
    ['1974/1976', '1974-01-01', 'possible'],
    ['1974/1976', '1976-12-31', 'possible'],
    ['1974/1976', '1977-01-01', 'no'],
  ])('%s on %s: %s', (text, day, truth) => {
    expect(on(text, day)).toBe(truth)
  })
})

describe('rule 2: where the start may lie ahead or the end may have passed it is possible', () => {
  it.each([
    ['1974/1976', '1974-12-30', 'possible'],
    ['1974/1976', '1974-12-31', 'certain'],
    ['1974/1976', '1975-06-15', 'certain'],
    ['1974/1976', '1976-01-01', 'certain'],
    ['1974/1976', '1976-01-02', 'possible'],
    ['1991-07/1991-08', '1991-07-30', 'possible'],
    ['1991-07/1991-08', '1991-07-31', 'certain'],
    ['1991-07/1991-08', '1991-08-01', 'certain'],
    ['1991-07/1991-08', '1991-08-02', 'possible'],
  ])('%s on %s: %s', (text, day, truth) => {
    expect(on(text, day)).toBe(truth)
  })
})

describe('rule 3: an end that is missing does not end it, a start that is missing leaves it possible', () => {
  it.each([
    ['an open end', '1967-08-08/..', '2500-01-01', 'certain'],
    ['an end that is not known', '1967-08-08/', '2500-01-01', 'certain'],
    ['before the start of what has an open end', '1967-08-08/..', '1967-08-07', 'no'],
    ['an open start', '../1976-02-24', '0001-01-01', 'possible'],
    ['a start that is not known', '/1976-02-24', '1900-01-01', 'possible'],
    ['the last day after an open start', '../1976-02-24', '1976-02-24', 'possible'],
    ['the day after the end of what has an open start', '../1976-02-24', '1976-02-25', 'no'],
  ])('%s: %s on %s is %s', (_name, text, day, truth) => {
    expect(on(text, day)).toBe(truth)
  })
})

describe('rule 4: doubt never widens a date and makes what lies inside it possible', () => {
  it.each([
    ['1974~/..', '1973-12-31', 'no'],
    ['1974~/..', '1974-12-31', 'possible'],
    ['1974~/..', '1975-01-01', 'certain'],
    ['1974?/..', '1974-12-31', 'possible'],
    ['1974-05-05~/..', '1974-05-04', 'no'],
    ['1974-05-05~/..', '1974-05-05', 'possible'],
    ['1974-05-05~/..', '1974-05-06', 'certain'],
    ['1967-08-08/1974-05-05~', '1974-05-04', 'certain'],
    ['1967-08-08/1974-05-05~', '1974-05-05', 'possible'],
    ['1967-08-08/1974-05-05~', '1974-05-06', 'no'],
    ['1967-08-08/1974?', '1973-12-31', 'certain'],
    ['1967-08-08/1974?', '1974-01-01', 'possible'],
    ['1967-08-08/1974?', '1974-12-31', 'possible'],
    ['1967-08-08/1974?', '1975-01-01', 'no'],
  ])('%s on %s: %s', (text, day, truth) => {
    expect(on(text, day)).toBe(truth)
  })
})

describe('a single date as a state of its own', () => {
  it.each([
    ['1967-08-08', '1967-08-07', 'no'],
    ['1967-08-08', '1967-08-08', 'certain'],
    ['1967-08-08', '1967-08-09', 'no'],
    ['1967-08-08?', '1967-08-08', 'possible'],
    ['1967-08', '1967-07-31', 'no'],
    ['1967-08', '1967-08-01', 'possible'],
    ['1967-08', '1967-08-31', 'possible'],
    ['1967-08', '1967-09-01', 'no'],
  ])('%s on %s: %s', (text, day, truth) => {
    expect(on(text, day)).toBe(truth)
  })
})

describe('what has begun and has no known end', () => {
  it.each([
    ['1974', '1973-12-31', 'no'],
    ['1974', '1974-01-01', 'possible'],
    ['1974', '1974-12-30', 'possible'],
    ['1974', '1975-01-01', 'certain'],
    ['1974-05-07', '1974-05-06', 'no'],
    ['1974-05-07', '1974-05-07', 'certain'],
    ['1974-05-07/1974-05-09', '1974-05-07', 'certain'],
    ['1974-05-07/1974-05-09', '2000-01-01', 'certain'],
    ['not a date', '2000-01-01', 'no'],
  ])('since %s on %s: %s', (start, day, truth) => {
    expect(hasBegun(start, dayOf(day))).toBe(truth)
  })
})
