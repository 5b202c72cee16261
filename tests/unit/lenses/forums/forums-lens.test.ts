import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import { FORUM_LISTINGS } from '../../../../src/lenses/forums/forum-choice'
import { forumsLens } from '../../../../src/lenses/forums/forums-lens'
import { shipped } from '../../../data/shipped'
import { aLensInput, dayOf, found } from '../../../fixtures/builders'

const { members } = shipped('members')
const { partners } = shipped('partners')
const { unions } = shipped('unions')
const { forums } = shipped('forums')
const on = (day: string, ...show: string[]) =>
  aLensInput(day, { members, partners, unions, forums, show })
const nothing = { event: null, place: null, position: null }
const DAYS = ['1961-07-31', '1967-08-08', '1976-02-24', '1990-01-01', '1994-07-25', '2005-12-14']
const LATER_DAYS = ['2013-07-01', '2021-01-01', '2022-01-01', '2025-10-26', '2026-11-23']

describe('the choice of the forums lens', () => {
  const chosen = (show: string[]) => forumsLens.controls?.chosen(show)

  it('offers every forum of the record, and no other', () => {
    const offered = forumsLens.controls?.options.map(({ id }) => id)
    expect(offered?.toSorted()).toEqual(forums.map(({ id }) => id).toSorted())
  })

  it('is all of them while nothing is asked for, or nothing that there is', () => {
    expect(chosen([])).toHaveLength(6)
    expect(chosen(['g20'])).toHaveLength(6)
  })

  it('is what is asked for, in the order of the options', () => {
    expect(chosen(['arf', 'g20', 'eas'])).toEqual(['eas', 'arf'])
  })
})

describe('the countries of the forums lens', () => {
  const stateOf = (code: string, day: string, ...show: string[]) =>
    forumsLens.countryStates(on(day, ...show)).get(code)
  const statusOf = (code: string, day: string, ...show: string[]) =>
    stateOf(code, day, ...show)?.status

  it.each([
    ['USA', '2011-11-18', undefined],
    ['USA', '2011-11-19', { status: 'in-3', fresh: 1 }],
    ['USA', '2013-01-01', { status: 'in-3', fresh: 0 }],
    ['IDN', '2013-01-01', { status: 'member', fresh: 0 }],
    ['IDN', '2005-12-13', { status: 'not-yet', fresh: 0 }],
    ['IDN', '1967-08-07', undefined],
    ['TLS', '2025-10-25', undefined],
    ['TLS', '2025-10-26', { status: 'member', fresh: 1 }],
  ])('of one forum: %s on %s is %j', (code, day, state) => {
    expect(stateOf(code, day, 'eas')).toEqual(state)
  })

  it('are the darker the more of the forums they are in', () => {
    const statuses = ['JPN', 'AUS', 'USA', 'CAN', 'ZAF'].map((code) => statusOf(code, '2024-12-01'))
    expect(statuses).toEqual(['in-5', 'in-4', 'in-4', 'in-2', 'in-1'])
  })

  it('tell members of ASEAN that are in all forums from those that are in fewer', () => {
    const statuses = ['VNM', 'TLS'].map((code) => statusOf(code, '2026-11-23'))
    expect(statuses).toEqual(['member', 'later'])
  })

  it('have every member of ASEAN in all forums of the date from 1999 to the eve of RCEP', () => {
    for (const day of ['1999-05-01', '2005-12-14', '2010-10-12', '2021-12-31']) {
      const codes = members
        .filter(({ accession }) => dayOf(accession.date) <= dayOf(day))
        .map(({ id }) => id)
      expect(codes.map((code) => statusOf(code, day))).toEqual(codes.map(() => 'member'))
    }
  })

  it.each([
    ['POL', '2004-04-30', undefined],
    ['POL', '2004-05-01', 'in-union'],
    ['GBR', '2010-01-01', 'in-union'],
    ['GBR', '2020-02-01', undefined],
  ])('%s on %s is in the ARF through the European Union: %s', (code, day, status) => {
    expect(statusOf(code, day, 'arf')).toBe(status)
  })

  it('have a state of the Union that is a party itself in its own right', () => {
    expect(statusOf('FRA', '2011-01-01', 'tac')).toBe('in-3')
    expect(statusOf('ITA', '2026-01-01', 'tac')).toBe('in-union')
  })

  it('select the Union for a state that takes part only through it', () => {
    const placeOf = (code: string, day: string) => found(forumsLens.placeOf)(code, on(day, 'tac'))
    expect([placeOf('ITA', '2026-01-01'), placeOf('FRA', '2026-01-01')]).toEqual(['EU', 'FRA'])
    expect(placeOf('ITA', '2012-07-11')).toBe('ITA')
  })
})

