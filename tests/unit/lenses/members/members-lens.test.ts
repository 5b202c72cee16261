import { describe, expect, it } from 'vitest'
import { membersLens } from '../../../../src/lenses/members/members-lens'
import { boundsAround, REGION } from '../../../../src/map/framing'
import { shipped } from '../../../data/shipped'
import { aLensInput, aMember, aPartner, found } from '../../../fixtures/builders'

const { members, observers } = shipped('members')
const { partners } = shipped('partners')
const on = (day: string) => aLensInput(day, { members, observers, partners })
const sentence = (day: string) => membersLens.sentence(on(day))

describe('the sentence of the members lens', () => {
  it.each([
    ['1961-07-31', 'ASEAN not founded yet', 'ASEAN not founded yet'],
    ['1967-08-07', 'ASEAN not founded yet', 'ASEAN not founded yet'],
    ['1967-08-08', '5 members', '5 members · 0 dialogue partners'],
    ['1984-01-07', '6 members', '6 members · 6 dialogue partners'],
    ['1997-07-23', '9 members', '9 members · 10 dialogue partners'],
    ['1999-04-30', '10 members', '10 members · 10 dialogue partners'],
    ['2025-10-26', '11 members', '11 members · 11 dialogue partners'],
  ])('on %s says "%s" in brief and "%s" in short', (day, brief, short) => {
    expect(sentence(day)).toMatchObject({ brief, short })
  })

  it('says one partner in the singular', () => {
    expect(sentence('1974-06-15').short).toBe('5 members · 1 dialogue partner')
  })

  it.each([
    ['1961-07-31', ''],
    ['1967-08-08', 'ASEAN is founded'],
    ['1967-08-09', ''],
    ['1984-01-07', 'Brunei Darussalam joins'],
    ['1997-07-23', 'Lao PDR and Myanmar join'],
    ['1999-04-30', 'Cambodia joins'],
    ['2025-10-26', 'Timor-Leste joins'],
  ])('on %s names as new "%s"', (day, change) => {
    expect(sentence(day).change).toBe(change)
  })

  it('is whole sentences with every name before there is anything', () => {
    expect(sentence('1961-07-31').full).toBe('ASEAN not founded yet. No dialogue partners.')
  })

  it('is whole sentences with every name on the day of founding', () => {
    const { full } = sentence('1967-08-08')
    expect(full).toMatch(/^5 members: [^.]+\. No dialogue partners\. ASEAN is founded\.$/)
    for (const name of ['Indonesia', 'Malaysia', 'Philippines', 'Singapore', 'Thailand']) {
      expect(full).toContain(name)
    }
  })

  it.each([
    ['1984-01-07', ['6 members: ', '6 dialogue partners: ', 'Brunei Darussalam joins.']],
    ['1997-07-23', ['9 members: ', '10 dialogue partners: ', 'Lao PDR and Myanmar join.', 'China']],
    ['1999-04-30', ['10 members: ', 'Cambodia joins.', 'Viet Nam', 'Russia']],
    ['2025-10-26', ['11 members: ', '11 dialogue partners: ', 'Timor-Leste joins.', 'Kingdom']],
  ])('is whole sentences with every name on %s', (day, parts) => {
    const { full } = sentence(day)
    expect(parts.filter((part) => !full.includes(part))).toEqual([])
  })

  it('says so while the day of a partnership is not known exactly', () => {
    expect(sentence('1974-06-15').full).toContain('exact day')
    expect(sentence('1976-06-15').full).not.toContain('exact day')
  })

  it('counts members that it was given and no others', () => {
    const input = aLensInput('1984-01-07', { members: [aMember()], partners: [aPartner()] })
    expect(membersLens.sentence(input)).toEqual({
      brief: '1 member',
      short: '1 member · 1 dialogue partner',
      change: 'Aland joins',
      full: '1 member: Aland. 1 dialogue partner: Partnerland. Aland joins.',
    })
  })
})

