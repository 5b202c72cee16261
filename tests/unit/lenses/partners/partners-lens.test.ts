import { describe, expect, it } from 'vitest'
import { partnersLens } from '../../../../src/lenses/partners/partners-lens'
import { markStateOn } from '../../../../src/map/marks'
import { shipped } from '../../../data/shipped'
import { aLensInput, aPartner, dayOf, found } from '../../../fixtures/builders'

const { members } = shipped('members')
const { partners } = shipped('partners')
const { unions } = shipped('unions')
const on = (day: string) => aLensInput(day, { members, partners, unions })
const marks = partnersLens.marks(on('2026-01-01'), [])
const nothing = { event: null, place: null, position: null }

/** Ids of the lines that are seen on a day. */
const linesOn = (day: string) =>
  marks.lines.filter((line) => markStateOn(line, dayOf(day)).shown).map(({ id }) => id)

describe('the lines of the partners lens', () => {
  it('are none before the first partnership', () => {
    expect(linesOn('1973-12-31')).toEqual([])
  })

  it('begin with Australia, from the first day that 1974 may mean', () => {
    expect(linesOn('1974-01-01')).toEqual(['AUS:dialogue'])
  })

  it.each([
    ['2014-11-11', 'AUS:dialogue'],
    ['2014-11-12', 'AUS:strategic'],
    ['2021-10-26', 'AUS:strategic'],
    ['2021-10-27', 'AUS:comprehensive'],
    ['2026-01-01', 'AUS:comprehensive'],
  ])('on %s show one relation with Australia: %s', (day, id) => {
    expect(linesOn(day).filter((line) => line.startsWith('AUS'))).toEqual([id])
  })

  it('never show two relations with one partner on any day of change', () => {
    const days = marks.lines.flatMap(({ from }) => [from - 1, from, from + 1])
    for (const day of days) {
      const seen = marks.lines.filter((line) => markStateOn(line, day).shown)
      const ends = seen.map(({ target }) => JSON.stringify(target))
      expect(ends).toEqual([...new Set(ends)])
    }
  })

  it('run from Jakarta to the partner, and select it', () => {
    const line = found(marks.lines.find(({ id }) => id === 'JPN:dialogue'))
    expect(line.target).toEqual({ place: 'JPN' })
    expect(line.path).toMatchObject({ to: [139.69171, 35.6895] })
  })

  it('are the same lines for every date: the date only says which are seen', () => {
    expect(partnersLens.marks(on('1961-01-01'), [])).toEqual(marks)
  })
})

describe('the countries of the partners lens', () => {
  const stateOf = (code: string, day: string) => partnersLens.countryStates(on(day)).get(code)

  it.each([
    ['AUS', '1973-12-31', undefined],
    ['AUS', '1974-01-01', { status: 'dialogue', fresh: 1 }],
    ['AUS', '1980-01-01', { status: 'dialogue', fresh: 0 }],
    ['PAK', '1994-01-01', { status: 'sectoral', fresh: 0 }],
    ['CHL', '2021-01-01', { status: 'development', fresh: 0 }],
    ['IDN', '1966-01-01', undefined],
    ['IDN', '1974-01-01', { status: 'member', fresh: 0 }],
  ])('%s on %s: %j', (code, day, state) => {
    expect(stateOf(code, day)).toEqual(state)
  })

  it.each([
    ['FRA', '1978-01-01', true],
    ['GRC', '1980-12-31', false],
    ['GRC', '1981-01-01', true],
    ['POL', '2004-04-30', false],
    ['POL', '2004-05-01', true],
    ['GBR', '2020-01-31', true],
    ['GBR', '2020-02-01', false],
    ['HRV', '2026-01-01', true],
  ])('%s on %s belongs to the European Union: %s', (code, day, belongs) => {
    expect(stateOf(code, day) !== undefined).toBe(belongs)
  })

  it('has the United Kingdom back as a partner of its own', () => {
    expect(stateOf('GBR', '2021-08-05')).toEqual({ status: 'dialogue', fresh: 1 })
  })

  it('selects the Union for a state of it that is no partner of its own', () => {
    const placeOf = (code: string) => partnersLens.placeOf?.(code, on('2026-01-01'))
    expect([placeOf('POL'), placeOf('DEU'), placeOf('JPN')]).toEqual(['EU', 'DEU', 'JPN'])
  })
})