describe('the sentence of the forums lens', () => {
  const sentence = (day: string, ...show: string[]) => forumsLens.sentence(on(day, ...show))

  it.each([
    ['1961-07-31', [], 'None of 6 forums yet · first, on 24 February 1976: Treaty of Amity'],
    ['1976-02-24', [], '1 of 6 forums · 5 participants · 5 of them ASEAN members'],
    ['2000-01-01', ['eas'], 'East Asia Summit: not yet, it first meets on 14 December 2005'],
    ['2005-12-14', ['eas'], 'East Asia Summit: 16 participants · 10 of them ASEAN members'],
    ['2011-11-19', ['eas'], 'East Asia Summit: 18 participants · 10 of them ASEAN members'],
    ['2025-10-26', ['tac'], 'Treaty of Amity: 58 parties · 11 of them ASEAN members'],
    ['2021-06-01', ['rcep'], 'RCEP: signed 15 November 2020, in force for nobody yet'],
    ['2012-01-01', ['eas', 'arf'], '2 forums · 27 participants · 10 ASEAN members in both'],
    ['2024-12-01', [], '6 forums · 55 participants · 10 ASEAN members in all 6'],
  ])('on %s for %j is "%s"', (day, show, short) => {
    expect(sentence(day, ...show).short).toBe(short)
  })

  it.each([
    ['2005-12-14', 'East Asia Summit first meets: 16 participants'],
    ['2011-11-19', 'Russia and United States join the East Asia Summit'],
    ['2020-11-15', 'RCEP is signed'],
    ['2022-01-01', '10 parties come under RCEP'],
    ['2012-07-12', 'European Union and United Kingdom join the Treaty of Amity and Cooperation'],
    ['2012-01-01', ''],
    ['1998-07-01', ''],
  ])('on %s says what happened on the very day: "%s"', (day, change) => {
    expect(sentence(day).change).toBe(change)
  })

  it('names who is in all forums, and what is not certain', () => {
    const { full } = sentence('2026-01-01', 'apt', 'eas')
    expect(full).toContain('In both: Brunei Darussalam')
    expect(full).toContain('not certain: Timor-Leste (ASEAN Plus Three)')
    expect(full).not.toContain('..')
  })

  it.each([...DAYS, ...LATER_DAYS])('has something to say of every choice on %s', (day) => {
    for (const { id } of FORUM_LISTINGS) {
      const { brief, short, full } = sentence(day, id)
      expect([brief, short, full].filter((text) => text.length < 5)).toEqual([])
    }
  })
})

describe('legend and rows of the forums lens', () => {
  const choices = [[], ['eas'], ['arf', 'tac'], ['rcep']]

  it.each([...DAYS, ...LATER_DAYS])('on %s explain every look that is used', (day) => {
    for (const show of choices) {
      const input = on(day, ...show)
      const explained = forumsLens.legend(input).map(({ id }) => id)
      const used = forumsLens.countryStates(input).values()
      for (const { status, fresh } of used)
        expect(explained).toContain(fresh > 0 ? 'fresh' : status)
      for (const { swatch } of forumsLens.rows(input)) {
        expect(explained).toContain('fill' in swatch ? swatch.fill : '')
      }
    }
  })

  it('say of each participant since when it is in which of the forums', () => {
    const rows = forumsLens.rows(on('2026-01-01', 'eas', 'arf'))
    expect(rows.find(({ id }) => id === 'USA')).toMatchObject({
      target: { place: 'USA' },
      swatch: { fill: 'in-5' },
      words: 'East Asia Summit since 19 November 2011, ASEAN Regional Forum since 25 July 1994',
    })
  })

  it('list the members of ASEAN first, and those in none of the forums last', () => {
    const rows = forumsLens.rows(on('2026-01-01', 'rcep'))
    expect(rows[0]?.words).toContain('ASEAN member')
    expect(rows.at(-1)).toMatchObject({ id: 'TLS', swatch: { fill: 'not-yet' } })
  })

  it('name each shade by the numbers of forums that occur', () => {
    const labels = (day: string) => forumsLens.legend(on(day)).map(({ label }) => label)
    expect(labels('2024-12-01')).toEqual([
      'ASEAN, in all 6',
      'In all 6',
      'In 4 or 5',
      'In 2',
      'In 1',
      'Joined within a year',
      'EU: its members that day',
    ])
  })
})

describe('marks, framing and timeline of the forums lens', () => {
  it('put the Union at its seat only where its members are not known', () => {
    const whole = forumsLens.marks(on('2000-01-01'), [])
    const damaged = aLensInput('2000-01-01', { partners, forums })
    const seat = forumsLens.marks(damaged, []).points
    expect(whole.points).toEqual([])
    expect(seat).toMatchObject([{ id: 'EU', from: dayOf('1994-07-25') }])
    expect(forumsLens.legend(damaged).map(({ label }) => label)).toContain(
      'EU: at its seat, Brussels',
    )
    expect(forumsLens.marks(damaged, ['eas']).points).toEqual([])
  })

  it('frame the globe the same for every choice and date, and turn it for what is far away', () => {
    const framing = (day: string, ...show: string[]) =>
      forumsLens.framing(on(day, ...show), nothing)
    expect(framing('1961-01-01', 'apt')).toEqual(framing('2026-01-01'))
    const far = forumsLens.framing(on('2026-01-01'), { ...nothing, position: [-77, 38.9] })
    expect(far).not.toEqual(framing('2026-01-01'))
    const near = forumsLens.framing(on('2026-01-01'), { ...nothing, position: [139.7, 35.7] })
    expect(near).toEqual(framing('2026-01-01'))
  })

  it('bring forward the events of the chosen forums', () => {
    const record = { ...on('2000-01-01'), events: dateEvents(shipped('events').events) }
    const ids = forumsLens.timeline(record, ['eas'])
    expect([...found(ids)]).toEqual(['east-asia-summit-2005', 'eas-enlarged-2011'])
    for (const { id } of FORUM_LISTINGS) {
      expect(found(forumsLens.timeline(record, [id])).size).toBeGreaterThan(0)
    }
  })
})

describe('a damaged record of forums', () => {
  it('still has its members and a sentence without any forum', () => {
    const input = aLensInput('2026-01-01', { members })
    expect(forumsLens.sentence(input).short).toBe('No forum known')
    expect(forumsLens.rows(input)).toHaveLength(11)
  })

  it('leaves out a participant without a day that can be read, and keeps the others', () => {
    const damaged = forums.map((forum) => ({
      ...forum,
      participants: forum.participants.map((one, index) =>
        index === 0 ? { ...one, joined: 'soon' } : one,
      ),
    }))
    const input = aLensInput('2012-01-01', { members, forums: damaged, show: ['eas'] })
    expect(forumsLens.sentence(input).brief).toBe('17 participants')
  })
})
