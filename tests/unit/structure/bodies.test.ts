import { describe, expect, it } from 'vitest'
import { bodiesOn, knownBodies, signatureOf } from '../../../src/structure/bodies'
import { dayOf, found } from '../../fixtures/builders'
import { bodiesOnDate, INSTITUTIONS, idsOn } from './shipped-bodies'

const bodyOnDate = (id: string, isoDate: string) =>
  found(
    bodiesOnDate(isoDate).find((body) => body.id === id),
    `${id} on ${isoDate}`,
  )

describe('the bodies on a date', () => {
  it('has none before the founding', () => {
    expect(idsOn('1961-07-31')).toEqual([])
    expect(idsOn('1967-08-07')).toEqual([])
  })

  it('has the foreign ministers, their committee and the offices in their ministries in 1967', () => {
    expect(idsOn('1967-08-08').toSorted()).toEqual(['amm', 'natsec', 'standing-committee'])
  })

  it('has Summit, Secretariat and Secretary-General from 1976, each from its own day', () => {
    expect(idsOn('1976-02-22')).not.toContain('summit')
    expect(idsOn('1976-02-24')).toEqual(expect.arrayContaining(['summit', 'asec']))
    expect(idsOn('1976-06-06')).not.toContain('sg')
    expect(idsOn('1976-06-07')).toContain('sg')
  })

  it('says for a year what a body was called before', () => {
    expect(bodyOnDate('sg', '1992-07-21').formerly).toBeNull()
    expect(bodyOnDate('sg', '1992-07-22')).toMatchObject({
      name: 'Secretary-General of ASEAN',
      formerly: 'Secretary-General of the ASEAN Secretariat',
    })
    expect(bodyOnDate('sg', '1993-07-22').formerly).toBeNull()
  })

  it('has the Charter’s councils from the day on which it took effect', () => {
    const before = idsOn('2008-12-14')
    const after = idsOn('2008-12-15')
    for (const id of ['acc', 'apscc', 'aecc', 'asccc']) {
      expect(before).not.toContain(id)
      expect(after).toContain(id)
    }
    expect(before).toContain('standing-committee')
    expect(after).not.toContain('standing-committee')
  })

  it('has four departments and the ambassadors’ committee from 2009', () => {
    expect(idsOn('2009-07-01')).toEqual(
      expect.arrayContaining(['cpr', 'dept-apsc', 'dept-aec', 'dept-ascc', 'dept-cca']),
    )
    expect(idsOn('2009-07-01')).not.toContain('deputies')
  })

  it.each([
    ['aichr', '2009-10-23'],
    ['foundation', '1997-12-15'],
    ['aha', '2011-11-17'],
  ])('has %s from %s', (id, isoDate) => {
    const dayBefore = dayOf(isoDate) - 1
    const known = knownBodies(INSTITUTIONS.institutions)
    expect(bodiesOn(known, dayBefore).map((body) => body.id)).not.toContain(id)
    expect(idsOn(isoDate)).toContain(id)
  })

  it('calls a body what it was called on the date', () => {
    expect(bodyOnDate('sg', '1992-07-21').name).toBe('Secretary-General of the ASEAN Secretariat')
    expect(bodyOnDate('sg', '1992-07-22').name).toBe('Secretary-General of ASEAN')
    expect(bodyOnDate('deputies', '1990-01-01').label).toBe('Deputy')
    expect(bodyOnDate('deputies', '1998-01-01').label).toBe('Two deputies')
  })

  it('says where a start is imprecise, and where it is not recorded', () => {
    expect(bodyOnDate('cpr', '2009-06-01').truth).toBe('possible')
    expect(bodyOnDate('cpr', '2010-01-01').truth).toBe('certain')
    expect(bodyOnDate('dir-mi', '2026-01-01').truth).toBe('undated')
  })

  it('shows what is known from today’s chart alone no earlier than that chart', () => {
    const undated = INSTITUTIONS.institutions.flatMap(({ id, since }) => (since ? [] : [id]))
    expect(undated.length).toBeGreaterThan(0)
    expect(idsOn('2008-12-31').filter((id) => undated.includes(id))).toEqual([])
    expect(idsOn('2009-01-01')).toEqual(expect.arrayContaining(undated))
  })

  it('marks for a year what has just begun', () => {
    expect(bodyOnDate('acc', '2008-12-15').isFresh).toBe(true)
    expect(bodyOnDate('acc', '2010-01-01').isFresh).toBe(false)
  })

  it('is the same on two days between which nothing changed', () => {
    expect(signatureOf(bodiesOnDate('2015-03-01'))).toBe(signatureOf(bodiesOnDate('2015-04-01')))
    expect(signatureOf(bodiesOnDate('1997-07-22'))).not.toBe(
      signatureOf(bodiesOnDate('1997-07-23')),
    )
  })
})
