import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import { secretariatLens } from '../../../../src/lenses/secretariat/secretariat-lens'
import { REGION } from '../../../../src/map/framing'
import { markStateOn } from '../../../../src/map/marks'
import { shipped } from '../../../data/shipped'
import { aLensInput, dayOf, found } from '../../../fixtures/builders'

const jakarta = shipped('jakarta')
const institutions = shipped('institutions')
const record = {
  members: shipped('members').members,
  partners: shipped('partners').partners,
  events: dateEvents(shipped('events').events),
  jakartaPlaces: jakarta.places,
  jakartaLines: jakarta.lines,
  institutions: institutions.institutions,
  secretariatSteps: institutions.secretariatTimeline,
}
const on = (day: string) => aLensInput(day, record)
const marks = secretariatLens.marks(on('2026-01-01'), [])
const nothing = { event: null, place: null, position: null }

const pointsOn = (day: string, kinds: string[]) =>
  marks.points
    .filter((point) => kinds.includes(point.kind) && markStateOn(point, dayOf(day)).shown)
    .map(({ id }) => id)
const wordsOf = (id: string, day: string) =>
  found(secretariatLens.rows(on(day)).find((row) => row.id === id)).words

describe('the homes of the Secretariat', () => {
  it.each([
    ['1976-06-06', []],
    ['1976-06-07', ['kemlu']],
    ['1981-05-08', ['kemlu']],
    ['1981-05-09', ['asean-hq']],
    ['2019-08-07', ['asean-hq']],
    ['2019-08-08', ['asean-hq', 'asean-towers']],
  ])('on %s are %j', (day, ids) => {
    expect(pointsOn(day, ['asean'])).toEqual(ids)
  })

  it('of the past stay as a ring', () => {
    expect(pointsOn('1981-05-08', ['asean-former'])).toEqual([])
    expect(pointsOn('1981-05-09', ['asean-former'])).toEqual(['kemlu:was'])
  })

  it('say from when to when they were home, where it is over', () => {
    expect(wordsOf('kemlu', '1980-01-01')).toContain(
      'first offices of the Secretariat, 1976 to 1981, at work since 7 June 1976, the day they opened is not known',
    )
    expect(wordsOf('kemlu', '2000-01-01')).toMatch(
      /first offices of the Secretariat, 1976 to 1981$/,
    )
  })

  it('say how inexact their position is', () => {
    expect(wordsOf('asean-hq', '2000-01-01')).toBe(
      'ASEAN Headquarters (ASEAN Secretariat), heritage building, home of the Secretariat since 9 May 1981, position good to about 80 m',
    )
  })
})

describe('the missions', () => {
  it('are none before members had them', () => {
    expect(pointsOn('2008-12-31', ['mission', 'place'])).toEqual([])
    expect(pointsOn('2009-01-01', ['mission'])).toHaveLength(9)
  })

  it('of partners begin with the ambassador resident in Jakarta', () => {
    expect(pointsOn('2009-12-31', ['mission'])).not.toContain('jp-embassy')
    expect(pointsOn('2010-01-01', ['mission'])).toContain('jp-embassy')
    expect(wordsOf('jp-embassy', '2012-01-01')).toContain('resident in Jakarta since 2010')
  })

  it('without a date look different, and begin no sooner than the partnership', () => {
    expect(pointsOn('2021-08-04', ['place'])).toEqual(['ca-mission', 'nz-mission'])
    expect(pointsOn('2021-08-05', ['place'])).toContain('uk-mission')
    expect(wordsOf('uk-mission', '2022-01-01')).toContain('since when is not recorded')
  })

  it('of Timor-Leste is not there before it joined', () => {
    expect(pointsOn('2025-10-25', ['mission', 'place'])).not.toContain('tl-embassy')
    expect(pointsOn('2025-10-26', ['place'])).toContain('tl-embassy')
  })

  it('take a start from the text of a place only where the text has it', () => {
    const place = found(jakarta.places.find(({ id }) => id === 'ru-embassy'))
    expect(place.body.map(({ text }) => text.en).join()).toContain('9 August 2017')
    expect(pointsOn('2017-08-08', ['mission'])).not.toContain('ru-embassy')
    expect(pointsOn('2017-08-09', ['mission'])).toContain('ru-embassy')
  })

  it('that are drawn at an embassy, or uncertain, are said to be', () => {
    expect(wordsOf('sg-embassy', '2026-01-01')).toBe(
      'Embassy of Singapore, permanent mission of a member, since 2009, drawn at the embassy, position good to about 250 m, position uncertain',
    )
    expect(wordsOf('us-mission', '2026-01-01')).not.toContain('drawn at')
  })

  it('leave out embassies of which no mission is known', () => {
    const ids = secretariatLens.rows(on('2026-01-01')).map(({ id }) => id)
    expect(ids).not.toContain('de-embassy')
  })
})

