import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import { debatesLens } from '../../../../src/lenses/debates/debates-lens'
import { markStateOn } from '../../../../src/map/marks'
import { shipped } from '../../../data/shipped'
import { aLensInput, dayOf, found } from '../../../fixtures/builders'

const { members } = shipped('members')
const { topics } = shipped('topics')
const events = dateEvents(shipped('events').events)
const on = (day: string, ...show: string[]) => aLensInput(day, { members, topics, events, show })
const controls = found(debatesLens.controls)
const debates = topics.filter(({ kind }) => kind === 'debate').map(({ id }) => id)
const GREAT_POWERS = 'great-power-balance'

const namesOn = (day: string, ...show: string[]) =>
  debatesLens
    .marks(on(day), show)
    .points.filter((point) => markStateOn(point, dayOf(day)).shown)
    .map(({ label }) => label)

const numbersOn = (day: string) =>
  debatesLens
    .marks(on(day), [])
    .points.filter((point) => markStateOn(point, dayOf(day)).shown)
    .map(({ number }) => number)

describe('the choice of a debate', () => {
  it('has one option for each debate of the record, after that of all', () => {
    expect(controls.kind).toBe('one')
    expect(controls.options.map(({ id }) => id)).toEqual(['all', ...debates])
  })

  it.each([
    [[], 'all'],
    [['nothing-known'], 'all'],
    [['nothing-known', GREAT_POWERS], GREAT_POWERS],
  ])('of %j is %s', (show, chosen) => {
    expect(controls.chosen(show)).toEqual([chosen])
  })

  it('leaves the events that the chosen debate names', () => {
    expect(namesOn('2026-01-01', GREAT_POWERS)).toEqual([
      'ZOPFAN declared',
      'United States: dialogue',
      'China: full partner',
      'East Asia Summit grows',
      'Indo-Pacific Outlook',
      'RCEP signed',
    ])
    expect(debatesLens.timeline(on('1961-01-01'), [GREAT_POWERS])?.size).toBe(6)
  })
})

describe('the marks of the debates lens', () => {
  it('are none before the first event, and all at the end', () => {
    expect(numbersOn('1971-11-26')).toEqual([])
    expect(numbersOn('1971-11-27')).toEqual(['1'])
    const { size } = found(debatesLens.timeline(on('2026-01-01'), []))
    expect(numbersOn('2026-01-01')).toEqual(Array.from({ length: size }, (_, i) => String(i + 1)))
  })

  it('go by the numbers of the list where all are shown, and only the most important have names', () => {
    const { points } = debatesLens.marks(on('2026-01-01'), [])
    const rows = debatesLens.rows(on('2026-01-01'))
    for (const { number, label, target } of points) {
      const row = found(rows.find((one) => JSON.stringify(one.target) === JSON.stringify(target)))
      expect(row.name.startsWith(`${number} · `)).toBe(true)
      const event = found(events.find((dated) => dated.event.id === row.id)).event
      expect(label).toBe(event.importance >= 4 ? event.label.en : '')
    }
  })

  it.each(['all', ...debates])('can all be chosen from the list, showing %s', (show) => {
    const listed = debatesLens.rows(on('2026-01-01', show)).map(({ target }) => target)
    for (const { target } of debatesLens.marks(on('2026-01-01'), [show]).points) {
      expect(listed).toContainEqual(target)
    }
  })
})

describe('the rows of the debates lens', () => {
  it('are the debates and the outlooks while none is chosen and nothing had happened', () => {
    const rows = debatesLens.rows(on('1961-01-01'))
    const outlooks = topics.filter(({ kind }) => kind === 'outlook').map(({ id }) => id)
    expect(rows.map(({ id }) => id)).toEqual([...debates, ...outlooks])
    expect(rows[0]).toMatchObject({
      target: { event: 'efficacy-and-pace' },
      words: 'debate, 0 of 2 events that it names had happened',
    })
  })

  it('are all sides of the chosen debate, each with who holds it', () => {
    const rows = debatesLens.rows(on('1961-01-01', 'rights-mechanisms'))
    expect(rows.map(({ id }) => id)).toEqual([
      'rights-mechanisms',
      'mechanisms-critics',
      'mechanisms-supporters',
    ])
    expect(rows[1]?.words).toBe('position A: Critics, whom the source document does not name')
  })

  it('say of an outlook that it is an expectation', () => {
    const row = debatesLens
      .rows(on('2026-01-01', 'secretariat-reforms'))
      .find(({ id }) => id === 'outlook-measurable-gains')
    expect(row?.words).toBe('an expectation, without a date')
  })

  it.each(['1961-01-01', '1990-01-01', '2026-01-01'])('on %s have every look explained', (day) => {
    for (const show of ['all', ...debates]) {
      const explained = debatesLens.legend(on(day, show)).map(({ swatch }) => swatch)
      for (const { swatch } of debatesLens.rows(on(day, show))) {
        // Of "AB" the legend has A and B.
        const letters = 'point' in swatch ? (swatch.inside ?? '') : ''
        const parts =
          letters === '' ? [swatch] : [...letters].map((inside) => ({ ...swatch, inside }))
        for (const part of parts) expect(explained).toContainEqual(part)
      }
    }
  })
})

