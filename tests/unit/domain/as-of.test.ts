import { describe, expect, it } from 'vitest'
import {
  accessionDay,
  freshness,
  joinedOn,
  membershipOn,
  membersOn,
  partnerSince,
  partnersOn,
} from '../../../src/domain/as-of'
import { parseEdtf } from '../../../src/domain/edtf'
import type { Member } from '../../../src/domain/records'
import { hasBegun } from '../../../src/domain/truth'
import { shipped } from '../../data/shipped'
import { aMember, aPartner, dayOf, found } from '../../fixtures/builders'

const { members, observers } = shipped('members')
const { partners } = shipped('partners')

function member(code: string): Member {
  return found(
    members.find(({ id }) => id === code),
    `member ${code}`,
  )
}

const codes = (list: readonly Member[]) => list.map(({ id }) => id).sort()

describe('the members on a day', () => {
  it.each([
    ['1961-07-31', 0],
    ['1967-08-07', 0],
    ['1967-08-08', 5],
    ['1984-01-06', 5],
    ['1984-01-07', 6],
    ['1995-07-27', 6],
    ['1995-07-28', 7],
    ['1997-07-22', 7],
    ['1997-07-23', 9],
    ['1999-04-29', 9],
    ['1999-04-30', 10],
    ['2025-10-25', 10],
    ['2025-10-26', 11],
    ['2026-11-23', 11],
  ])('on %s are %i', (day, count) => {
    expect(membersOn(members, dayOf(day))).toHaveLength(count)
  })

  it('are the five founders on the day of the Bangkok Declaration', () => {
    const founders = ['IDN', 'MYS', 'PHL', 'SGP', 'THA']
    expect(codes(membersOn(members, dayOf('1967-08-08')))).toEqual(founders)
  })
})

describe('those who join on a day', () => {
  it.each([
    ['1984-01-07', ['BRN']],
    ['1997-07-23', ['LAO', 'MMR']],
    ['2025-10-26', ['TLS']],
    ['1997-07-24', []],
  ])('on %s are %j', (day, expected) => {
    expect(codes(joinedOn(members, dayOf(day)))).toEqual(expected)
  })
})