describe('the ground of the city', () => {
  it('names the five municipalities', () => {
    const names = marks.points.filter(({ kind }) => kind === 'name').map(({ label }) => label)
    expect(names.toSorted()).toEqual([
      'Central Jakarta',
      'East Jakarta',
      'North Jakarta',
      'South Jakarta',
      'West Jakarta',
    ])
  })

  it('has the railway from its first day, once', () => {
    const rails = marks.lines.filter(({ kind }) => kind === 'rail')
    expect(rails.map(({ id, from }) => [id, from])).toEqual([
      ['mrt-north-south', dayOf('2019-03-24')],
    ])
    expect(pointsOn('2019-03-24', ['station'])).toHaveLength(13)
    expect(wordsOf('mrt-asean', '2026-01-01')).toContain('named ASEAN on 10 April 2019')
  })

  it('says that roads are a diagram, and whose the railway is', () => {
    const labels = secretariatLens.legend(on('2026-01-01')).map(({ label }) => label)
    expect(labels.some((label) => /roads.*diagram/.test(label))).toBe(true)
    expect(labels.some((label) => label.includes('© OpenStreetMap contributors'))).toBe(true)
  })

  it('moves aside what stands at one address, with a line to where it is', () => {
    const positions = (day: string) =>
      marks.points
        .filter((point) => markStateOn(point, dayOf(day)).shown)
        .map(({ position }) => String(position))
    expect(new Set(positions('2026-01-01')).size).toBe(positions('2026-01-01').length)
    expect(marks.lines.map(({ id }) => id)).toContain('leader:asean-foundation')
  })
})

describe('the sentence of the secretariat lens', () => {
  const sentence = (day: string) => secretariatLens.sentence(on(day))

  it.each([
    ['1961-01-01', 'No Secretariat yet'],
    ['1974-06-01', 'No Secretariat yet · Jakarta chosen'],
    ['1976-06-07', 'Pejambon · no missions recorded'],
    ['1981-05-09', 'Jalan Sisingamangaraja · no missions recorded'],
    ['2020-01-01', 'Jalan Sisingamangaraja · 19 missions'],
    ['2010-06-01', 'Jalan Sisingamangaraja · 12 missions'],
  ])('on %s is "%s"', (day, short) => {
    expect(sentence(day).short).toBe(short)
  })

  it('says what happened on the very day', () => {
    expect(sentence('1981-05-09').change).toBe('The Secretariat gets its own building')
    expect(sentence('1981-05-09').full).toContain('Soeharto opens')
    expect(sentence('1985-01-01').change).toBe('')
    // A line beside the map has no room for the whole of it.
    expect(sentence('1976-02-24').change).toBe('Agreement creates the ASEAN Secretariat')
  })

  it('says which dates are imprecise and which missions it cannot place', () => {
    const { full } = sentence('2009-06-01')
    expect(full).toContain('exact day')
    expect(full).toContain('No place is recorded for the mission of Indonesia.')
  })

  it('before the Secretariat names the decisions of the time', () => {
    expect(sentence('1975-01-01').full).toContain('Foreign ministers opt for a central secretariat')
    expect(secretariatLens.rows(on('1975-01-01')).map(({ target }) => target)).toEqual([
      { event: 'secretariat-decided-1973' },
      { event: 'jakarta-chosen-1974' },
    ])
  })

  it('stays true where places could not be loaded', () => {
    const input = aLensInput('2000-01-01', { ...record, jakartaPlaces: [], jakartaLines: [] })
    expect(secretariatLens.sentence(input).brief).toBe('Jakarta')
    expect(secretariatLens.sentence(aLensInput('2000-01-01')).brief).toContain('missing')
    expect(secretariatLens.framing(input, nothing)).toEqual({ kind: 'bounds', bounds: REGION })
  })
})

describe('the framing of the secretariat lens', () => {
  const framing = (day: string, patch = {}) =>
    secretariatLens.framing(on(day), { ...nothing, ...patch })

  it('is the region before the Secretariat and the city after', () => {
    expect(framing('1976-06-06')).toEqual({ kind: 'bounds', bounds: REGION })
    expect(framing('1976-06-07')).not.toEqual({ kind: 'bounds', bounds: REGION })
    expect(framing('1976-06-07')).toEqual(framing('2026-01-01'))
  })

  it('is the region for a Secretary-General, whose country is tinted there', () => {
    const { secretariesGeneral } = shipped('secretaries-general')
    const input = { ...on('2010-01-01'), secretariesGeneral }
    const chosen = { ...nothing, event: 'surin-pitsuwan' }
    expect(secretariatLens.framing(input, chosen)).toEqual({ kind: 'bounds', bounds: REGION })
    expect(secretariatLens.countryStates(input).get('THA')?.status).toBe('office')
    expect(secretariatLens.framing(input, { ...chosen, event: 'asec' })).toEqual(
      secretariatLens.framing(input, nothing),
    )
  })

  it('is close to an address that is selected, and the region for what lies elsewhere', () => {
    const close = framing('2026-01-01', { place: 'asean-hq', position: [106.7992, -6.2386] })
    if (close.kind !== 'bounds') throw new Error('it is a globe')
    expect(close.bounds[2] - close.bounds[0]).toBeLessThan(0.05)
    expect(framing('2026-01-01', { position: [100.5, 13.7] })).toEqual({
      kind: 'bounds',
      bounds: REGION,
    })
  })
})

describe('the timeline of the secretariat lens', () => {
  it('brings forward the steps in the history of the Secretariat', () => {
    expect(secretariatLens.timeline(on('2026-01-01'), [])).toContain('secretariat-building-1981')
  })
})