describe('the sentence of the partners lens', () => {
  const sentence = (day: string) => partnersLens.sentence(on(day))

  it.each([
    ['1961-07-31', '0 members · 0 dialogue partners'],
    ['1967-08-08', '5 members · 0 dialogue partners'],
    ['1984-01-07', '6 members · 6 dialogue partners'],
    ['1994-01-01', '6 members · 7 dialogue partners · 1 other'],
    ['2025-10-26', '11 members · 11 dialogue partners · 13 others'],
  ])('on %s is "%s"', (day, short) => {
    expect(sentence(day).short).toBe(short)
  })

  it('says what began on the very day', () => {
    expect(sentence('2021-10-27').change).toBe('Australia: comprehensive strategic partner')
  })

  it('announces nothing on a day that only stands for a year', () => {
    expect(sentence('1974-01-01').change).toBe('')
    expect(sentence('1974-06-01').full).toContain('exact day')
  })

  it('names every partner in whole sentences', () => {
    const { full } = sentence('2026-01-01')
    expect(partners.filter(({ name }) => !full.includes(name.en)).map(({ id }) => id)).toEqual([])
  })
})

describe('legend and rows of the partners lens', () => {
  it.each(['1961-01-01', '1974-06-01', '1997-01-01', '2010-01-01', '2026-01-01'])(
    'on %s explain every look that is used',
    (day) => {
      const explained = partnersLens.legend(on(day)).map(({ swatch }) => swatch)
      for (const { swatch } of partnersLens.rows(on(day))) expect(explained).toContainEqual(swatch)
    },
  )

  it('say how the European Union is drawn, once it is a partner', () => {
    const labels = (day: string) => partnersLens.legend(on(day)).map(({ label }) => label)
    expect(labels('1976-12-31').join()).not.toContain('European Union')
    expect(labels('1977-01-01')).toContain('European Union: its members on this date')
  })

  it('say that the Union is drawn at its seat where its members are not known', () => {
    const labels = partnersLens
      .legend(aLensInput('2000-01-01', { partners }))
      .map((row) => row.label)
    expect(labels).toContain('European Union: at its seat, Brussels')
  })

  it('list one row for each partner of the date, the highest rank first', () => {
    const rows = partnersLens.rows(on('2026-01-01'))
    expect(rows).toHaveLength(24)
    expect(rows[0]).toMatchObject({
      id: 'AUS',
      target: { place: 'AUS' },
      swatch: { line: 'comprehensive' },
      words: 'comprehensive strategic partner since 27 October 2021',
    })
  })
})

describe('the framing of the partners lens', () => {
  it('is a globe turned to Asia while nothing is selected', () => {
    expect(partnersLens.projection).toBe('globe')
    expect(partnersLens.framing(on('2000-01-01'), nothing)).toMatchObject({ kind: 'globe' })
  })

  it('turns to the middle of the way for a partner far away', () => {
    const framing = partnersLens.framing(on('2000-01-01'), { ...nothing, place: 'EU' })
    if (framing.kind !== 'globe') throw new Error('it is no globe')
    expect(framing.center[0]).toBeGreaterThan(40)
    expect(framing.center[0]).toBeLessThan(80)
  })
})

describe('a damaged partner', () => {
  it('without a date that can be read has no line, and the others keep theirs', () => {
    const sources = ['a-source']
    const damaged = aPartner({
      stages: [{ kind: 'dialogue', date: 'soon', sources, confidence: 'verified' }],
    })
    const lens = partnersLens.marks(
      aLensInput('2000-01-01', { partners: [damaged, aPartner()] }),
      [],
    )
    expect(lens.lines).toHaveLength(1)
    expect(lens.points).toHaveLength(1)
  })
})
