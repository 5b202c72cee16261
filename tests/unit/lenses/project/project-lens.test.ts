import { describe, expect, it } from 'vitest'
import { dateEvents } from '../../../../src/domain/events'
import { projectLens } from '../../../../src/lenses/project/project-lens'
import { markStateOn } from '../../../../src/map/marks'
import { shipped } from '../../../data/shipped'
import { aLensInput, anEvent, dayOf, found } from '../../../fixtures/builders'

const { members } = shipped('members')
const { topics } = shipped('topics')
const events = dateEvents(shipped('events').events)
const on = (day: string) => aLensInput(day, { members, topics, events })
const marks = projectLens.marks(on('2026-01-01'), [])
const PROJECT = 'support-for-asean-secretariat'

const pointsOn = (day: string) =>
  marks.points.filter((point) => markStateOn(point, dayOf(day)).shown)
const rowOf = (id: string, day: string) =>
  found(projectLens.rows(on(day)).find((row) => row.id === id))

describe('the sentence of the project lens', () => {
  it.each([
    ['1961-01-01', 'Project from 2018'],
    ['2017-12-31', 'Project from 2018'],
    ['2018-01-01', 'Project year 1 of 4'],
    ['2019-06-01', 'Project year 2 of 4'],
    ['2021-12-31', 'Project year 4 of 4'],
    ['2022-01-01', 'Project ended 2021'],
    ['2026-11-23', 'Project ended 2021'],
  ])('on %s is "%s"', (day, brief) => {
    expect(projectLens.sentence(on(day)).brief).toBe(brief)
  })

  it('says before anything began what the first event is', () => {
    const { short, full } = projectLens.sentence(on('1961-01-01'))
    expect(short).toBe('Project from 2018 · 0 of 9 events')
    expect(full).toContain('had not begun: its term is 2018 to 2021')
    expect(full).toContain('the first is Communication plan, 11 November 2014')
  })

  it('names what had happened', () => {
    const { short, full } = projectLens.sentence(on('2019-03-05'))
    expect(short).toBe('Project year 2 of 4 · 8 of 9 events')
    expect(full).toContain('First Media Forum')
    expect(full).toContain('Communication plan II')
  })

  it('says what was new on a day, and nothing on a day that only stands for a year', () => {
    const changeOn = (day: string) => projectLens.sentence(on(day)).change
    expect(changeOn('2017-08-04')).toBe('First ASEAN Media Forum')
    expect(changeOn('2018-01-01')).toBe('')
  })

  it('says that no more than the year of its start is known', () => {
    const { full } = projectLens.sentence(on('2018-05-01'))
    expect(full).toContain('only the years are known')
    expect(full).toContain('The exact day is not known')
  })
})

describe('the marks of the project lens', () => {
  it('grow in number with the date', () => {
    const days = [
      '1961-01-01',
      '2014-11-10',
      '2014-11-11',
      '2017-08-04',
      '2019-03-05',
      '2022-02-01',
    ]
    expect(days.map((day) => pointsOn(day).length)).toEqual([0, 0, 1, 4, 8, 9])
  })

  it('show the project in Jakarta filled while it runs, and as a ring after that', () => {
    const kindOn = (day: string) =>
      pointsOn(day)
        .filter(({ id }) => id.startsWith('giz-strengthening'))
        .map(({ kind }) => kind)
    expect(kindOn('2017-12-31')).toEqual([])
    expect(kindOn('2018-01-01')).toEqual(['project'])
    expect(kindOn('2021-12-31')).toEqual(['project'])
    expect(kindOn('2022-01-01')).toEqual(['project-idle'])
  })

  it('never lie on each other, and lead back to their place where they were moved', () => {
    const places = pointsOn('2026-01-01')
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        const apart = Math.hypot(a.position[0] - b.position[0], a.position[1] - b.position[1])
        expect(apart).toBeGreaterThan(2)
      }
    }
    const leader = found(marks.lines.find(({ id }) => id === 'acmp-ii-2019:leader'))
    expect(leader).toMatchObject({ kind: 'leader', target: null, from: dayOf('2019-03-05') })
  })
})

describe('rows, ground and timeline of the project lens', () => {
  it('list the project and its three components on any date', () => {
    const rows = projectLens.rows(on('1961-01-01'))
    expect(rows.map(({ id }) => id)).toEqual([
      PROJECT,
      'component-processes',
      'component-connectivity',
      'component-inclusion',
    ])
    expect(rows[0]?.target).toEqual({ event: PROJECT })
  })

  it.each([
    ['2010-01-01', 'project, not begun, 2018 to 2021', 'project-idle'],
    ['2020-01-01', 'project, year 3 of 4, 2018 to 2021', 'project'],
    ['2022-01-01', 'project, ended, 2018 to 2021', 'project-idle'],
  ])('say on %s "%s"', (day, words, point) => {
    expect(rowOf(PROJECT, day)).toMatchObject({ words, swatch: { point } })
  })

  it('tell its own events from steps that it only names', () => {
    expect(rowOf('asean-media-forum-2017', '2020-01-01').words).toBe('event, 4 August 2017')
    expect(rowOf('gender-mainstreaming-2022', '2023-01-01').words).toMatch(/^step that/)
  })

  it.each(['1961-01-01', '2014-12-01', '2017-09-01', '2019-01-01', '2026-01-01'])(
    'on %s explain every look that is used',
    (day) => {
      const explained = projectLens.legend(on(day)).map(({ swatch }) => swatch)
      for (const { swatch } of projectLens.rows(on(day))) expect(explained).toContainEqual(swatch)
      for (const { status } of projectLens.countryStates(on(day)).values()) {
        expect(day === '1961-01-01' ? [] : explained).toContainEqual({ fill: status })
      }
    },
  )

  it('lift the ten members out while the project runs', () => {
    const statuses = (day: string) => [...projectLens.countryStates(on(day)).values()]
    expect(statuses('2017-12-31')[0]).toEqual({ status: 'member', fresh: 0 })
    expect(statuses('2018-01-01')).toHaveLength(10)
    expect(statuses('2018-01-01')[0]).toEqual({ status: 'involved', fresh: 0 })
  })

  it('bring every event of the project lane forward', () => {
    const raised = found(projectLens.timeline(on('2000-01-01'), []))
    const lane = events.filter(({ event }) => event.lane === 'project')
    expect(lane.filter(({ event }) => !raised.has(event.id))).toEqual([])
  })

  it('keep Jakarta and the region in view', () => {
    const nothing = { event: null, place: null, position: null }
    expect(projectLens.framing(on('2019-01-01'), nothing)).toMatchObject({ kind: 'bounds' })
  })
})

describe('a record without its topics', () => {
  it('still shows the events of the project lane, and claims no term', () => {
    const input = aLensInput('2020-01-01', { members, events })
    expect(projectLens.sentence(input).brief).toBe('No project in the record')
    expect(projectLens.sentence(input).full).toContain('does not say when')
    expect(projectLens.rows(input)).toHaveLength(4)
  })

  it('lists an event without a place and has no mark for it', () => {
    const nowhere = dateEvents([anEvent({ lane: 'project' })])
    const input = aLensInput('2020-01-01', { events: nowhere })
    expect(projectLens.marks(input, []).points).toEqual([])
    expect(projectLens.rows(input)).toHaveLength(1)
  })
})