describe('the sides of the chosen debate', () => {
  const lettersOf = (show: string) =>
    debatesLens
      .marks(on('2026-01-01'), [show])
      .points.map(({ label, number, kind }) => [label, number, kind])

  it('are told apart by letter in the pins of their events, all of one look', () => {
    expect(lettersOf('rights-mechanisms')).toEqual([
      ['Human rights body', 'AB', 'numbered-debate'],
      ['Women and children', 'B', 'numbered-debate'],
      ['Rights declaration', 'A', 'numbered-debate'],
    ])
  })

  it('are in the list, and said', () => {
    const rows = debatesLens.rows(on('2026-01-01', 'rights-mechanisms'))
    const row = (id: string) => found(rows.find((one) => one.id === id))
    expect(row('mechanisms-supporters').swatch).toEqual({ point: 'numbered-debate', inside: 'B' })
    expect(row('acwc-2010').swatch).toEqual({ point: 'numbered-debate', inside: 'B' })
    expect(row('acwc-2010').words).toBe(
      'event, 7 April 2010, bears on B, Gradual reform and voluntary compliance',
    )
  })

  it('leave alone what only the debate itself names', () => {
    expect(lettersOf(GREAT_POWERS)).toContainEqual(['China: full partner', '', 'debate'])
  })

  it.each(debates)('have as many pins as each other in %s', (show) => {
    const letters = lettersOf(show)
      .map(([, number]) => number)
      .join('')
    const counts = new Set([...new Set(letters)].map((one) => letters.split(one).length))
    expect(counts.size).toBe(1)
  })

  it('go by the same letters on the timeline', () => {
    const sides = found(debatesLens.sides?.(on('2026-01-01'), ['rights-mechanisms']))
    expect(sides.get('aichr-2009')?.letters).toBe('AB')
    expect(debatesLens.sides?.(on('2026-01-01'), []).size).toBe(0)
  })
})

describe('the sentence of the debates lens', () => {
  it('says before the first event what that is', () => {
    const { short, full } = debatesLens.sentence(on('1961-01-01'))
    expect(short).toBe('0 of 19 events · 6 debates')
    expect(full).toContain('the first is ZOPFAN declared, 27 November 1971')
    expect(full).toContain('When a debate began is not in the record.')
  })

  it('counts and names those of the chosen debate', () => {
    const { short, full } = debatesLens.sentence(on('2012-01-01', GREAT_POWERS))
    expect(short).toBe('4 of 6 events · 1 debate')
    expect(full).toContain('Debate: Balance between great powers.')
    expect(full).toContain('East Asia Summit grows')
    expect(full).not.toContain('Indo-Pacific Outlook')
  })

  it('says where a month is all that is known', () => {
    const fullOn = (day: string) => debatesLens.sentence(on(day)).full
    expect(fullOn('1996-07-10')).toContain('The exact day is not known: China: full partner.')
    expect(fullOn('1996-08-01')).not.toContain('exact day')
    expect(debatesLens.sentence(on('1996-07-01')).change).toBe('')
  })

  it('says what was new on the very day', () => {
    expect(debatesLens.sentence(on('2019-06-23')).change).not.toBe('')
  })

  it('says so where the record has no debates', () => {
    const input = aLensInput('2020-01-01', { members, events })
    expect(debatesLens.sentence(input).short).toBe('No debates in the record')
    expect(debatesLens.rows(input)).toEqual([])
  })
})