describe('the membership of a state', () => {
  it('is not yet there for Timor-Leste on the day before it joins', () => {
    expect(membershipOn(member('TLS'), dayOf('2025-10-25'))).toMatchObject({
      status: 'not-yet',
      joins: dayOf('2025-10-26'),
    })
  })

  it('is there for Timor-Leste on the day it joins', () => {
    expect(membershipOn(member('TLS'), dayOf('2025-10-26'))).toEqual({
      status: 'member',
      founding: false,
      joined: dayOf('2025-10-26'),
      daysSince: 0,
    })
  })

  it('counts the days since joining', () => {
    expect(membershipOn(member('BRN'), dayOf('1984-02-07'))).toMatchObject({ daysSince: 31 })
  })

  it('tells a founder from one that joined later', () => {
    const day = dayOf('2000-01-01')
    const founding = ['THA', 'VNM'].map((code) => membershipOn(member(code), day))
    expect(founding).toMatchObject([{ founding: true }, { founding: false }])
  })

  it('never begins where the date of accession cannot be read', () => {
    const damaged = aMember({ accession: { date: 'soon', founding: false, sources: ['a'] } })
    expect(accessionDay(damaged)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('what a state is before it joins', () => {
  it.each([
    ['KHM', '1995-06-30', null],
    ['KHM', '1995-07-01', 'observer'],
    ['KHM', '1999-04-29', 'observer'],
    ['MMR', '1994-06-30', null],
    ['MMR', '1994-07-01', 'guest'],
    ['MMR', '1996-06-30', 'guest'],
    ['MMR', '1996-07-01', 'observer'],
    ['VNM', '1992-07-01', 'observer'],
    ['TLS', '2001-01-01', null],
    ['TLS', '2011-03-04', 'applicant'],
    ['TLS', '2022-11-10', 'applicant'],
    ['IDN', '1961-07-31', null],
  ])('%s on %s: %s', (code, day, candidacy) => {
    expect(membershipOn(member(code), dayOf(day))).toMatchObject({ candidacy })
  })

  it('lasts where its end is open', () => {
    const sources = ['a-source']
    const accession = { date: '2030-01-01', founding: false, sources }
    const period = { status: 'observer', from: '1976', to: '..', sources }
    const state = aMember({ accession, periods: [{ ...period, confidence: 'verified' }] })
    expect(membershipOn(state, dayOf('2029-12-31'))).toMatchObject({ candidacy: 'observer' })
  })

  it('is not said of a member', () => {
    expect(membershipOn(member('KHM'), dayOf('1999-04-30'))).not.toHaveProperty('candidacy')
  })
})

describe('the observers of the record', () => {
  it('are states that are not members', () => {
    const all = new Set(members.map(({ id }) => id))
    expect(observers.filter(({ id }) => all.has(id))).toEqual([])
  })

  it('have Papua New Guinea among them since 1976 at the latest', () => {
    const papua = found(observers.find(({ id }) => id === 'PNG'))
    const since = found(papua.periods?.find(({ status }) => status === 'observer')).from
    expect([hasBegun(since, dayOf('1975-12-31')), hasBegun(since, dayOf('1977-01-01'))]).toEqual([
      'no',
      'certain',
    ])
  })
})

describe('how new something is', () => {
  it.each([
    [-1, 0],
    [0, 1],
    [364, 1 / 12],
    [365, 0],
    [10_000, 0],
  ])('%i days on: %d', (days, expected) => {
    expect(freshness(days)).toBeCloseTo(expected)
  })

  it('falls in twelve steps and never rises', () => {
    const values = Array.from({ length: 366 }, (_, days) => freshness(days))
    expect(new Set(values).size).toBe(13)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
  })
})

describe('the dialogue partners on a day', () => {
  const namesOn = (day: string) =>
    partnersOn(partners, dayOf(day))
      .map(({ partner, truth }) => `${partner.id} ${truth}`)
      .sort()

  it('are none before 1974', () => {
    expect(namesOn('1973-12-31')).toEqual([])
  })

  it('have Australia possibly among them during 1974', () => {
    expect(namesOn('1974-06-15')).toEqual(['AUS possible'])
  })

  it('have Australia certainly among them from 1975', () => {
    expect(namesOn('1975-01-01')).toContain('AUS certain')
  })

  it('are ten with China and Russia in 1997', () => {
    expect(namesOn('1997-01-01')).toHaveLength(10)
  })

  it('have the United Kingdom as the eleventh from 5 August 2021', () => {
    expect([namesOn('2021-08-04').length, namesOn('2021-08-05').length]).toEqual([10, 11])
  })
})

describe('the partners of another kind', () => {
  it('are counted on their own', () => {
    const ids = partnersOn(partners, dayOf('2026-01-01'), 'sectoral').map(
      ({ partner }) => partner.id,
    )
    expect(ids).toContain('NOR')
    expect(ids).not.toContain('AUS')
  })
})

describe('since when a partner has its standing', () => {
  const sources = ['a-source']
  const stages = [
    { kind: 'first-contact', date: '1989-11', sources, confidence: 'verified' },
    { kind: 'dialogue', date: '1991-07', sources, confidence: 'verified' },
  ] as const
  const partner = aPartner({ stages: [...stages.map((stage) => ({ ...stage }))] })

  it('is the date of the stage of its kind, not of the first contact', () => {
    expect(partnerSince(partner)).toBe('1991-07')
  })

  it('is nothing where it never had that standing', () => {
    expect(partnerSince(partner, 'sectoral')).toBeNull()
  })

  it('can be read for every partner of the record', () => {
    const since = partners.map((one) => partnerSince(one))
    expect(since.filter((date) => date === null || parseEdtf(date) === null)).toEqual([])
  })
})
