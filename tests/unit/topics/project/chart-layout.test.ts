import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../src/domain/day'
import type { Entry } from '../../../../src/domain/entries'
import { timeScale } from '../../../../src/timeline/layout/scale'
import {
  chartScale,
  layoutChart,
  phaseOn,
  yearTicks,
} from '../../../../src/topics/project/chart-layout'
import { itemOf } from '../../../../src/topics/project/chart-rows'
import { dayOf, found } from '../../../fixtures/builders'
import { chart, index, row, stretch } from './shipped-chart'

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