describe('the states of the members lens', () => {
  const stateOf = (code: string, day: string) => membersLens.countryStates(on(day)).get(code)

  it.each([
    ['IDN', '1967-08-07', { status: 'not-yet', fresh: 0 }],
    ['IDN', '1967-08-08', { status: 'founding', fresh: 1 }],
    ['IDN', '1968-08-08', { status: 'founding', fresh: 0 }],
    ['BRN', '1984-01-06', { status: 'not-yet', fresh: 0 }],
    ['BRN', '1984-01-07', { status: 'later', fresh: 1 }],
    ['KHM', '1995-06-30', { status: 'not-yet', fresh: 0 }],
    ['KHM', '1996-01-01', { status: 'observer', fresh: 0 }],
    ['TLS', '2001-01-01', { status: 'not-yet', fresh: 0 }],
    ['TLS', '2005-01-01', { status: 'observer', fresh: 0 }],
    ['TLS', '2012-01-01', { status: 'candidate', fresh: 0 }],
    ['TLS', '2025-10-25', { status: 'candidate', fresh: 0 }],
    ['PNG', '1975-12-31', undefined],
    ['PNG', '1976-01-01', { status: 'observer', fresh: 0 }],
    ['PNG', '2026-01-01', { status: 'observer', fresh: 0 }],
    ['TLS', '2025-10-26', { status: 'later', fresh: 1 }],
  ])('%s on %s: %j', (code, day, state) => {
    expect(stateOf(code, day)).toEqual(state)
  })

  it('are eleven on every date', () => {
    expect(membersLens.countryStates(on('1961-07-31')).size).toBe(11)
  })
})

describe('the countries of the legend', () => {
  const rowOf = (code: string, day: string) =>
    found(membersLens.rows(on(day)).find((row) => row.id === code))

  it('stand in order of joining, then of name', () => {
    expect(membersLens.rows(on('2026-01-01')).map(({ id }) => id)).toEqual([
      'IDN',
      'MYS',
      'PHL',
      'SGP',
      'THA',
      'BRN',
      'VNM',
      'LAO',
      'MMR',
      'KHM',
      'TLS',
      'PNG',
    ])
  })

  it.each([
    ['THA', '2000-01-01', 'founding', 'member since 8 August 1967'],
    ['BRN', '2000-01-01', 'later', 'member since 7 January 1984'],
    ['KHM', '1999-04-30', 'fresh', 'member since 30 April 1999'],
    ['KHM', '1999-04-29', 'observer', 'observer, not yet a member'],
    ['KHM', '1990-01-01', 'not-yet', 'not yet a member'],
    ['TLS', '2011-03-04', 'candidate', 'applicant, not yet a member'],
    ['PNG', '1990-01-01', 'observer', 'observer, not a member'],
  ])('%s on %s: %s, "%s"', (code, day, swatch, words) => {
    expect(rowOf(code, day)).toMatchObject({ swatch: { fill: swatch }, words })
  })

  it('keep the highlight for a year after joining and lose it then', () => {
    const swatches = ['1984-06-01', '1985-01-01', '1985-01-07'].map(
      (day) => Object.values(rowOf('BRN', day).swatch)[0],
    )
    expect(swatches).toEqual(['fresh', 'fresh', 'later'])
  })

  it('use swatches that the legend explains', () => {
    const days = ['1967-08-08', '1984-01-07', '2005-01-01', '2026-01-01'].map(on)
    const used = days.flatMap((input) => membersLens.rows(input).map(({ swatch }) => swatch))
    const explained = days.flatMap((input) => membersLens.legend(input).map(({ swatch }) => swatch))
    for (const swatch of used) expect(explained).toContainEqual(swatch)
  })
})

describe('what the members lens frames', () => {
  const member = aMember({ id: 'THA' })
  const input = aLensInput('2000-01-01', { members: [member] })
  const box = [97.38, 5.63, 105.65, 20.45] as const
  const nothing = { event: null, place: null, position: null }

  it('is the region while nothing is selected', () => {
    expect(membersLens.framing(input, nothing)).toEqual({ kind: 'bounds', bounds: REGION })
  })

  it('is the selected country among its neighbours', () => {
    const framing = membersLens.framing(input, { ...nothing, place: 'THA', box })
    expect(framing).toEqual({ kind: 'bounds', bounds: boundsAround(box) })
  })

  it('is the region for a country that it does not show', () => {
    const framing = membersLens.framing(input, { ...nothing, place: 'CHN', box })
    expect(framing).toEqual({ kind: 'bounds', bounds: REGION })
  })
})
