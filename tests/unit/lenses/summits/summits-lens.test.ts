import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import { summitsLens } from '../../../../src/lenses/summits/summits-lens'
import { markStateOn } from '../../../../src/map/marks'
import { shipped } from '../../../data/shipped'
import { aLensInput, dayOf, found, itemAt } from '../../../fixtures/builders'

const record = {
  members: shipped('members').members,
  events: dateEvents(shipped('events').events),
  places: shipped('places').places,
  summits: shipped('summits').summits,
  chairs: shipped('chairs').chairs,
}
const on = (day: string, show: string[] = []) => aLensInput(day, { ...record, show })
const { points, lines } = summitsLens.marks(on('2026-01-01'), [])
const withPath = summitsLens.marks(on('2026-01-01'), ['path'])
const shownOn = (marks: typeof points, day: string) =>
  marks.filter((mark) => markStateOn(mark, dayOf(day)).shown)

describe('the points of the summits lens', () => {
  it.each([
    ['1976-02-22', 0],
    ['1976-02-23', 1],
    ['1977-08-04', 2],
    ['1996-11-30', 6],
    ['2002-11-04', 12],
  ])('on %s are %i', (day, number) => {
    expect(shownOn(points, day)).toHaveLength(number)
  })

  it('carry the number of the summit and are told apart by kind', () => {
    const of = (id: string) => found(points.find((point) => point.id === id))
    expect(of('summit-08')).toMatchObject({ number: '8', kind: 'summit' })
    expect(of('informal-4')).toMatchObject({ number: '4', kind: 'informal-summit' })
    expect(of('special-covid-2020')).toMatchObject({ number: '', kind: 'special-summit' })
    expect(of('partner-japan-2003')).toMatchObject({ number: '', kind: 'partner-summit' })
    expect(of('summit-49')).toMatchObject({ number: '49', kind: 'planned-summit' })
  })

  it('select the event that is the summit, else its place', () => {
    const targetOf = (id: string) => points.find((point) => point.id === id)?.target
    expect(targetOf('summit-01')).toEqual({ event: 'first-summit-bali-1976' })
    expect(targetOf('summit-29')).toEqual({ event: 'laos-summits-2016' })
    expect(targetOf('summit-04')).toEqual({ place: 'singapore' })
    expect(targetOf('partner-us-2016')).toEqual({ place: 'rancho-mirage' })
  })

  it('have a place that the record knows', () => {
    const known = new Set(record.places.map(({ id }) => id))
    const targets = points.flatMap(({ target }) => (target && 'place' in target ? [target] : []))
    expect(targets.filter(({ place }) => !known.has(place))).toEqual([])
  })
})

describe('the lines of the summits lens', () => {
  it('lead from every point that was moved to its place, and only from those', () => {
    const places = new Map(record.summits.map(({ id, place }) => [id, place.point]))
    const moved = points.filter(({ id, position }) => places.get(id) !== position)
    expect(lines.map(({ id }) => id)).toEqual(moved.map(({ id }) => `leader:${id}`))
    const first = itemAt(lines, 0)
    const point = found(moved[0])
    expect(first.path).toEqual([places.get(point.id), point.position])
  })

  it('have no path until it is asked for', () => {
    expect(lines.filter(({ kind }) => kind === 'path')).toEqual([])
    expect(summitsLens.controls?.chosen(['path', 'nonsense'])).toEqual(['path'])
    expect(summitsLens.controls?.chosen([])).toEqual([])
  })

  it('join the ordinary summits that were held, in their order, growing with the date', () => {
    const path = withPath.lines.filter(({ kind }) => kind === 'path')
    expect(path.map(({ id }) => id)).toEqual(
      Array.from({ length: 47 }, (_, index) => `path:summit-${String(index + 2).padStart(2, '0')}`),
    )
    expect(path.filter((line) => markStateOn(line, dayOf('1977-08-03')).shown)).toHaveLength(0)
    expect(path.filter((line) => markStateOn(line, dayOf('1977-08-04')).shown)).toHaveLength(1)
  })
})

