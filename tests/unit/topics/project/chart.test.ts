import { describe, expect, it } from 'vitest'
import { formatIsoDay, toDay } from '../../../../src/domain/day'
import type { Entry } from '../../../../src/domain/entries'
import { indexEntries } from '../../../../src/domain/entry-index'
import { entriesOf } from '../../../../src/domain/make-entries'
import { timeScale } from '../../../../src/timeline/layout/scale'
import {
  chartScale,
  layoutChart,
  phaseOn,
  yearTicks,
} from '../../../../src/topics/project/chart-layout'
import { type ChartRow, itemOf, projectChart } from '../../../../src/topics/project/chart-rows'
import { chartWindow, stretchOf } from '../../../../src/topics/project/chart-window'
import { shipped } from '../../../data/shipped'
import { dayOf, found } from '../../../fixtures/builders'

const index = indexEntries(
  entriesOf({
    events: shipped('events').events,
    members: [],
    partners: [],
    places: [],
    institutions: shipped('institutions').institutions,
    secretariesGeneral: [],
    summits: [],
    topics: shipped('topics').topics,
  }),
)
const chart = projectChart('support-for-asean-secretariat', index)
const stretch = found(stretchOf(chart.rows))
const row = (id: string, rows: readonly ChartRow[] = chart.rows) =>
  found(rows.find((candidate) => candidate.id === id))

describe('the rows of the project', () => {
  it('are the project, its components, its results, its dated activity, and what it served', () => {
    expect(chart.rows.map(({ id }) => id)).toEqual([
      'support-for-asean-secretariat',
      'component-processes',
      'component-connectivity',
      'component-inclusion',
      'result-media-forum',
      'result-communication-plan',
      'activity-statistics-training',
      'vision-2025',
      'charter-in-force-2008',
    ])
  })

  it('name the divisions that a component worked with', () => {
    expect(row('component-processes').partners.map(({ id }) => id)).toEqual([
      'crd',
      'cid',
      'lsad',
      'dir-corp',
      'iaed',
    ])
    expect(row('component-connectivity').partners.map(({ id }) => id)).toEqual(['acd'])
  })

  it('name no division where the source names none', () => {
    expect(row('component-inclusion').partners).toEqual([])
    expect(row('result-media-forum').partners).toEqual([])
  })

  it('keep what has no date in sight', () => {
    expect(chart.undated.map(({ id }) => id)).toEqual([
      'activity-anti-corruption',
      'activity-contracts',
    ])
  })

  it('are none where the record has no project', () => {
    expect(projectChart('nothing', index)).toEqual({ rows: [], undated: [] })
  })

  it('draw a year as all of it and a day as a point', () => {
    const training = found(row('activity-statistics-training').own)
    expect([training.first, training.last].map((day) => formatIsoDay(found(day)))).toEqual([
      '2013-01-01',
      '2013-12-31',
    ])
    expect(training.isSpan).toBe(true)
    expect(row('result-communication-plan').own?.isSpan).toBe(false)
  })

  it('let the Charter go on', () => {
    expect(row('charter-in-force-2008').own).toMatchObject({ isSpan: true, last: null })
  })
})

describe('the years that the chart shows', () => {
  it('hold everything of the project itself, in whole years', () => {
    expect(formatIsoDay(stretch.from)).toBe('2013-01-01')
    expect(formatIsoDay(stretch.to)).toBe('2023-01-01')
  })

  it('are those of the timeline where the project can be read in it', () => {
    const near = { from: toDay(2010), to: toDay(2025) }
    expect(chartWindow(near, stretch)).toBe(near)
  })

  it('are those of the project where the timeline shows decades, or another time', () => {
    expect(chartWindow({ from: toDay(1960), to: toDay(2027) }, stretch)).toBe(stretch)
    expect(chartWindow({ from: toDay(1990), to: toDay(2000) }, stretch)).toBe(stretch)
  })

  it('are none without a dated row', () => {
    expect(stretchOf([])).toBeNull()
  })
})

describe.each([200, 327, 432, 900])('the chart at %d px', (widthPx) => {
  const placed = layoutChart(chart.rows, stretch, widthPx)

  it('keeps every mark within its width', () => {
    for (const { items } of placed) {
      for (const { leftPx, widthPx: ownPx } of items) {
        expect(leftPx).toBeGreaterThanOrEqual(0)
        expect(leftPx + ownPx).toBeLessThanOrEqual(widthPx + 1e-6)
      }
    }
  })

  it('puts marks of one line apart', () => {
    for (const { items } of placed) {
      for (const [at, a] of items.entries()) {
        for (const b of items.slice(at + 1)) {
          const apart = a.leftPx + a.widthPx < b.leftPx || b.leftPx + b.widthPx < a.leftPx
          expect(a.line !== b.line || apart, `${a.entry.id} ${b.entry.id}`).toBe(true)
        }
      }
    }
  })

  it('begins the term where the axis has 2018 and ends it where it has 2022', () => {
    const term = found(placed[0]?.items[0])
    const ticks = new Map(yearTicks(stretch, 9000).map(({ year, leftPx }) => [year, leftPx / 9000]))
    expect(term.leftPx / widthPx).toBeCloseTo(found(ticks.get(2018)), 6)
    expect((term.leftPx + term.widthPx) / widthPx).toBeCloseTo(found(ticks.get(2022)), 6)
  })

  it('has room for the number of every year that it names', () => {
    const ticks = yearTicks(stretch, widthPx)
    expect(ticks.length).toBeGreaterThan(1)
    for (const [at, { leftPx }] of ticks.slice(1).entries()) {
      expect(leftPx - found(ticks[at]).leftPx).toBeGreaterThanOrEqual(36)
    }
  })
})

describe('the scale of the chart', () => {
  it('is the timeline’s: one linear scale between the same ends', () => {
    const window = { from: toDay(2014), to: toDay(2024) }
    // The timeline keeps an edge free; between its edges both scales are one.
    const timeline = timeScale(window, 432 + 2 * 14)
    const toPx = chartScale(window, 432)
    for (const day of ['2014-01-01', '2018-03-05', '2023-12-31'].map(dayOf)) {
      expect(toPx(day)).toBeCloseTo(timeline.toPx(day) - 14, 6)
    }
  })

  it('cuts what goes on beyond its ends, and says so', () => {
    const placed = layoutChart([row('vision-2025'), row('charter-in-force-2008')], stretch, 400)
    expect(
      placed.map(({ items }) => items.map(({ cutLeft, cutRight }) => [cutLeft, cutRight])),
    ).toEqual([[[false, true]], [[true, true]]])
  })
})

describe('a part of the project on a day', () => {
  const component = found(row('component-processes').own)
  it.each([
    ['2017-12-31', 'ahead'],
    ['2018-01-01', 'running'],
    ['2021-12-31', 'running'],
    ['2022-01-01', 'over'],
  ])('is on %s %s', (day, phase) => {
    expect(phaseOn(component, dayOf(day))).toBe(phase)
  })

  it('is never over where it is a point, or where nothing says when it ended', () => {
    const forum = found(itemOf(found(index.get('result-media-forum'))))
    expect(phaseOn(forum, dayOf('2026-01-01'))).toBe('running')
    const plan = found(itemOf(found(index.get('acmp-ii-2019')) as Entry))
    expect(phaseOn(plan, dayOf('2026-01-01'))).toBe('running')
  })
})