describe('the sentence of the summits lens', () => {
  const sentence = (day: string) => summitsLens.sentence(on(day))

  it.each([
    ['1961-01-01', 'No summit yet'],
    ['1970-03-01', 'No summit yet · chair: probably Philippines'],
    ['2002-12-01', '12 summits · 8th: Phnom Penh · chair: Cambodia'],
    ['2021-10-27', '58 summits · 38th and 39th: Bandar Seri Begawan · chair: Brunei Darussalam'],
    ['2023-12-31', '67 summits · With partner: Tokyo · chair: Indonesia'],
  ])('on %s is in short "%s"', (day, short) => {
    expect(sentence(day).short).toBe(short)
  })

  it.each([
    [
      '1976-02-23',
      '1 summit so far; under way: 1st summit, Denpasar, Bali, 23 to 24 February 1976; Philippines in the chair.',
    ],
    [
      '2002-12-01',
      '12 summits so far; last: 8th summit, Phnom Penh, 4 to 5 November 2002; Cambodia in the chair.',
    ],
    [
      '2021-10-27',
      '58 summits so far; last: 38th and 39th summits, by video link, shown at Bandar Seri Begawan, 26 October 2021; Brunei Darussalam in the chair.',
    ],
  ])('on %s is in full "%s"', (day, words) => {
    expect(sentence(day).full).toContain(words)
  })

  it('says before 1967 that there was no ASEAN yet', () => {
    expect(sentence('1966-01-01').full).toBe('ASEAN not founded yet. No summit yet.')
  })

  it('says that the chair changed in mid-year before 2009, and not after', () => {
    expect(sentence('1998-03-01').full).toContain('changed in mid-year')
    expect(sentence('1998-12-16').full).toContain(
      'Viet Nam was host of the summit counted for 1998',
    )
    expect(sentence('2009-01-01').full).not.toContain('mid-year')
  })

  it('counts a planned summit as a plan, never as held', () => {
    const { full, change } = sentence('2026-11-10')
    expect(full).toContain('last: 48th summit')
    expect(full).toContain('49th summit is planned for 10 to 12 November 2026')
    expect(change).toBe('49th summit planned, not confirmed')
  })

  it.each([
    ['2002-11-04', '8th summit: Phnom Penh'],
    ['2011-01-01', 'Indonesia takes the chair'],
    ['2003-12-11', ''],
  ])('on %s announces "%s"', (day, change) => {
    expect(sentence(day).change).toBe(change)
  })

  it('does not claim that there was no summit when the list did not load', () => {
    expect(summitsLens.sentence(aLensInput('2000-01-01')).short).toBe('Summits not known')
  })
})

describe('rows and legend of the summits lens', () => {
  it('list the summits so far, the latest first, with place, date and chair', () => {
    const rows = summitsLens.rows(on('2002-12-01'))
    expect(rows).toHaveLength(12)
    expect(rows[0]).toMatchObject({
      id: 'summit-08',
      name: '8th · Phnom Penh 2002',
      words: '8th ASEAN Summit, Phnom Penh, 4 to 5 November 2002; Cambodia in the chair',
    })
  })

  it('say what is not sure', () => {
    const wordsOf = (id: string) =>
      summitsLens.rows(on('2026-11-24')).find((row) => row.id === id)?.words
    expect(wordsOf('summit-49')).toContain('planned for 10 to 12 November 2026, not confirmed')
    expect(wordsOf('partner-japan-2003')).toContain('exact days not confirmed')
    expect(wordsOf('summit-36')).toContain('by video link')
    expect(wordsOf('summit-06')).toContain('Viet Nam host, Singapore in the chair of the Standing')
  })

  it.each(['1961-01-01', '1976-06-01', '2000-01-01', '2026-11-24'])(
    'on %s explain every look that is used',
    (day) => {
      const explained = summitsLens.legend(on(day)).map(({ swatch }) => swatch)
      for (const { swatch } of summitsLens.rows(on(day))) expect(explained).toContainEqual(swatch)
    },
  )

  it.each([
    ['1970-03-01', 'Chair: probably Philippines (changed in mid-year)'],
    ['2002-12-01', 'Chair: Cambodia (changed in mid-year)'],
    ['2026-01-01', 'Chair: Philippines'],
  ])('on %s name the state in the chair: %s', (day, label) => {
    expect(summitsLens.legend(on(day)).map((row) => row.label)).toContain(label)
  })

  it('explain the path where it is drawn', () => {
    const idsOf = (show: string[]) => summitsLens.legend(on('2000-01-01', show)).map(({ id }) => id)
    expect(idsOf(['path'])).toContain('path')
    expect(idsOf([])).not.toContain('path')
  })
})

describe('the countries of the summits lens', () => {
  it.each([
    ['1967-08-07', undefined],
    ['1967-08-08', 'THA'],
    ['2002-12-01', 'KHM'],
    ['2026-01-01', 'PHL'],
  ])('on %s have the chair: %s', (day, chair) => {
    const states = [...summitsLens.countryStates(on(day))]
    expect(states.find(([, { status }]) => status === 'chair')?.[0]).toBe(chair)
  })
})

describe('the timeline of the summits lens', () => {
  it('brings forward summits and what was decided there', () => {
    const ids = found(summitsLens.timeline(on('2000-01-01'), []))
    expect(ids.has('first-summit-bali-1976')).toBe(true)
    expect(ids.has('charter-signed-2007')).toBe(true)
    expect(ids.has('asa-founded-1961')).toBe(false)
  })

  it('brings nothing forward when the list did not load', () => {
    expect(summitsLens.timeline(aLensInput('2000-01-01'), [])).toBeNull()
  })
})
